import { describe, expect, it } from "vitest";
import { explainQuotes } from "../../../src/article/key-quote.ts";
import { page } from "./quotation-pages.ts";

/** Who is said to speak in a story, speech by speech; paragraphs are parted by "||". Scraps, titles and examples are none. */
function speakers(language: string, story: string, headline?: string): (string | null)[] {
  return explainQuotes(page(story.split(" || "), { language, ...(headline && { headline }) }))
    .filter((quote) => quote.isSpeech)
    .sort((a, b) => a.quote.place.start - b.quote.place.start)
    .map((quote) => quote.quote.speaker);
}

type Story = readonly [language: string, what: string, speakers: readonly string[], story: string];

const STORIES: readonly Story[] = [
  [
    "it",
    "an adverb between verb and subject, and a trade that no ending tells",
    ["Silvano Bressan", "Ennio Frigo"],
    "Silvano Bressan arriva in sala stampa. «Abbiamo buttato via una partita vinta e la colpa è nostra», dice il tecnico. || Il presidente Ennio Frigo lo conferma. «Licenzio i film dell'orrore, non gli allenatori bravi», taglia corto il patron.",
  ],
  [
    "pt",
    "kin",
    ["Duarte Alvim"],
    "A notícia foi confirmada pelo neto, o músico Duarte Alvim. || “A minha avó dizia que o fado não se aplaude, agradece-se”, disse o neto.",
  ],
  [
    "nl",
    "a pronoun at the head of a sentence opens no noun phrase",
    ["Samira Idrissi"],
    "De politie heeft een oproep gedaan, vertelt wijkagent Samira Idrissi. Zij hoopt dat iemand zich meldt. “Niemand staat hier te wachten op een tweede dode hond.”",
  ],
  [
    "es",
    "how somebody speaks is not who speaks, and an official is the one just named",
    ["Inés", "Lucía Ferrer", "Lucía Ferrer"],
    "Su hija, Inés, espera en el club. “Mi madre no sabe nadar y la casa estaba junto al río”, contó entre lágrimas. || La oficina que dirige Lucía Ferrer mandó dos camiones. “Vamos a quedarnos hasta que vuelva el último vecino”, aseguró la funcionaria. || “No hay agua limpia para nadie en este pueblo”, añadió.",
  ],
  [
    "fr",
    "the pronoun before an auxiliary is no part of the subject",
    ["Un maire"],
    "Un maire m’a dit un jour : « Vous videz nos hôtels avec vos chiffres et vos cartes. »",
  ],
  [
    "sv",
    "what the subject does beside speaking, and a definite noun for somebody named",
    ["Sara Enqvist"],
    "Rektorn, Sara Enqvist, har redan ringt lärarna. || – Den ena kommer tillbaka, den andra ville sova på saken, säger rektorn och skrattar.",
  ],
  [
    "de",
    "a noun behind an article or an age is no name, nor is one behind a town",
    ["Otto Brandis", "Jutta Overkamp"],
    "Um zehn zieht Otto Brandis das Mikrofon heran. Der 58-jährige Bauleiter, angeklagt seit Mai, spricht frei. „Ich habe gewusst, dass die Lager nicht mehr in Ordnung waren“, sagt er. || Brandis’ Anwältin Jutta Overkamp sieht das Land in der Pflicht. „Mein Mandant war das schwächste Glied einer langen Kette“, sagte die Kölner Strafverteidigerin.",
  ],
  [
    "en",
    "a pronoun goes to the person who opens the sentence, not to the owner of an office nor to whom a verb governs",
    ["Ruan Pelloe", "Ruan Pelloe"],
    "Tessary's chief archivist, Ruan Pelloe, wept. “My grandmother described these doors to me when I was six,” he said. || Pelloe conceded that Piers Hallam had been right to take them then. “They would have burned with the rest of the town that winter,” he said.",
  ],
  [
    "en",
    "a pronoun goes to somebody of its gender",
    ["Isla Renwick", "Priya Nandakumar", "Isla Renwick", "Magnus Tait"],
    "Isla Renwick climbs 212 steps every evening. “They looked at me as though I had asked to marry the tower,” she says. || “We have sensors for everything that moves out there,” says Priya Nandakumar, the board's engineer. || “I do not tell that story much to strangers,” Renwick says. She looks away. || Magnus Tait was one of the four. “I send her a bottle at Christmas, and she sends it back,” he says.",
  ],
  [
    "en",
    "places, films and names within quoted words are nobody",
    ["Dora Finch", "Dora Finch", "Dora Finch"],
    "Singer Dora Finch spoke of the tour. She began in San Varo. San Varo was kind to her. “I slept on the bus and woke up in another country every day,” she said. || She starred in “Ruth Calder and the Sea” in 2009. “I would never do the stunts myself today,” she said. || “My teacher Ann Marsh told me to breathe out first,” she said.",
  ],
  [
    "en",
    "an office between its house and its holder",
    ["Stu Lessing", "Kim Sund", "Ada Marie Holm", "Bo Sunder"],
    "“The mayor continues to make hard choices in a hard time,” said Varley spokesman Stu Lessing. || “We knew from the first whistle that it would be a long night,” said Port Elland manager Kim Sund. || “We will not be the first to leave the table,” Secretary of State Ada Marie Holm said. || “The graves will be kept as they are,” said Vice Minister of Civil Affairs Bo Sunder.",
  ],
  [
    "en",
    "one paragraph, several speakers, each behind a full stop",
    ["Mina Vale", "the insider"],
    "“We are very close,” Mina Vale said of Kerr. “I am definitely not coming to Lorvan single.” A source told the Courier last autumn that the two would try again. “Their relationship is currently off,” the insider said. “But you never know with those two.”",
  ],
  [
    "en",
    "a second half with an attribution of its own",
    ["Johan Carsten", "Mark Thorsen"],
    "“The people of the islands have paid a high price for peace,” said Johan Carsten. “The fever may still have an effect on all of us,” said Mark Thorsen.",
  ],
  [
    "en",
    "words of four letters that end a sentence are no abbreviations",
    ["Vera Azaro", "Mina Sharov"],
    "Vera Azaro played without fear. “I played really well in the first set,” Azaro said. Mina Sharov had a late comeback. “It is a bit too late to pick up the pace when you are down,” she said.",
  ],
  [
    "en",
    "an owner in what follows a title is nobody",
    ["Ivo Brandt"],
    "Ivo Brandt, the former clerk who wrote the words “Leave No Trace,” said Holt's return sends a signal to the valley. “This notion that something cannot be done is central to a lot of Mirren's projects,” said Brandt, who left in 2006.",
  ],
  [
    "en",
    "the model is one called so, not the next name behind her",
    ["Ana Brasil"],
    "Lorvan model Ana Brasil, 30, said she is now encouraging the boozy Tumbling Boulders star to lead a healthier life. The model and charity campaigner said: “I am trying to encourage him. When you love someone you want to help them.”",
  ],
  [
    "en",
    "a body is nobody whose office has its name",
    ["the court"],
    "Judge Joel Plant, a district court judge in Lorvan, threw out the suit. “As the town notes, the law will satisfy the mandate for him without his help,” the court wrote.",
  ],
  [
    "en",
    "whom a paper quotes",
    ["a source"],
    "The minister will press for a cut, the Lorvan Times said. “She will explain the results of the tests and what the government is going to do,” the Lorvan Times quoted a source as saying.",
  ],
  [
    "en",
    "a sentence that tells more than who spoke attributes nothing",
    ["Ann Lasalle"],
    "Ann Lasalle saw it. “You got one person grabbing him from behind and one from the front.” Police said the father punched a guard in the mouth. The father turned himself into Norden Police on Friday.",
  ],
  [
    "en",
    "one whom the article has called she, not the name that stands nearer",
    ["Jade", "Jade"],
    "A woman told the Courier on Friday that she met accused killer Arthur Malk before his spree. “It could have been me or any of the others,” said Jade, whose last name is being withheld. Malk was skinny. Malk died in August while awaiting trial. Jade said she was suspicious of a “cold” and “weird” Malk because he said he was from out of town. She did not buy his story. “He actually tried to rob me, and I sent him away,” she said.",
  ],
  [
    "en",
    "the gender of a title, and none of what is said behind quoted words",
    ["Jayanti", "Jayanti"],
    "Ms. Jayanti said the government had failed. “Are the people of the state not working hard? Do they not have hopes?” she said. The chief minister, Mr. Karun, had complained to the union minister, M.K. Alagar. “Why does he need police protection? There is no threat to him,” she said.",
  ],
  [
    "en",
    "somebody without a name whom the sentence before brings in",
    ["Ning Lo", "A spokeswoman for the Royal Society for Animals"],
    "“Our study describes cattle whose milk offers similar benefits,” Professor Ning Lo said. A spokeswoman for the Royal Society for Animals said the group was “extremely concerned” about the herd. She said: “Young of cloned animals often suffer health and welfare problems, so this is a grave concern.”",
  ],
  [
    "en",
    "an infinitive attributes nothing, and capitals throughout are nobody",
    ["Maria Asgarde"],
    "Dr. Maria Asgarde led the study of ASPRs. “I think it is just too early, and the jury is still out” to say ASPRs offer any protection, she said.",
  ],
  [
    "en",
    "names that are words too, and words that are no names",
    ["Tom Brown", "Ella Banks", "Ella Banks"],
    "Tom Brown and Ella Banks painted brown boats by the banks of the river. || “The colour is older than anybody in this village,” said Brown. || “The river decides what we paint and when we stop,” said Banks. || However, the painter is moving on. “I have a daughter in the city and a tired back,” Banks said.",
  ],
  [
    "en",
    "a stranger, a source and a nationality",
    ["Luis Abarca", "Luis Abarca", "the insider"],
    "Luis Abarca took over in June. “I gave this club everything I have, and I would again,” Abarca said. || “The players never stopped running for me this year,” the Spaniard told the radio. || “They are on and off, and today they are off again,” the insider said.",
  ],
  [
    "en",
    "a corporate author whose name ends in a possessive",
    ["Bankers' Association", "one resident"],
    "“Switching must be easy, or nobody will ever switch,” the Bankers' Association of Orrin said. || As one resident put it: “We were given a leaflet where the law promised a hearing.”",
  ],
  [
    "en",
    "a verb before a sentence does not attribute the one behind it",
    ["Christie Carr"],
    "Irwin, a kangaroo, can hop three times in a row, she said. “He will not live if I have to give him up to them,” Christie Carr said, adding that she would leave town.",
  ],
  [
    "en",
    "his mother is no he, and a town that ends in -son no son",
    ["Tomas Arrel", "Tomas Arrel"],
    "Tomas Arrel grew up in Vell. His mother, Inés, kept goats there. “We were poor, but we ate like kings,” he recalls. || They moved to Kelson, Arden and Vell. “Smoke is the only ingredient that nobody can buy,” he says.",
  ],
  [
    "de",
    "who opens the sentence before a colon, without the place of work",
    ["Alois Lechner", "Carla Weingart", "Alois Lechner"],
    "Alois Lechner war gerade im Rathaus. „Man hört das Wasser nicht kommen, man riecht es“, erinnert er sich. || Die Hydrologin Carla Weingart von der Universität Brenz hält den Wiederaufbau an dieser Stelle für falsch: „Das Tal ist eine Flasche, und die Häuser stehen im Hals.“ || Im Film „Die Nacht am Damm“ ist Lechner zu sehen. „Wer hier wegzieht, der kommt so bald nicht wieder“, sagt der 58-Jährige.",
  ],
  [
    "de",
    "an opinion before an office",
    ["Torben Lüdke"],
    "Nach Ansicht von Bausenator Torben Lüdke ist die Lage ernst. „Wer den Deckel ablehnt, der muss den Menschen die Miete erklären“, rief Lüdke.",
  ],
  [
    "fr",
    "verbs that no list holds, proved by their form",
    ["Lucien Vasseur", "Claire Daubigny", "Hubert de Lassay"],
    "« Nous avons simplement retrouvé le goût du pain. Et nous le garderons », bougonne Lucien Vasseur, le meunier. || Claire Daubigny se lève à deux heures. « Un jour, les gens redemanderont du goût, prophétise-t-elle. Et ce jour-là, il faudra des mains. » || « Rien n’est jamais gratuit, rappelle Hubert de Lassay, conseiller municipal (DVD). Ce sont les contribuables qui payeront. »",
  ],
  [
    "fr",
    "an opposition is no person, a name between commas is one",
    ["Nadia Belkacem", "Alain Quéré"],
    "Nadia Belkacem, cantinière, confirme : « Avant, il y en avait qui disaient ne pas avoir faim. » L’opposition, elle, dénonce une mesure « électoraliste ». || Le maire (PS) de Brélan, Alain Quéré, se frotte les mains. « On attend 200 000 visiteurs par an. C’est une petite révolution. »",
  ],
  [
    "es",
    "a list of places is nobody",
    ["Iván Rueda", "Iván Rueda"],
    "«Nadie descarta que el río vuelva a subir esta misma noche», dijo Iván Rueda. Montilla y Vegas quedaron aisladas. || «Nadie entiende nada, y yo el que menos de todos», insistió.",
  ],
  [
    "fr",
    "to whom it was said is no part of the name",
    ["Agathe Lemoine"],
    "« C’est un jour que nous attendions, confie au Monde Agathe Lemoine, présidente d’une association. On rend une rivière. »",
  ],
  [
    "it",
    "how it was said is nobody, and a son is somebody",
    ["Ottavio Bini", "Luca"],
    "Ottavio Bini accende il fuoco. «Il formaggio si fa con le mani. E con la pazienza», dice senza voltarsi. || Il figlio Luca ha un'azienda. «Papà ha ragione, ma gli ho messo un sensore in cantina», ride.",
  ],
  [
    "pt",
    "an age before the role",
    ["Manuel Teles"],
    "“As chamas andavam mais depressa do que nós”, contou ao jornal Manuel Teles, de 73 anos, morador em Vale de Cima.",
  ],
  [
    "sv",
    "the paragraph before the dash says who speaks",
    ["Lena Wahlström", "Kajsa Roos", "Olle Brandt"],
    "– Det är helt oacceptabelt att resenärer sitter fast utan vatten, säger ministern Lena Wahlström. || Pendlaren Kajsa Roos satt på det första tåget. || – Vi fick ingen information alls. Till slut öppnade folk dörrarna, säger hon. || Presschefen Olle Brandt beklagar. || – Vi har rutiner för det här, men de fungerade inte i går, säger han.",
  ],
  [
    "no",
    "a verb and a pronoun alone",
    ["Jonas Lie"],
    "Jonas Lie jublet på kaia. || – Jeg slipper endelig å ta ferge hver dag! gliser han.",
  ],
  [
    "hu",
    "the subject of the sentence before",
    ["Balogh Márton", "Szalai Katalin"],
    "„Nem kockáztathatjuk az emberek életét egyetlen napért sem” – mondta Balogh Márton igazgató. || A polgármester, Szalai Katalin szerint a kormány tudott a bajról. „Három levelet írtam, egyikre sem kaptam választ” – tette hozzá.",
  ],
  [
    "pl",
    "hyphens for dashes",
    ["Maj", "Dariusz Witek"],
    "- Zamknąłem oczy i rzuciłem. Jak otworzyłem, wszyscy już biegli - śmiał się Maj. || Trener Dariusz Witek chwalił zespół. - Ci chłopcy mają serca większe od całej hali - podkreślił.",
  ],
  [
    "cs",
    "the title of a programme is nobody",
    ["Pavel Dostál"],
    "Ministr Pavel Dostál uvedl, že se zákonem nepočítá. „Nechme to na ředitelích, ti své školy znají nejlépe,“ řekl v pořadu Otázky.",
  ],
  [
    "ru",
    "the name of a paper within the attribution",
    ["Артур Бельский"],
    "«Мы не против, но денег в бюджете района просто нет», — пояснил «Заречному вестнику» заместитель главы Артур Бельский.",
  ],
  [
    "uk",
    "a dialogue whose verb no list holds",
    ["Степан Коваль"],
    "— Діти знову підуть до школи пішки, а не об’їздом через три села, — тішиться вчитель Степан Коваль.",
  ],
  [
    "tr",
    "the subject stands before the words",
    ["Hatice Aydın", "Mehmet Sönmez"],
    "Okul Müdürü Hatice Aydın, “Bir köyde çocuk sesi yoksa o köy yavaş yavaş ölür” dedi. || Köy muhtarı Mehmet Sönmez ise, “Çocuklarımız her gün kırk kilometre yol gidiyordu. Artık bitti” diyerek sevincini dile getirdi.",
  ],
  [
    "ar",
    "the subject behind the verb, a family name alone",
    ["أم سعيد", "نبيل الخطيب"],
    "من جهتها، قالت أم سعيد، وهي ربة منزل: «أغسل ثياب أولادي مرة واحدة في الأسبوع كله». || توفي الروائي نبيل الخطيب أمس. وكان الخطيب قد قال في آخر حوار له: «أكتب لأن النسيان أسرع مني ومن كل الكتب».",
  ],
  [
    "fa",
    "the office between commas",
    ["مریم احمدی", "مریم احمدی"],
    "مریم احمدی، مدیر مدرسه، گفت: «بچه‌ها دو سال زیر چادر درس خواندند و هیچ‌کس ترک تحصیل نکرد.» || وی افزود: «این ساختمان را مردم ساختند، نه دولت و نه شهرداری.»",
  ],
  [
    "he",
    "the holder behind the office",
    ["ניסים אלבז", "מיכל אלבז"],
    '"הלחם שלנו האכיל שלושה דורות, ועכשיו אין מי שיקום בשלוש", אומר הבעלים, ניסים אלבז. || בתו, מיכל אלבז, הוסיפה: "אבא שלי לא יודע לישון, אז אני לא יודעת מה יהיה".',
  ],
  [
    "hi",
    "small words around the name",
    ["मेला समिति के अध्यक्ष महेश सिंह"],
    'वहीं मेला समिति के अध्यक्ष महेश सिंह का कहना है, "हाथी के बिना हमारा यह पुराना मेला अधूरा है।"',
  ],
  [
    "ja",
    "any verb behind と, none at all, the sentence before",
    ["木下誠一", "大野由美", "桜井勝", "高木正雄"],
    "店主の木下誠一さんは「体が動くうちに自分の手で火を落としたかった」と話す。 || 会社員の大野由美さん（45）は「ここに来れば誰かがいた。家の風呂とは違う」と惜しむ。 || 実行委員長の桜井勝さんは「海を見ながら走る姿を見て、涙が出そうになった」。 || 元教頭の高木正雄さんは毎朝買いに来る。「教室に子どもの声はないが、湯気がある」と目を細めた。",
  ],
  [
    "zh",
    "what the speaker does, a colon after a thought, the sentence before",
    ["孙桂珍", "王大爷", "罗桂兰"],
    "“一荤两素一汤，只要八块钱，比自己在家做还便宜！”昨天中午，72岁的孙桂珍端着餐盘，笑得合不拢嘴。 || 居民王大爷则有自己的想法：“菜再软一点就更好了，我这副牙口可不行。” || 村支书罗桂兰介绍，全村有三千多株古茶树。“去年一斤卖到两千块，今年还没采就被订完了。”她笑着说。",
  ],
  [
    "ko",
    "the sentence behind the words",
    ["강만수", "서지훈", "이재현"],
    '"매일 새벽 세 시에 나와 불을 켰습니다. 이제 그 불을 꺼야 합니다." 생선가게를 운영하는 강만수 씨의 말이다. || "새벽에 우지끈 소리가 나더니 3년 농사가 한순간에 주저앉았다." 청년 농부 서지훈(31) 씨는 말을 잇지 못했다. || 이재현 도지사는 "농민들이 다시 일어설 수 있도록 모든 지원을 다하겠다"고 약속했다.',
  ],
  [
    "id",
    "a place behind an office is nobody",
    ["Hasan Basri"],
    "Pasar di Muara Seribu dibuka. Bupati Muara Seribu, Hasan Basri, memperbaiki dermaga. “Jangan sampai pasar ini hanya tinggal cerita untuk anak cucu kita,” ujarnya.",
  ],
  [
    "vi",
    "a word that is both he and Mr",
    ["Giàng A Páo"],
    "Theo ông Giàng A Páo, trưởng bản, “nhờ cô giáo mà cả bản chúng tôi biết đọc biết viết”.",
  ],
  [
    "pl",
    "a bare office is the one of before, and one of several is nobody by name",
    ["Tomasz Gil", "jedna z matek"],
    "Jak poinformował rzecznik policji Tomasz Gil, przyczyną był przewód. „Pojazd przeszedł przegląd w zeszłym miesiącu i był sprawny” – dodał rzecznik. || „Nikt mi nie powie, że moje dziecko jest tam bezpieczne” – napisała na Facebooku jedna z matek.",
  ],
  [
    "id",
    "a pronoun that hangs on its verb",
    ["Rahmat Saleh"],
    "Bupati Rahmat Saleh tak kuasa menahan tangis. “Mereka menulis sejarah dengan kaki mereka sendiri,” katanya usai laga.",
  ],
  [
    "hu",
    "whose office, the office, and behind a comma the name",
    ["Csonka István"],
    "„Gratulálok az ellenfélnek, de a második gól les volt” – vélte Tölgyes mestere, Csonka István.",
  ],
  [
    "zh",
    "a coach after the match, a girl in tears",
    ["高月霞", "叶晓婷"],
    "“中场休息时我只说了一句话：再跑四十五分钟，回家睡一年。”主教练高月霞赛后说。 || 打入制胜球的17岁小将叶晓婷泪流满面：“我想把这块奖牌挂在我奶奶的床头上。”",
  ],
  [
    "ko",
    "a topic marker that is the end of a name, and a rank",
    ["백지은", "노현우"],
    '큐레이터 백지은 씨는 "그의 그림에는 무서움보다 오래된 연민이 더 많이 있다"고 평했다. || 동료였던 노현우 소방위는 "형님은 현장에서도 늘 한참을 서서 불을 바라봤다"고 회상했다.',
  ],
  [
    "ru",
    "a name in the genitive that stands nowhere else, and one that does",
    ["Наталья Еремина", "Анна Сомова"],
    "По словам главы района Натальи Ереминой, «людей без работы никто здесь не оставит, и мы это обещаем». || Анна Сомова молчит. По словам Анны Сомовой, «печь старше завода, и чинить её больше совсем нечем».",
  ],
  [
    "en",
    "of two with one surname the one who has spoken",
    ["Martin Fenwick", "Paul Cairns", "Martin Fenwick", "Martin Fenwick"],
    "Jamie Fenwick was cycling home when the train came. || Martin Fenwick had warned the council for years. “We wrote letters, and we stood there in the rain,” he said. || “I saw the bicycle and braked as hard as I could,” said the driver, Paul Cairns. || Mr Fenwick will go on. “I want a barrier, and I do not want your money,” he said. || “No other father should have to stand here,” Fenwick said.",
  ],
  [
    "fr",
    "a name behind its office whatever follows it, and an office with its owner",
    ["Marc Delorme", "Claire Morvane", "Sophie Arnel"],
    "« Nous avons transmis nos cartes au préfet en mars », indique le sous-préfet, Marc Delorme. || « Je ne veux pas choisir entre mes pêcheurs et mes enfants », confie la maire, Claire Morvane (divers gauche). || « Nous sommes à l’écoute de ce port et de ses marins », fait valoir sa directrice, Sophie Arnel.",
  ],
  [
    "it",
    "somebody brought in behind a comma",
    ["Marco Bassani", "Elena Fortis"],
    "«Ci hanno licenziati con una mail di undici righe», dice Marco Bassani, delegato in fabbrica. || Sotto la tenda c’è anche il sindaco, Elena Fortis. «Ho chiesto un incontro urgente al ministero», spiega.",
  ],
  [
    "nl",
    "a first name with its age in brackets",
    ["Joost Mulders", "Sem"],
    "“Ik verwacht dat de onteigening in juni standhoudt”, zegt advocaat Joost Mulders. || De jongste bewoner, Sem (9), maakte een bord voor het raam. “Ik wil hier blijven omdat mijn konijn hier ligt”, zegt hij.",
  ],
  [
    "sv",
    "an abbreviation that owns an office",
    ["Mats Olinder"],
    "– Ett land som inte kan dricka sin egen mjölk är inte berett, säger LBF:s ordförande Mats Olinder.",
  ],
  [
    "de",
    "a count is no person",
    ["Georg Hirschler", "Georg Hirschler"],
    "„Ich habe das weiß Gott nicht leichtfertig entschieden“, sagt Bäckermeister Georg Hirschler. || Vierzig Jahre lang stand er in der Backstube. „Zwei haben sich gemeldet, einer ist nicht gekommen“, erzählt er.",
  ],
  [
    "ru",
    "a surname of one who was named in another case",
    ["Виктор Жданко", "Лаптин"],
    "Суд отправил под арест Дмитрия Лаптина, директора заповедника. || «Следствие располагает всеми нужными доказательствами вины», — заявил прокурор Виктор Жданко. || Лаптин вину не признает. «Эти деньги пошли на тушение пожара, пока область ждала», — сказал он в суде.",
  ],
  [
    "tr",
    "the subject before the words and the verb behind them",
    ["Hasan Bıyıkoğlu"],
    "Kültür Bakanlığı, köprünün özgün taşlarla yeniden yapılacağını açıkladı. Çalışmaların iki yıl sürmesi bekleniyor. || Köprü başında kırk yıldır çay satan Hasan Bıyıkoğlu, “Turist köprüye gelirdi, şimdi kime çay satacağım” diye konuştu.",
  ],
  [
    "ko",
    "a clause that ends as a topic does, and offices of a house",
    ["박지언", "김순재", "정현욱", "김영한"],
    "두 아이를 키우는 박지언 씨(34)는 “아픈 아이를 볼 의사는 없다는 게 말이 되느냐”고 분통을 터뜨렸다. || 시장에서 생선가게를 하는 김순재 씨(63)는 “냉장고를 끄라는 건 가게 문을 닫으라는 말과 같다”고 말했다. || 정현욱 한강대 의대 교수는 “지방의 소아과는 시장에 맡겨서는 절대 살아남을 수 없다”고 강조했다. || 김영한 산내의료원장은 “여덟 차례 공고를 냈지만 지원자가 한 명도 없었다”고 밝혔다.",
  ],
  [
    "zh",
    "one who reminds",
    ["刘志坚"],
    "拆除工程月底开始。“请附近居民提前做好准备，不要进入施工区域。”街道办事处主任刘志坚提醒。",
  ],
  [
    "ja",
    "somebody who is one of them too",
    ["浜口美佐", "健一"],
    "卒業生代表の浜口美佐さん（18）は「学校がなくなっても、この島で過ごした三年間はなくなりません」と語った。 || 父親の健一さん（49）も同校の卒業生だ。「弁当は毎日、船の上で海を見ながら食べました」と振り返る。",
  ],
  [
    "ar",
    "a name behind an office and its matter, and an age in brackets",
    ["كريم الحسن", "نبيل فارس", "محمود"],
    'وقال المتحدث باسم وزارة المياه كريم الحسن: "إن إجراءات التعويض تسير وفق الخطة المعتمدة منذ شهرين". || ويقول الخبير في شؤون المياه الدكتور نبيل فارس: "لا يمكن أن نبني التنمية على اقتلاع الناس من أرضهم". || أما الحاج محمود (81 عاما) فقال: "ولدت هنا قبل السد وقبل الوزارة، ولن أترك بيتي".',
  ],
  [
    "hi",
    "a full stop of its own, a doctor and a warning",
    ["सरपंच रामलाल पटेल", "कृषि वैज्ञानिक डॉ. सुनीता राव"],
    'गांव में 340 परिवार थे, अब 150 बचे हैं। सरपंच रामलाल पटेल ने बताया, "पिछले महीने ही 22 परिवार यहां से चले गए हैं।" || कृषि वैज्ञानिक डॉ. सुनीता राव ने चेतावनी दी, "अगर हमने अभी भूजल नहीं बचाया तो दस साल में यह पूरा इलाका रेगिस्तान हो जाएगा।"',
  ],
  [
    "de",
    "two speakers in one paragraph",
    ["Karl Meier", "Anna Schulz"],
    "„Die Brücke kommt in diesem Jahr nicht mehr“, sagte Karl Meier. „Wir haben zehn Jahre auf diese Brücke gewartet“, sagte Anna Schulz.",
  ],
  [
    "fr",
    "two speakers in one paragraph",
    ["Marc Caron", "Anne Vial"],
    "« Le pont ne viendra pas cette année », a dit Marc Caron. « Nous attendons ce pont depuis dix ans », a répondu Anne Vial.",
  ],
  [
    "ro",
    "two speakers in one paragraph",
    ["Ion Pop", "Ana Rusu"],
    "„Podul nu va veni în acest an”, a spus Ion Pop. „Așteptăm acest pod de zece ani”, a spus Ana Rusu.",
  ],
  [
    "hu",
    "two speakers in one paragraph, the second by a verb of no list",
    ["Nagy Péter", "Kis Anna"],
    "„A híd az idén sem jön meg” – mondta Nagy Péter. „Tíz éve várunk már erre a hídra” – replikázta Kis Anna.",
  ],
  [
    "de",
    "somebody without a name whom the sentence before brings in",
    ["Eine Sprecherin der Stadt"],
    "Eine Sprecherin der Stadt bedauerte den Vorfall. „So etwas darf in einer Schule nicht noch einmal geschehen“, sagte sie.",
  ],
  [
    "it",
    "somebody without a name whom the sentence before brings in",
    ["Una portavoce del Comune"],
    "Una portavoce del Comune si è scusata. «Una cosa simile non deve più accadere in una scuola», ha detto.",
  ],
  [
    "nl",
    "somebody without a name whom the paragraph before brings in",
    ["een woordvoerder van de Vereniging Water en Wonen"],
    "Karel Maes zag het. || En een woordvoerder van de Vereniging Water en Wonen (VWW) betreurt het. || “Zoiets mag op een school niet meer gebeuren”, zei ze.",
  ],
  [
    "en",
    "whom something happened to does not speak",
    ["Karl Roe", "Karl Roe"],
    "“It was dark on the quay, and nobody saw the boat come in,” Karl Roe said. A man was hurt when it struck the wall. “We heard the noise in the kitchen and ran down at once,” he said.",
  ],
  [
    "en",
    "a spokesman with a name is called by it",
    ["Karl Roe"],
    "A spokesman, Karl Roe, regretted the accident. “This must never happen in a school again,” he said.",
  ],
];

