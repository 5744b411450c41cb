/** The second half of the common words (see stop-words-common.ts): northern and eastern Europe, Asia. Written for Postil. */

import type { CommonWords } from "./stop-words-common.ts";

/** Lower case, separated by spaces. Chinese, Japanese and Korean words are given as the engine's segmenter or spaces cut them. */
export const COMMON_WORDS_WORLD: Readonly<Record<string, CommonWords>> = {
  sv: {
    fillers:
      "alla allt att av bara bland blev bli blir blivit borde både de dem den denna deras dess dessa dessutom det detta dig din dina ditt du där då efter eftersom ej eller en enligt er era ert ett fick finns flera från får för genom går gör ha hade han hans har henne hennes hon honom hur i icke ingen inom inte jag ju kan kom kommer kunde man med medan mellan men mig min mina mitt mot mycket många måste ni nu ny nya nytt när någon något några och också om oss på redan runt sade samma sedan senaste ser sig sin sina själv ska skall skriver skulle som säger sätt så sådan sådana sådant till tog trots under upp ut utan vad var vara varför varit varje vars vart vem vi vid vilka vilkas vilken vilket vill visar väldigt än ändå ännu åt över",
    generic: "barn folk fråga hand hem hjälp kväll liv morgon människor namn problem sak tid väg",
  },
  da: {
    fillers:
      "allerede altid altså blandt blevet burde derfor derfra endnu først første gennem gjorde gør gøre går hvilket igen igennem inden længe mellem mest måske nok nye sagde samme siden sidste siger skriver stadig står tager uden vel viser",
    generic:
      "arbejde barn børn del familie folk hjælp hus kvinde liv mennesker morgen møde måde navn tid vej verden",
  },
  no: {
    fillers:
      "allerede alltid andre annen annet bør derfor fikk flere fleste forteller fram først første få får gir gjennom gjorde gjør gjøre god godt går helt hos igjen kommer legger lenge like litt mens mer mest mye må nei nok ny nye nytt se ser sier siste skriver sto stor store større ta tar tidligere tilbake to tok tre under viser",
    generic: "barn dag folk hjelp liv mann morgen natt navn tid vei verden",
  },
  fi: {
    fillers:
      "aina ainakin alkaa antaa edelleen ehkä eikä ensi enää haluaa hyvin hyvä ilman itse joita jolla jos joskus jota juuri kaikki kerran kertoa kertoi kertoo kohti koko koska kuinka kyllä lähes miksi mikä minkä missä mitä mitään monet moni muita muu ne neljä niiden niin niitä nuo nyt näin nämä olisi olla ottaa pitää pois saa saada saanut sama samalla sanoa sanoi sanoo seuraavaksi siellä siis siitä sille silti suuri suurin tehdä tekee tulee tuli tulla tällä tämä tässä täytyy usein uuden uusi vaan vaikka varmasti vasta vielä viime voidaan voisi voivat yhdessä yhtä ympäri yrittää",
    generic: "aika asia ihmiset mies nainen paikka",
  },
  pl: {
    fillers:
      "bez chcą chce chciał choć chyba ciągle coraz często dalej dobry duży dwóch dzięki go jednym kolejny lepiej mamy miał miała mieć mógł mówi mówił muszą najbardziej nowa nowe nowy potem powiedział powiedziała przeciwko raz razem samo siebie swojej swój trzy uważa wczoraj zostać została zostały",
    generic:
      "czas część członek człowiek dzieci dziecko firma grupa kobieta koniec kraj liczba ludzie miasto miejsce miliard milion minister mężczyzna osoba partia państwo pieniądze policja pomoc powód praca prawo premier prezydent problem przykład przypadek pytanie rząd strona złoty świat życie",
  },
  cs: {
    fillers:
      "a aby aj ale ani asi az bez bude budem budeš by byl byla byli bylo být co což další do dobře druhý ho i ja jak jako jaký je jeho jej jejich její jen jenž ještě ji jimi jiné již jsem jsi jsme jsou jste jím k kam každý kde kdo kdyz ke kolem kterou která které kterého který kteří ku ma mají mezi mi mnou mu my mít mě můj může na nad ne nebo nechť nejsou není než ni nic nich nám nás něco něj několik něm o od on ona oni ono pak po pod podle pokud potom pouze prave pro protože proč před přes při přitom s se si sice sme společně stále své svých svým svůj sám ta tak také takže tam te tedy ten tento teď to toho tohoto tom tomto tomu tu tuto ty této tím u už v ve vedle velký velmi vy vám vás včera však vše všech všechno všechny z za zatím zda zde ze či řekl řekla řekli",
    generic: "čas děti dítě lidé místo noc peníze práce problém řada věc život",
  },
  hu: {
    fillers:
      "mit miért hogyan éve harminc húsz tíz idén a abba ahhoz ahol aki akik akkor alatt amely amelyek ami amikor amit amíg annak annyi arra attól az azok azonban azt azzal be benne biztos bár csak de ebbe egy egyik egyszer ehhez el ellen első előtt engem ennek ennyi erre ettől ez ezek ezzel fel felett felé fog fogja gyakran ha habár hanem hiszen hogy hozzá három igazán igen ilyen iránt is itt jó kedvenc kell kellett kevesebb kevés ki kis két körül között le lehet lenne lesz lett maga magát majd meg mellett mert mi miatt mielőtt minden mindig minket mint miután mivel mondja most már másik második míg nagy nagyon ne neked nekem neki nekünk nem nincs néha nélkül olyan ott pedig rá róla saját se sem semmi senki soha sok során szerint szinte sőt talán te tehát ti tovább tud tudja téged több tőle ugyan ugyanis után vagy valaki valami való van vannak vele viszont volna volt voltak által át én éppen és így óta össze úgy új ő ők őt",
    generic: "ember este férfi fontos idő nő pont szó",
  },
  ro: {
    fillers:
      "a abia adică alt alta alte anume apoi astfel așa atât atunci bun câteva cea cei cele ci dat decât despre doar era erau există fac făcut fel fiind foarte fost ia înapoi încă însă își mare mari mic multe nou numai o potrivit precum printre putea spune spus trebuie văzut vei vom vor vrea",
    generic: "bani casă copii fapt femeie idee loc lucru oameni om parte tip viață",
  },
  ru: {
    fillers:
      "пор сих ах благодаря большой будут ваш вдруг весь вместе вместо вообще впервые вполне время всей всем вся второй вчера говорил говорила говорит давно дать два две довольно должен должна должны другие завтра здесь знает значит именно иметь какие какое которая которого которое которой которые который которым которых кроме либо любой менее многие мог могут назад наконец нам например наш некоторые немного несколько новые новый нужно обычно один одна однако одного одной около оно опять особенно очень первая первый пока полностью понятно последние последний постоянно почему поэтому просто против пусть рассказал рядом сама сами самое самой самый своё своего своей свои своих сделать сейчас сказала скорее слишком сначала снова собой сразу среди стал стала стали стало стать стоит такая также такие такое твой те той тому три ту хороший хорошо хотя хочет часто эта этих этому является",
    generic:
      "вопрос город государство группа дело деньги дом друг женщина жизнь имя компания конец люди место миллиард миллион министр мир мужчина партия полиция правительство право президент пример причина проблема работа ребенок рубль случай сторона страна часть человек число член",
  },
  uk: {
    fillers:
      "багато більше буде будуть ваш всі два дві деякі дуже зараз знову інший інші кожен крім лише має мають можна можуть немає нехай ніж новий один одна перед перший після поки потім при разом раніше саме своє своїх сказав сказала сьогодні таке теж тепер тим тих того тому три цих цього цьому через чому яке яких які якщо",
    generic: "життя люди раз час",
  },
  el: {
    fillers:
      "αλλη αλλο αλλος αναμεσα αυτες αυτην αυτον αυτος αυτου γιατι δηλαδη δυο εδω ειπε ειχαν ειχε εκει εκεινος εκτος ενα ενας εξι επειδη επισης ετσι εχει εχουμε εχουν ηδη ηταν ισως καθε καθως κανει κανεις κατι λεει λοιπον μαζι μαλιστα μας μεγαλη μεγαλο μεγαλος μεσα μεταξυ μεχρι μια μονο μου μπορει μπορουν νεα νεο νεος ολα ολες ολη ολο ολοι ομως οποια οποιο οποιος οποτε οπου οπως οταν οχι παλι παντα περιπου περισσοτερο πια πιο ποιος πολλα πολλες πολλοι πολυ πρεπει πριν προς πρωτα πρωτη πρωτο πρωτος πως σαν σας σημερα σου στα στις στους συμφωνα τελευταια τελευταιο τη της τι τις τοσο τους τρεις τρια υπαρχει υπαρχουν υπο χθες χωρις ωστε",
    generic:
      "ανθρωποι γυναικα ζωη θεμα θεση ιδεα μερα μερος ονομα παιδι παιδια πολη προβλημα σπιτι στιγμη τυπος φορα χρονια",
  },
  tr: {
    fillers:
      "aldı birlikte bugün büyük dedi dün etmek fazla gelen gerek gereken hala ifade karşı mi orada önce özellikle sahip son söyledi tek üzerinde vermek yapan yeni yok yüzden",
    generic:
      "adam akşam baba çocuk gece haber insan iş kadın karar kız kişi önemli para polis sorun yer zaman",
  },
  ar: {
    fillers:
      "آخر أثناء أحد أخرى أربعة أضاف أكد أم أمام أمس أن أنا أنت أنه أنها أنهم أو أول أولا أي أيضا أين إحدى إذ إذا إلا إلى إليه إليها إما الآن التي الذي الذين اليوم بأن بعد بعض بل بلا به بها بين بينما تحت تقول تكون تلك ثم جدا جديد جديدة حتى حول حيث حين خارج خاصة خلال خمسة داخل دون ذلك ربما سوى ضد ضمن عبر عدا على عليه عليها عما عن عند عندما عنه عنها غدا غير فإن فقد فقط فوق في فيما فيه فيها قال قالت قبل قد كأن كانت كانوا كبير كبيرة كذلك كل كما كيف لأن لا لدى لذلك لقد لكن لكنه لكنها لم لماذا لن له لها لهم ليس ليست ما ماذا متى مثل مع مما من منذ منه منها نحن نحو نفسها هؤلاء هذا هذه هم هن هنا هناك هو هي وأضاف وأكد وأن وإلى والتي والذي وراء وعلى وعن وفي وقال وقد وكان ولا ولكن ولم ولن وما ومع ومن وهذا وهذه وهو وهي يتم يجب يعد يقول يكون يوجد",
    generic: "أمر حال دولار رجل سبب شخص شيء عمل فكرة مرة مشكلة مكان نوع وقت",
  },
  fa: {
    fillers:
      "آن آنکه آنها آیا است اش افزود امروز او ای این بار باره باز باشد باشند برخی بزرگ بسیار بسیاری بعد بود بودن بودند بوده بیش بیشتر بین پنج پیش تر ترین تمام تمامی تنها تو توسط جدید چند چنین چیزی حال حالی حتی خواهد خود خودش داد داده دارد دارند داشت داشته درباره دو دیروز دیگر زیر سوی سه شان شد شدن شده شود شوند طور طی علیه عنوان فقط قبل کرد کردن کردند کرده کس کسی کند کنند کنید کنیم گفت گفته گوید ما من مورد می میان نظر نیست وی ها هر همچنین همه همین هنوز هیچ یا یک یکی",
    generic: "آب پول خبر راه زمان زن شب شهر کار مرد مردم مهم نفر",
  },
  he: {
    fillers:
      "אחד אחת אלא אמר אמרה אפילו אפשר אתמול בלבד בעוד בפני האחרון האחרונה היו היום הראשון הראשונה הרבה זו חדש חדשה יותר כבר כדי כמה כעת לאחר ללא לפי מאוד מאז מכל מתוך נוסף נוספת עדיין עוד פחות פי צריך רבים שני שתי תוך",
    generic: "אדם אנשים בית בעיה גבר דבר דולר זמן חבר חיים חלק חשוב ילד כסף מספר מקום עבודה פעם רגע",
  },
  hi: {
    fillers:
      "अगर अधिक अनुसार अन्य अब आज उन्होंने उसका उसकी उसने ऐसा करके कल कहना काफी केवल क्या क्यों गई गए चार चाहिए जाता जाती जाने जारी जिसमें तथा तीन दी दे देने दौरान नई नया पांच बड़ा बड़ी बड़े बताया बारे बीच मुझे मैं रही लगा लिया ले वाला वाली वो सकती सब सिर्फ हम हर हुये होगा",
    generic: "ऊपर औरत काम खबर जगह जिला दल फैसला माता मुद्दा लोग शहर समय हाल",
  },
  id: {
    fillers:
      "ada adalah agar akan alasan antara apa atas atau bagaimana bagi bahwa banyak baru bawah beberapa belum bersama besar bisa bukan dalam dan dapat dari demi dengan di dia dilakukan dua guna hal hanya harus hingga ia ingin ini itu jadi jika juga kah kalau kali kami kapan karena kata katanya ke kemudian kepada ketika kini kita lagi lah lain lalu lebih maka mana masih mau melakukan memiliki mengapa mengatakan menjadi menurut mereka meski namun nanti nya oleh pada para per perlu pernah pun saat saja sambil sampai sangat satu saya sebagai sebelum secara sedang sejak sekarang selama seluruh sementara semua seperti serta sesuai setelah setiap siapa sudah supaya tapi telah tentang terhadap tersebut tetapi tidak tiga ujar untuk walau yaitu yakni yang",
    generic:
      "air anak dunia hidup ibu jalan keluarga kepala kota malam manusia mobil nama orang pagi polisi rumah sekolah uang",
  },
  vi: {
    fillers:
      "anh ba bà bao bằng biết bốn chính chúng còn cô dù đầu đây đến đi đơn hai hay hãy hết hoặc hơn khác làm lớn mình một mới nay người nhau nói ông ta thấy trong xuống",
    generic: "ảnh báo cách công đề đồng gian giới hội nhà nước số thành thế thời tin tỉnh vấn",
  },
  th: {
    fillers: "ดังกล่าว ผม แม้ ระบุ วันนี้ สอง ใหม่",
    generic: "คน ตำรวจ นาย เวลา",
  },
  ja: {
    fillers:
      "あらゆる いくつか いよいよ いろいろ いわゆる こうした この日 さまざま しっかり そうした たとえば に対し もちろん 以下 以外 以降 以上 以前 以内 以来 位 一つ 一般 一部 一方 円 億 俺 下 化 何 可能 我々 回 皆さん 開始 外 各 簡単 間 基本 去年 九 君 月 件 見 見え 見る 現在 言う 言っ 個 五 後 語っ 考え 行い 行く 行っ 行わ 頃 今 今回 今月 今後 今日 今年 最も 最近 最後 最初 歳 際 昨日 昨年 三 使い 使う 使わ 使用 四 思い 思う 思っ 氏 私 私たち 時 次 自身 自分 七 実際 実施 者 週 十 重要 出 出し 出る 述べ 少し 少ない 上 場合 新しい 新た 性 先日 千 前 全て 全体 全部 続き 他 多い 多く 対象 大きい 大きな 第 誰 中 程度 的 的な 当時 同 同じ 同日 特別 内 二 入っ 入る 入れ 八 発生 発表 番 彼 彼女 非常 必要 百 僕 本当 枚 毎 万 無料 名 明日 目 約 予定 様 様々 来年 例えば 六 話し",
    generic:
      "意味 家 家族 関係 顔 計画 警察 結婚 仕事 子供 事件 車 手 女性 場所 情報 心 人 人間 数 世界 方 方法 問題 夜 理由 力 話",
  },
  ko: {
    fillers:
      "씨 씨는 씨가 씨의 이제 젊은 지난달 올여름 가장 각 간 강조했다 같은 같이 거기 것 것으로 것은 것을 것이 것이다 게다가 결국 계속 관련 관하여 관한 그 그가 그것 그냥 그녀 그는 그들 그래서 그러나 그러면 그러므로 그러한 그런 그런데 그리고 그의 금방 기존 까지 꾸준히 나 나는 내 내내 너 너무 누구 다른 다만 다시 다양한 당시 당신 대개 대비 대하여 대한 대해 더 덜 덧붙였다 동안 되는 되다 된 될 두 둘 등 등을 등의 등이 따라 따라서 따르면 따른 때 때문 때문에 또는 또한 만약 만일 많은 많이 말했다 매우 먼저 모두 모든 무엇 무조건 물론 및 바로 받은 밝혔다 번 번째 벌써 본인 볼 부터 비록 사실 상대 새 새로운 서로 설명했다 셋 수 스스로 시작 심지어 아니다 아니라 아닌 아주 아직 안 안타깝게도 않다 알다시피 앞으로 약 약간 어디 어떤 어떻게 어쩔 언제 없는 없다 없이 에게 에서 여기 여기에 여러 역시 열린 오늘 오히려 올해 왜 우리 위하여 위한 위해 으로 의외로 의해 이 이날 이는 이다 이라고 이라며 이러한 이런 이를 이미 이어 이에 이와 이전 이후 있고 있는 있다 있다고 있었다 있으며 있을 있지만 자신 잘 저 저런 저희 전 전체 전했다 절대 정도 정말 조금 좋은 주요 주장했다 중 중이다 즉 지금 지난 지난해 지적했다 직접 진짜 채 첫 최근 최대 충분히 크게 큰 통하여 통한 통해 특히 하고 하나 하는 하다 하며 하지만 한 한다 한다고 한편 할 함 함께 해 해당 했고 했다 현재 혹시 혹은 후",
    generic: "날 남자 돈 말 사람 여자 친구",
  },
  zh: {
    fillers:
      "利用 回答 采用 帮助 来到 拥有 属于 俺 按照 八 百 被 本 本文 比 比较 比如 必将 必须 便 表示 别 并且 並 不錯 不断 不过 不会 不仅 不能 不少 不是 不同 才 曾 曾经 超过 称 成 成为 出 出现 此外 次 从 從 打 大 大家 大约 但 但是 当 当前 当然 当时 倒 的话 第一 对于 對 多次 多个 而 而且 二 发现 放 非常 分别 否 刚 高 个人 各种 個 给 根据 更多 更加 公布 关于 过 過 还是 还有 還 好 何 很多 后 後 候 會 或者 己 记者 继续 家 件 将 將 较 介绍 今年 今天 仅 尽管 近 近日 进入 进行 经 经过 九 就是 据 觉得 均 开始 看到 可 可能 可是 可以 来自 來 里 连 两 两个 六 嗎 沒 沒有 没 没有 每个 們 面对 名 明天 目前 哪里 那个 那么 那些 能 能够 你们 您 七 其 其实 其他 其中 起来 千 前 強調 强调 且 去 去年 全 全部 却 然而 然后 让 讓 人 认为 任何 仍 仍然 日前 如 如此 如果 如何 入 若 三 上 上述 少 什么 甚至 十 十分 时候 時 使 使用 首先 说道 說 四 随着 所 所以 所有 他们 它 它们 她们 太 特别 提出 提到 提供 通过 同 同时 同样 完成 完全 万 往 唯 为何 为了 为什么 位 為 我们 无 无法 無 五 吸引 喜欢 下 显示 现在 現在 相关 想 像 些 新 需要 许多 要 也是 一般 一場 一次 一旦 一点 一定 一方面 一个 一名 一起 一天 一位 一下 一些 一样 一直 一种 已经 已經 以 以后 以及 以来 以上 亿 亦 因 因此 因为 因為 应 应该 應 用 尤其 由 由于 有的 有点 有关 有所 有些 於 與 约 越 云 再 造成 则 怎么 怎样 这个 这里 这些 这样 这种 這 這個 這些 這樣 整个 正 正在 政 之后 之间 之前 之一 知道 直接 只 只能 只是 只要 只有 指出 至 至少 重要 主要 自 自己 总 最 最后 最近 最终 昨天 左右 作为",
    generic: "爸爸 地方 东西 感觉 工作 孩子 妈妈 名字 朋友 生活 时间 世界 事 事情 手 问题 一切",
  },
};
