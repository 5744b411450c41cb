import { describe, expect, it } from "vitest";
import { explainQuotes } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

/** Who speaks, in reading order, with their roles where they are asked for; paragraphs are parted by "||". */
type Report = readonly [language: string, what: string, speakers: readonly string[], text: string];

function speechesIn(language: string, text: string) {
  return explainQuotes(page(text.split(" || "), { language }))
    .filter((quote) => quote.isSpeech)
    .sort((a, b) => a.quote.place.start - b.quote.place.start)
    .map(({ quote }) => quote);
}

const REPORTS: readonly Report[] = [
  [
    "ar",
    "the subject of the sentence before, which reports",
    ["سمير حداد"],
    'وقال وزير المالية سمير حداد إن الميزانية ستعدل في الخريف. وأضاف أن "الناس لن يدفعوا ثمن أخطاء لم يرتكبوها، وهذا وعد مني".',
  ],
  [
    "ar",
    "a body that denied, behind somebody who spoke",
    ["نبيل فارس", "هيئة السدود"],
    'ويقول الخبير الدكتور نبيل فارس إن "الماء المحتجز خلف السدود يكفي المدينة كلها عاما كاملا". || ونفت هيئة السدود هذه الاتهامات. وذكرت في بيان أنها "التزمت بكل ما وعدت به رغم شح الأمطار هذا العام".',
  ],
  [
    "ar",
    "whom a paragraph turns to",
    ["أم خالد"],
    'أما أم خالد، وهي أرملة، فتمشي كل يوم إلى النبع. "الماء هنا مالح والأطفال يمرضون منه كل أسبوع تقريبا"، تقول وهي تملأ الجرة.',
  ],
  [
    "ar",
    "an office and its place before the name, and to whom it was said",
    ["هدى منصور", "صالح"],
    'وحذرت منسقة المشروع في المنطقة الشرقية هدى منصور من أن "الهجرة من القرى إلى المدن لن تتوقف وحدها هذا العام". || ويقول صالح للجريدة "كنت أعبر هذا النهر سباحة وأنا صغير، واليوم أعبره مشيا".',
  ],
  [
    "he",
    "the subject of the sentence before, which reports",
    ["דן מזרחי"],
    'ראש העיר דן מזרחי אמר כי התקציב ישתנה בסתיו. הוא הוסיף: "לא נבקש מהתושבים לשלם על טעויות שלא הם עשו, וזו הבטחה שלי".',
  ],
  [
    "fa",
    "the subject of the sentence before, which reports",
    ["سعید رضایی"],
    "سعید رضایی، رئیس اتحادیه، گفت که قیمت‌ها پایین نمی‌آید. وی افزود: «ما دو سال است که منتظر تصمیم دولت هستیم و هیچ پاسخی نگرفته‌ایم.»",
  ],
  [
    "ja",
    "office and house before the name, behind the words",
    ["滝口修平"],
    "「祖父の代から、こんなに湯が減ったことは一度もなかった」。老舗旅館「松乃屋」の主人、滝口修平さん（５８）はそう言って湯船を見つめた。",
  ],
  [
    "ja",
    "one of those who sit in the council",
    ["町議の一人"],
    "町議の一人は匿名を条件に「反対を口にすれば町の敵だと言われるから、みんな黙っている」と打ち明けた。",
  ],
  [
    "ko",
    "the courtesy written onto the name",
    ["이상훈"],
    "동료 이상훈씨는 “안전요원은 서류에만 있었고 저는 한 번도 그 사람들을 본 적이 없다”고 말했다.",
  ],
  [
    "ru",
    "who closes the sentence before a pronoun",
    ["Людмила Кочева", "Анна Сухова"],
    "«Мы довезли его живым, но зимой такого везения уже не будет», — говорит Людмила Кочева. || Того же мнения придерживается доцент кафедры мостов политехнического института Анна Сухова. || «Усилить две опоры за одиннадцать недель можно только в презентации», — пояснила она.",
  ],
  [
    "pl",
    "the expert whom the paragraph cites",
    ["Anna Wilska"],
    "Zdaniem Anny Wilskiej z Instytutu Energii podobnych sporów będzie przybywać. – Bez pieniędzy z zewnątrz żadna z tych spółek nie przetrwa do końca dekady – ocenia ekspertka.",
  ],
  [
    "zh",
    "whom the sentence before is about, by office or by age",
    ["谢桂兰", "孙立群", "胡秀妹"],
    "“房子是一天比一天漂亮，人是一天比一天少，街上越来越静。”谢桂兰说。 || 负责改造的文旅公司副总经理孙立群不否认这一点。他坦言：“如果全部原址回迁，项目从第一天起就是亏的。” || 怀孕8个月的胡秀妹昨天凌晨阵痛，徒步两小时下山。她在病床上受访时表示，“我最怕的不是痛，是宝宝在路上出来怎么办”。",
  ],
  [
    "zh",
    "in whose eyes it is so",
    ["谢桂兰", "顾念慈"],
    "“房子是一天比一天漂亮，人是一天比一天少，街上越来越静。”谢桂兰说。 || 规划院副研究员顾念慈长期跟踪老街更新。在她看来，“没有居民的历史街区只是布景，拍完照就没有第二次来的理由”。",
  ],
  [
    "zh",
    "a report that goes on in quoted words, and the head of the body just named",
    ["该市住建局一位负责人", "吴兆丰"],
    "该市住建局一位负责人表示，难点不在钱，而在耐心：“一户一户谈，有的一家就谈了四十多次。” || 城市更新局昨日回应称，方案年内公布。“我们希望老街留住的不只是房子，还有烟火气。”该局局长吴兆丰在会上说。",
  ],
  [
    "hu",
    "narration behind the attribution's full stop, and an office that the article gave as somebody's",
    ["Perlaki Ottó"],
    "A kórház főigazgatója, Perlaki Ottó pénteken jelentette be a döntést. || – Nem az akarat hiányzik, hanem az ember. Két orvossal nem lehet ügyeletet adni – fogalmazott a főigazgató. Hozzátette: a szakrendelés megmarad.",
  ],
  [
    "hu",
    "no network behind an article, and who works in the paragraph",
    ["Kis Ottó", "Somos Zsuzsanna", "Varga Ilona"],
    "„Két orvossal nem lehet ügyeletet adni, ezt papíron sem lehet kihozni” – mondta Kis Ottó. || Somos Zsuzsanna polgármester szerint kész helyzet elé állították őket. A városvezető a Facebookon azt írta: „Négy éve kérjük a támogatást, és most már nincs mit vizsgálni.” || Az osztályon harminckét éve dolgozik Varga Ilona szülésznő, a legidősebb. „Csak néztük egymást a lányokkal, aztán mentünk vissza a szülőszobára” – meséli.",
  ],
  [
    "fi",
    "a pronoun that opens the sentence before",
    ["Oona Mikkonen", "Timo Sarparanta"],
    "”Täällä opin, miltä tuntuu kun kaikki tuntevat kaikki”, Oona Mikkonen sanoo. || Timo Sarparannan mielestä kiista toistuu. Hän ehdottaa yhteisiä etäkursseja. ”Seinät voidaan säilyttää, jos opetus jaetaan, mutta se vaatii työtä.”",
  ],
  [
    "cs",
    "a surname whose whole name stands in another case",
    ["Tereza Mašková"],
    "Podle hydrobioložky Terezy Maškové z ústavu bude náprava trvat dlouho. „Dno vyschne, popraská a s prvním deštěm se všechno splaví do potoka,“ vysvětluje Mašková.",
  ],
  [
    "hi",
    "whom the language marks as the doer, and the full names",
    ["सरोज कुशवाहा", "विनोद कुमार मिश्रा"],
    'प्रधानाध्यापिका सरोज कुशवाहा बताती हैं कि वे चिट्ठी लिखती रहीं। सरोज कहती हैं, "हर चिट्ठी का एक ही जवाब आता है कि फाइल आगे बढ़ा दी गई है।" || विनोद कुमार मिश्रा ने प्रस्ताव देखा है। उन्होंने कहा, "अगली किस्त आते ही इस गांव को पहली प्राथमिकता दी जाएगी।"',
  ],
  [
    "he",
    "a full name between commas, a title, an age, and where it was handed out",
    ["סמיר חורי", "גדעון שטרן", "אליהו דהן", "העירייה"],
    'יו"ר האגודה, סמיר חורי, זועם. "דייג בלי ים הוא מוכר של קופסאות שימורים", אמר חורי. || אדריכל השימור פרופ\' גדעון שטרן הגיש תוכנית. הוא מספר: "קיבלתי מכתב תודה, והתוכנית נכנסה למגירה בלי מילה". || אליהו דהן, בן 66, כבר החליט. "את הסירה אני לא מוכר, ואם צריך אני אדוג בלילה", הוא אומר. || מהעירייה נמסר בתגובה: "התוכנית נבחנה ונמצאה לא ישימה מבחינה כלכלית".',
  ],
  [
    "fa",
    "an adjunct before the verb, and a name between commas",
    ["نرگس شفیعی", "علیرضا کاظمی", "مهسا رنجبر"],
    "نرگس شفیعی، رئیس اتحادیه ناشران، با اشاره به گرانی گفت: «ناشر کوچک دیگر کتاب اول نویسنده جوان را چاپ نمی‌کند.» || علیرضا کاظمی در گفت‌وگو با سپهر افزود: «چهار هزار تن کاغذ میان ناشران مستقل توزیع می‌شود.» || مهسا رنجبر، دانشجوی ادبیات، هر هفته به کتابفروشی سر می‌زند. او می‌گوید: «قیمت یک رمان نو با هزینه یک هفته غذای من برابر است.»",
  ],
  [
    "ro",
    "an office with its article hung on",
    ["Dragoș Hențiu", "Mărioara Cozma"],
    "Secretarul de stat Dragoș Hențiu a explicat luni criteriile. „Statul plătește 94 de lei pentru fiecare kilometru parcurs de un vagon gol”, a declarat oficialul. || Primarul din Valea Seacă, Mărioara Cozma, nu crede în promisiune. || „Microbuzul vine o săptămână, până la prima ploaie, apoi o să ne trimită cizme”, a reacționat edilul.",
  ],
  [
    "el",
    "a place before the name, who works in the paragraph, and the same as an article with its pronoun",
    ["Στέλιος Καπετανάκης", "Κατερίνα Βλαστού", "Κατερίνα Βλαστού"],
    "Ο δήμαρχος Ανεμόεσσας Στέλιος Καπετανάκης δηλώνει απογοητευμένος. «Δίνουμε δωρεάν σπίτι, φαγητό και μισθό από τον δήμο», τονίζει. || Στο νησί τον ρόλο της νοσοκόμας έχει αναλάβει η δασκάλα Κατερίνα Βλαστού. «Το πρωί διορθώνω τετράδια και το απόγευμα μετράω πιέσεις», σημειώνει. || «Δεν είναι ηρωισμός, είναι ντροπή να χρειάζεται», υποστηρίζει η ίδια.",
  ],
  [
    "ru",
    "a woman just named",
    ["Анна Сухова"],
    "Анна Сухова живёт на левом берегу с рождения. «Мы довезли его живым, но зимой такого везения уже не будет», — рассказала женщина.",
  ],
  [
    "ja",
    "the neighbour whom the sentence before is about, where は behind a verb marks a time",
    ["佐和子"],
    "隣の家の佐和子さん（81）は、毎朝畑の帰りに寄ってくれる。「店ができてから、人が歩くのを見るのが楽しみになった」と言ってくれたときは、続けてよかったと思いました。",
  ],
  [
    "zh",
    "a doctor behind a ward",
    ["方静怡"],
    "附属医院全科医学科主任医师方静怡提醒：“很多人把箭头当成小毛病，身体的第一声咳嗽就写在这张纸上。”",
  ],
  [
    "id",
    "a city named alone elsewhere, and whoever has an age",
    ["Hendra Gunadi", "Yuliana"],
    'Banjir merendam Tegalsari sejak Senin. Wali Kota Tegalsari Hendra Gunadi mengakui keterlambatan. "Saya tidak mau janji tanggal lagi, karena air tidak membaca surat keputusan," ujarnya. || Dinas Pendidikan meliburkan dua SD. Salah seorang guru, Yuliana (34), tetap mengajar. "Buku mereka basah, tapi anak-anak minta tetap belajar di teras," ucap dia.',
  ],
  [
    "pl",
    "a club before the name of its trainer, and a verb that no list holds",
    ["Zbigniew Marut", "Jan Pawlak"],
    'Trener Polonii Grodziec Zbigniew Marut nie krył rozgoryczenia. - Karny był, ale drugi też był, tylko już nie dla nas - stwierdził. || Prezes Jan Pawlak nie był w stanie dokończyć przemówienia. "Miałem zapisane trzy strony, ale powiem jedno: ojciec by nie uwierzył" - wykrztusił do mikrofonu.',
  ],
  [
    "ar",
    "a family name that is no office's, whole behind a definite noun",
    ["سامي عزت"],
    "نعى نقيب الممثلين سامي عزت الراحلة صباح اليوم. وقال عزت في تصريحات: «خسرنا مدرسة كاملة في الأداء، كانت الصالة كلها تسمعها دون أن ترفع صوتها».",
  ],
  [
    "zh",
    "whom the sentence before shows walking",
    ["何大勇"],
    "村支书何大勇带着记者走进大棚。他说：“以前年轻人往外走，现在天天有人问能不能回来干活。”",
  ],
  [
    "ja",
    "a section chief without a name",
    ["市の担当課長"],
    "市の担当課長は取材に対し、「撤去の時期は未定で、住民の意見を聞きながら決めたい」と説明する。",
  ],
  [
    "ko",
    "an official who answers what was said",
    ["시 관계자"],
    "이에 대해 시 관계자는 “예산이 부족해 노선을 줄이는 것을 피할 수 없었다”고 해명했다.",
  ],
  [
    "ar",
    "a governor",
    ["عمر البكري"],
    'أكد محافظ المدينة عمر البكري أن الطريق سيفتح. وقال للصحفيين: "لن نترك القرى معزولة في الشتاء مهما كانت الكلفة".',
  ],
];