describe("who speaks, one after the other", () => {
  it.each(STORIES.map((one) => [`${one[0]}: ${one[1]}`, one] as const))("%s", (_name, story) => {
    expect(speakers(story[0], story[3])).toEqual(story[2]);
  });
});

describe("words of several", () => {
  it("are not given to the one who spoke last", () => {
    const story =
      "“The early fears have not come to pass,” said Evan Ringmar. Two scholars disagree. “The trade has led to hot spots in poor towns,” they wrote.";
    expect(speakers("en", story)).toEqual(["Evan Ringmar", null]);
  });
});

describe("words that nobody in particular says", () => {
  const none: readonly (readonly [string, string])[] = [
    [
      "a writing",
      "In the box is a card that reads “Designed for people who would rather be reading all day”.",
    ],
    ["an order", "So buy a notebook. Tell yourself “I will write one line every single day” and begin."],
    ["an example", "If you are the kind of person who says “I only need one more book” every week, buy it."],
    ["a proverb", "My aunt Rosa Vell had doubts. There is an old proverb: “The faintest ink beats memory.”"],
    ["a name", "Orrin Labs has no product called “The Friendly Little Helper That Never Sleeps at All”."],
  ];
  it.each(none)("%s", (_name, text) => {
    expect(speakers("en", text)).toEqual([]);
  });

  it.each([
    ["fr", "« Le long chemin qui ramène toujours au port », premier roman d’Inès Caron, paraît lundi."],
    ["es", "«El largo camino que siempre vuelve al puerto», novela de Ana Ruiz Vidal, llega hoy."],
    ["it", "«La lunga strada che riporta sempre al porto», scritto da Ada Neri, esce lunedì."],
  ])("%s: a title with its author", (language, text) => {
    expect(speakers(language, text)).toEqual([]);
  });

  it("takes the nouns of a German sentence for no title", () => {
    const advice =
      "Bäckermeister Ludwig Hahn gab mir einen Rat: „Ein Teig ist wie ein Kind, er braucht Wärme, Zeit und einen Klaps.“";
    expect(speakers("de", advice)).toEqual(["Ludwig Hahn"]);
  });

  it("hears in a blockquote who speaks behind its marks", () => {
    const [found] = explainQuotes(
      page([
        "The pumps stood still.",
        { kind: "blockquote", text: "“The river has no voice in this,” says Ann Roe." },
      ]),
    );
    expect(found?.quote).toMatchObject({ text: "The river has no voice in this", speaker: "Ann Roe" });
  });

  it("lets no pull quote go on with the speaker before it", () => {
    const quotes = explainQuotes(
      page([
        "“Once you have seen the sharper screen, you will not go back to the old one,” said Ann Roe.",
        {
          kind: "pull-quote",
          text: "It is easiest to judge the headset by what will never change about it.",
        },
      ]),
    );
    expect(
      quotes.find(({ quote }) => quote.text.startsWith("It is easiest"))?.quote.speaker ?? null,
    ).toBeNull();
  });
});