describe("a report told before the words", () => {
  it.each(REPORTS)("%s: %s", (language, _what, speakers, text) => {
    expect(speechesIn(language, text).map(({ speaker }) => speaker)).toEqual(speakers);
  });
});

/** Language, speaker, role, text. */
const OFFICES: readonly (readonly [string, string, string, string])[] = [
  [
    "ru",
    "Людмила Кочева",
    "Фельдшер",
    "Фельдшер Людмила Кочева рассказала: «Мы довезли его живым, но зимой такого везения уже не будет».",
  ],
  [
    "ru",
    "Валерий Тимшин",
    "глава города",
    "«Мы не имеем права рисковать жизнью людей ради удобства», — заявил журналистам глава города Валерий Тимшин.",
  ],
  [
    "tr",
    "Hatice Yücel",
    "Komşusu",
    "Komşusu Hatice Yücel ise farklı düşünüyor: “Benim de oğlum işsiz, ama parasız yaşanır, susuz yaşanmaz.”",
  ],
  [
    "fi",
    "Oona Mikkonen",
    "Abiturientti",
    "Abiturientti Oona Mikkonen sanoo: ”Täällä opin, miltä tuntuu kun kaikki tuntevat kaikki, ja nyt riittää.”",
  ],
  [
    "uk",
    "Оксана Дзюба",
    "Фермерка",
    "Фермерка Оксана Дзюба каже: «Сад — це теж відбудова, просто він росте повільніше за стіни».",
  ],
  [
    "el",
    "Κατερίνα Βλαστού",
    "δασκάλα",
    "«Το πρωί διορθώνω τετράδια και το απόγευμα μετράω πιέσεις», σημειώνει η δασκάλα Κατερίνα Βλαστού.",
  ],
  [
    "tr",
    "Ali Rıza Keskin",
    "Muhtar",
    "Muhtar Ali Rıza Keskin, “İlk hasadı ekimde yapacağız, zeytinin dalı bitmez” ifadelerini kullandı.",
  ],
  [
    "pl",
    "Artur Lizak",
    "Prezes spółki Ciepło Brzeziny",
    "Prezes spółki Ciepło Brzeziny Artur Lizak przekonuje, że nie ma wyjścia. || „Nie zarabiamy na tej podwyżce ani złotówki, a węgiel wciąż drożeje” – oświadczył Lizak.",
  ],
  [
    "pl",
    "Dorota Miśkowiec",
    "przewodnicząca",
    "Jej przewodnicząca Dorota Miśkowiec mówi: „Skoro prezes nie zarabia, to niech pokaże mieszkańcom faktury”.",
  ],
];

describe("a Finnish name before a source word", () => {
  it.each([
    ["Timo Sarparannan", "Timo Sarparanta"],
    ["Anna Niemen", "Anna Niemi"],
    ["Eero Kivimäen", "Eero Kivimäki"],
    ["Saara Alalahden", "Saara Alalahti"],
    ["Minna Koskisen", "Minna Koskinen"],
  ])("%s: %s", (genitive, plain) => {
    const text = `${genitive} mukaan ”seinät voidaan säilyttää, jos opetus jaetaan, mutta se vaatii työtä”.`;
    expect(speechesIn("fi", text).map(({ speaker }) => speaker)).toEqual([plain]);
  });
});

describe("an office at the head of a sentence", () => {
  it.each(OFFICES)("%s: %s, %s", (language, speaker, role, text) => {
    expect(speechesIn(language, text)).toMatchObject([{ speaker, role }]);
  });
});
