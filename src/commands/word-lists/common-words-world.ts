/** The second half of the common words (see common-words.ts): northern and eastern Europe, Asia. Written for Postil. */

import type { CommonWords } from "./common-words.ts";

/**
 * Lower case, separated by spaces. Chinese, Japanese and Korean words are given as the engine's segmenter or spaces cut them.
 */
export const COMMON_WORDS_WORLD: Readonly<Record<string, CommonWords>> = {
  sv: {
    fillers:
      "aldrig alla allt alltid alltså andra anser antingen arbeta att av bara berättar bland blev bli blir blivit borde bra bredvid båda både börja cirka de dels dem den denna deras dess dessutom det detta dig din dina ditt dock du där därav därefter därför däri därmed då efter eftersom egen ej eller en endast enligt er era ert ett fastän fem fick finns flera framför från fyra få får för förra först första förutom gamla gammal ge genom god går gör göra ha hade han hans har hela henne hennes hittills hon honom hundra hur i ibland icke idag igår imorgon ingen inom inte jag ju kan kanske knappt kom kommer kunde känd leva liten med medan meddelar mellan men menar mig min mina minst mitt mot mycket många måste möjlig naturligtvis ni nio nu numera nuvarande ny nya nyligen nyss nytt när nästa nästan någon någonstans några och också ofta olika om oss på redan runt sade sagt samma samt se sedan senare senaste ser sex sig sin sina sista sju själv ska skall skriver skulle slutligen som stanna stor säga säger särskilt sätt så sådan sådant såvida tar till tio tjugo tog tredje trettio tro troligen tror trots tänka under ung ungefär upp uppger ut utan utanför vad var vara varför varit varje varken vars vart vem verklig vet veta vi vid viktig vilka vilkas vill visar vissa väldigt än ändå ännu äntligen även åt åtta över överallt två tre elva tolv femton fyrtio femtio tiotal",
    generic:
      "antal barn beslut bolag chef dag del dotter exempel fall familj folk fråga företag grupp hand hem historia hjälp hus huvud invånare kvinna kväll lag land liv minister misstänkt mor morgon människor namn natt område ord ordförande pengar person plats polis president pris problem regering resultat sak sida situation skäl stad stat summa talesperson tid tidigare väg vän värld",
  },
  da: {
    fillers:
      "allerede alligevel altid altså arbejde begynde blandt blevet burde både cirka derefter derfor derfra deri dermed desuden efterfølgende egen endelig endnu enten forskellige fortæller foruden først første gammel gennem give gjorde går gør gøre hele heraf hidtil hundrede hverken hvilket idag ifølge igen igennem igår imorgen inden især kendt leve længe mellem mener mest mindst mulig muligvis måske naturligvis nok nuværende nye nylig ofte oplyser overalt sagde samme samt sandsynligvis selvom senere siden sidste siger skriver sommetider stadig står tager tidligere tredje tro trods tyve tænke uden udenfor ung vel vide vigtig virkelig viser visse elleve tolv femten tredive fyrre",
    generic:
      "antal barn beslutning borger by børn datter del direktør eksempel familie folk formand grund gruppe historie hjælp hoved hus kvinde land liv lov mennesker minister mor morgen måde møde nat navn område ord penge person politi pris præsident regering resultat sag selskab situation spørgsmål stat sted søn talsmand tid vej ven verden virksomhed",
  },
  no: {
    fillers:
      "aldri allerede alltid altså andre annen arbeide begynne blant bør cirka dag deretter derfor dessuten egen endelig ennå enten fem fikk fire flere fleste forteller foruten fram få får først første gammel gi gir gjennom gjorde gjør god godt går hele helt hittil hos hundre idag ifølge igjen innen kanskje kjent knapt kommer legger lenge leve like likevel liten litt mener mens mer mest minst morgen mulig mye må naturligvis nei nesten ni nok ny nye nylig nytt nåværende ofte opplyser overalt samt sannsynligvis se seks ser sier siste sju skriver sto stor større særlig ta tar tenke ti tidligere tilbake tjue to tok tre tredje tro tross ulike under ung utenfor verken vet viktig virkelig viser visse vite våre åtte elleve tolv femten tretti førti femti",
    generic:
      "antall barn beslutning by datter del eksempel familie folk grunn gruppe historie hjelp hode innbygger kvinne land leder liv lov mann minister mor måte natt navn område ord penger person politi president pris regjering resultat sak selskap side situasjon sjef spørsmål stat sted sønn talsperson tid vei venn verden",
  },
  fi: {
    fillers:
      "aina ainakin ainoastaan ajatella alkaa alle antaa arvioida edelleen edellinen ehkä eikä eilen elää ensi enää erityisesti haluaa haluta heidän heille heitä huolimatta huomenna huomioon hyvin hyvä ilman ilmoittaa itse joita jokainen joko joku jolla jos joskus jota jotkut juuri jäädä kahdeksan kaikki kaikkialla kannalta kautta kerran kertoa kertoi kertoo kohti koko kolmas koska koskaan kuinka kukaan kuusi kyllä kymmenen lisäksi lisätä lopulta luonnollisesti lähes mahdollinen mahdollisesti meidän meille meitä melkein mennä miksi mikä minkä minun missä mitä monet moni muita mukaisesti muu ne neljä niiden niin niitä nuo nuori nykyinen nykyään nyt nähdä näin nämä olisi olla oma osalta ottaa pieni pitää pois saa saada saanut sama sanoa sanoi sanoo sata seitsemän seuraavaksi siellä siis siitä siksi sille silti sinun sitten suuri suurin tehdä teidän teille tekee tietää todellinen todennäköisesti todeta toimia toinen toistaiseksi tulee tuli tulla tunnettu tällä tämä tänään tärkeä tässä täytyy ulkopuolella useat usein uuden uusi vaan vaikka vanha varmasti vasta vielä vihdoin viime viimeinen viisi voidaan voisi voivat välillä yhdeksän yhdessä yhtä ympäri yrittää äskettäin",
    generic:
      "aika alue apu asia asukas elämä esimerkki hinta ihminen ihmiset isä johtaja kaupunki kerta kysymys käsi laki lapsi maa maailma mies ministeri määrä ongelma paikka perhe poika poliisi presidentti puheenjohtaja puoli pää päätös raha ryhmä sana summa syy talo tapa tapaus tarina tiedottaja tilanne tulos tytär työ vaimo valtio yhtiö yritys ystävä yö äiti",
  },
  pl: {
    fillers:
      "bez chce chciał chcą chociaż choć chyba ciągle coraz czternaście cztery często dalej dać dobry dodać dostać dotychczas drugi duży dwadzieścia dwieście dwóch dziesięć dziewięć dzięki go gotowy główny iść jednym jutro kolejny ledwo lepiej mamy mały miał mieć mniej możliwy muszą myśleć mógł mówi mówił młody najbardziej najpierw następny niedawno niektóre nikt nowa nowe nowy obecny oceniać oczywiście oprócz osiem ostatni pierwszy pięć podkreślić poinformować ponadto potem powiedział powiedzieć połowa pracować prawdopodobnie prawdziwy przeciw przeciwko przyjść raz razem robić różny samo siebie siedem stary sto swój szczególnie sześć trzeci trzy trzydzieści uważa uważać ważny wczoraj wewnątrz widzieć wiedzieć wielki wreszcie wszędzie wyjaśnić wziąć własny wśród zacząć zeszły znany zostać została zrobić zwłaszcza żyć",
    generic:
      "cena czas część członek człowiek córka decyzja dom dyrektor dzieci dziecko firma grupa głowa historia kobieta koniec kraj liczba ludzie matka miasto miejsce mieszkaniec minister mężczyzna noc ojciec osoba partia państwo pieniądze policja pomoc powód praca prawo premier prezydent problem przyczyna przykład przypadek pytanie rodzina rząd ręka strona suma syn sytuacja szef słowo wynik władza świat życie",
  },
  cs: {
    fillers:
      "a aby aj ale ani asi az ačkoli bez bude budem budeš by byl byla byli bylo být bývalý během celý chtít co což další deset devět dnes do dobře dodat dostat dosud druhý dvacet dvanáct dát dělat důležitý hlavní ho i ja jak jako jaký je jedenáct jeho jej jejich její jen jenž ještě ji jimi jiné již jsem jsi jsme jsou jste jím jít k kam každý kde kdo kdyz ke kolem konečně kromě která ku ma mají malý mezi mi minulý mladý mnou možný mu my myslet méně mít mě můj může na nad navzdory navíc nebo nechť nedávno nejprve nejsou není než ni nic nich nikdo nikdy nyní nám nás něco něj někdo někdy několik některé něm o od on ona oni ono osm oznámit pak pod podle pokud polovina poslal poslat poslední potom poté pouze pracovat pravděpodobně prave proti proto protože proč první pět před přes přesto při přijít přitom příští různý s samozřejmě se sedm si sice skutečný sme sotva současný společně starý sto stále své svých svým svůj sám ta tak také takže tam te tedy ten tento teď to toho tohoto tom tomto tomu tu tuto ty téměř této tím třetí třicet u udělat uvnitř uvést už v ve vedle velký velmi vidět vlastní vy vysvětlit vzít vám vás více včera vědět však vše všech všechno všude vždy z za zatím začít zda zde ze zejména zhruba známý zvláště zítra zůstat či čtyři řekl říct šest žít",
    generic:
      "cena dcera dítě děti dům důvod firma hlava kraj lidé matka ministr mluvčí muž místo město noc oblast obyvatel otec otázka peníze policie pomoc počet prezident problém práce předseda příklad případ přítel rodina rozhodnutí ruka situace skupina slovo společnost strana stát svět syn vláda výsledek věc země způsob zákon čas člověk část částka řada ředitel žena život",
  },
  hu: {
    fillers:
      "a abba adott ahhoz ahol akar aki akik akkor alatt alig amely ami amikor amit amíg annak annyi arra attól az azok azonban azt aztán azzal azért be belül benne biztos bár csak csinálni de dolgozik ebbe eddig egy egyik egyszer egész ehhez el ellen ellenére elmondta első először előtt engem ennek ennyi erre ettől ez ezek ezzel fel felett felé fiatal fog fogja gondolni gyakran ha habár hanem harmadik harminc hat hatvan hiszen hogy hogyan holnap hozzá hozzátette három húsz idén igazán igen ilyen iránt is ismert itt jelenlegi jelentős jó jönni kapott kedvenc kell kellett kevesebb kevés kezdett ki kicsi kijelentette kilenc kimondottan kis két körül körülbelül következő közben közölte között különböző különösen le legalább legfontosabb lehet lehetséges lenne lesz lett látni ma maga mai majd majdnem marad meg mellett menni mert mi miatt mielőtt minden mindenhol mindig minket mint mit miután mivel miért mondja mondta most már másik második mégis míg nagy ne negyven neked nekem neki nekünk nem nemrég nincs nyolc négy néha néhány nélkül olyan ott pedig rá régi róla saját se sem semmi senki soha sok során szeretne szerint szinte száz sőt talán tavaly te tegnap tehát természetesen ti tizenegy tovább továbbá tud tudja tudni téged tíz több tőle ugyan ugyanis utolsó után vagy valaki valami való valódi valószínűleg van vannak vele viszont volna volt végre végül által át élni én éppen és éve így óta össze ötven úgy új ő ők őt",
    generic:
      "anya apa barát család csoport cég dolog döntés elnök ember eredmény este fej feleség fontos férfi férj gyerek hely helyzet ház idő igazgató kormány kérdés kéz lakos miniszter munka mód nő oldal ország pont probléma példa pénz rendőrség rész segítség szám szóvivő terület társaság történet törvény vezető világ város állam ár éjszaka élet összeg",
  },
  ro: {
    fillers:
      "a abia actual adesea adică adăugat afirmat alt alta alte anume anunțat apoi aproape aproximativ astfel atunci atât așa bun cea cei cele ci circa conform crede cunoscut câteva câțiva dat declarat decât desigur despre diferit doar douăzeci era erau există fac fel fiind foarte fost făcut ia important lucra mare mari merge mic mici multe niciodată nou numai o posibil potrivit precizat precum primit printre probabil propriu putea recent rămas sfârșit spune spus trebuie trecut trăi tânăr ultimul următor vechi vedea vei vom vor vrea văzut înapoi început încă însă întotdeauna întreg înăuntru își ști",
    generic:
      "ajutor bani bărbat cap casă caz companie copii cuvânt decizie director exemplu familie fapt femeie fiică firmă grup guvern idee istorie lege loc locuitor lucru lume mamă ministru mod motiv muncă mână noapte număr oameni om oraș parte persoană poliție președinte preț prieten problemă purtător rezultat situație stat sumă tată tip viață zonă întrebare țară",
  },
  ru: {
    fillers:
      "ах благодаря большой будут важный ваш вдруг везде вероятно весь взять видеть вместе внутри возможный вообще восемь впервые вполне время всей всем вся всё-таки второй вчера выглядеть выглядит главный говорил говорит готовый давно дать два двадцать две двести девять делать десять добавить довольно должен должна другие думать едва жить завтра затем заявить здесь знает значит из-за из-под известный именно иметь итак каждый какие какое которая кроме кто-то легко либо любой маленький менее многие мог могут молодой назад называть найти наконец нам например настоящий начать наш некоторые немного несколько несмотря никто ничто новые новый нужно нынешний обычно один одна однако одного одной около оно опять особенно остаться отметить очень первая плохой пойти пока полностью половина полтора получить помимо понимать понятно пор последние посмотреть посмотри постоянно почему поэтому пояснить прийти просто против прошлый пусть пять пятьдесят пятьсот работать разный рассказал рассказать решить рядом сама сами самое самой самый своего своей свои своих своё сделать сейчас семь сих сказала сказать скорее следующий слишком случиться смотреть сначала снова собой собственный согласно сообщить сорок сразу среди стал старый стать сто стоит считать такая также такие такое твой те той тому третий три тридцать трудно ту хорошо хотеть хотя хочет целый часто четвёртый четыре что-то шесть эта этих этому является",
    generic:
      "власть вопрос глава глаза голова город государство группа дело деньги деревня директор дом дочь женщина жизнь житель закон имя история компания конец люди мать место министр мир мужчина ночь область отец партия полиция помощь посёлок правительство право представитель президент пример причина проблема работа район ребенок результат река решение рука семья слово случай сторона страна сумма сын улица цена человек число член",
  },
  uk: {
    fillers:
      "багато бачити близько буде будуть більше важливий ваш вважати великий взяти власний всі вчора відомий вісім головний готовий дати два двадцять дві дев'ять декілька десять деякі добрий додати дуже думати жити завтра зазначити залишитися запевнити зараз заявити звичайно згідно знати знову зробити ймовірно кожен крім кілька лише маленький мати мають має минулий можливий можна можуть молодий нарешті наступний незважаючи немає необхідний нехай нещодавно нинішній новий ніж ніколи ніхто один одна однак особливо останній отримати п'ятдесят п'ятсот п'ять перед перший повідомити поки половина понад потім почати пояснити працювати при прийти проте проти після піти разом раніше решта робити розповісти різний саме своє своїх серед сказав сказала сказати скрізь сорок спочатку справжній старий стати сто сьогодні сім таке теж тепер тим тих того тому третій три тридцять хотіти хтось цих цього цьому цілий часто через четвертий чому чотири чотирнадцять шість щодо яке яких якщо які іноді інший інші каже кажуть говорить говорять розповідає повідомив повідомила зазначив зазначила обіцяє вважає додав додала пояснив пояснила",
    generic:
      "влада голова гроші група держава директор дитина допомога друг дім життя жінка закон компанія країна кількість люди людина міністр місто місце ніч область партія питання поліція представник президент приклад причина проблема раз район результат робота родина рішення світ слово справа сторона сума уряд ціна час частина чоловік історія",
  },
  el: {
    fillers:
      "άρχισε ακόμη αλλη αλλο αλλος ανέφερε αναμεσα αρκετοί αυτες αυτην αυτον αυτος αυτου αύριο γιατι γνωστός δέκα δήλωσε δηλαδη διαφορετικός δυο είκοσι εδω ειπε ειχαν ειχε εκατό εκει εκεινος εκτος ενα εναντίον ενας εννέα εξι επειδη επισης επιτέλους επτά επόμενος ετσι εχει εχουμε εχουν ηδη ηταν ιδιαίτερα ισως κάποιος καθε καθως καλός κανει κανεις κατι λεει λοιπον μαζι μαλιστα μας μεγαλη μερικές μερικοί μεσα μεταξυ μεχρι μια μικρός μονο μου μπορει μπορουν μόλις νεα νεο νεος οκτώ ολα ολες ολη ολο ολοι ομως οποια οποτε οπου οπως οταν οχι ούτε πέντε παλι παντα περιπου περισσοτερο πια πιθανός πιθανώς πιο ποιος πολλα πολυ ποτέ πρεπει πριν προς πρωτα πρόσθεσε πρόσφατα πως σαν σας σημαντικός σημερα σημερινός σου στα στις στους συμφωνα συχνά σχεδόν τέσσερα τίποτα τελευταια τελικά τη της τι τις τοσο τουλάχιστον τους τρεις τρια τόνισε τώρα υπαρχει υπαρχουν υπο υποστήριξε φυσικά χθες χωρις ωστε ωστόσο",
    generic:
      "άνδρας ανθρωποι αποτέλεσμα απόφαση αριθμός αστυνομία βοήθεια γιος γυναικα διευθυντής δουλειά εκπρόσωπος ερώτηση εταιρεία ζωη θεμα θεση ιδεα ιστορία κάτοικος κατάσταση κεφάλι κράτος κυβέρνηση κόρη κόσμος λέξη λόγος μερα μερος μητέρα νόμος νύχτα οικογένεια ομάδα ονομα παιδι παιδια παράδειγμα πατέρας περιοχή πλευρά πολη ποσό προβλημα πρόεδρος σπιτι στιγμη τιμή τρόπος τυπος υπουργός υπόθεση φίλος φορα χέρι χρήμα χρονια χρόνος χώρα",
  },
  tr: {
    fillers:
      "aldı almak altında arasında ardından açıkladı başladı başlattı belirtti bildirdi bilmek birlikte boyunca bugün bulunan bulundu büyük dedi dikkate dün düşünmek dışında edildi edilen ekledi elbette eski etmek fazla gelecek gelen genç gerek gereken gerçek geçen gitmek görmek günlük hala ifade ikinci istedi istiyor içinde kaldı karşı konusunda konuştu küçük mevcut meydana mi muhtemelen mümkün nedeniyle neredeyse nihayet olmadan orada saatlik sahip son söyledi söyleyen sırasında tek verdi vermek yaklaşık yalnızca yapan yarın yaşamak yeni yok yönelik yüzden yıldır yıllardır yıllık yılın yılında çalışmak çeşitli önce önceki önemli özellikle ünlü üzeri üzerinde üçüncü şimdiye",
    generic:
      "ad adam aile akşam anne arkadaş baba bakan baş başkan bölge bölüm devlet durum dünya el ev fiyat gece grup görev haber hak hayat hükümet insan iş kadın karar kişi kız müdür olay oğul para polis sayı sonuç soru sorun söz sözcü taraf tarih vatandaş yardım yasa yer zaman çocuk örnek ülke şehir şirket",
  },
  ar: {
    fillers:
      "آخر أبدا أبلغ أثناء أحد أخذ أخرى أربعة أشار أضاف أعطى أعلن أعلنت أعوام أقل أكثر أكد أكدت أم أمام أمس أن أنا أنت أنه أنها أنهم أو أوضح أول أولا أي أيضا أين إحدى إذ إذا إلا إلى إليه إليها إما ابتداء استمرار الآن الأخير الأول الأولى التي الثالث الثاني الثانية الحالي الذي الذين الماضي الماضية المزيد المقبل اليوم بأن بالتالي بدأ بدأت بداية بعد بعض بقي بل بلا به بها بين بينما تحت تسعة تعرف تقول تكون تلك ثلاثة ثم ثمانية جاء جدا جديد حالي حتى حسب حصل حوالي حول حيث حين خارج خاصة خلال خمس خمسة دائما داخل دون ذكر ذلك ذهب رأى ربما رغم سبعة سبق ستة سنة سنوات سوف سوى شاب صرح صغير ضد ضمن عاما عبر عدا عدة عشرة عشرين على عليه عليها عما عن عند عندما عنه عنها غدا غير فإن فعل فقد فقط فوق في فيما فيه فيها قال قالت قبل قد قديم كأن كامل كانت كانوا كبير كذلك كل كما كيف لأن لا لدى لذلك لقد لكن لكنه لكنها لم لماذا لن له لها لهم ليس ليست مؤكدا مئة ما مائة ماذا متى مثل مختلف مشيرا مع معروف مقابل مما ممكن من منذ منه منها مهم موضحا نحن نحو نفسها هؤلاء هذا هذه هم هن هنا هناك هو هي وأضاف وأكد وأن وإلى والتي والذي وراء وسط وصف وصفت وعلى وعن وفقا وفي وقال وقالت وقد وكان ولا ولكن ولم ولن وما ومع ومن وهذا وهذه وهو وهي يتم يجب يرى يريد يعد يعرف يعمل يعيش يقول يكون يمكن يوجد",
    generic:
      "أب أمر ابن الناس امرأة بلاد بيت تاريخ جانب جزء حال حكومة حياة دولار دولة رأس رئيس رجل سؤال سبب سعر سكان شخص شرطة شركة شيء صديق طريقة عائلة عالم عام عدد عمل فكرة قانون قرار قضية كلمة ليلة مال مبلغ متحدث مثال مجموعة مدير مدينة مرة مساعدة مشكلة مكان منطقة مواطن نتيجة نسبة نوع وزير وضع وقت",
  },
  fa: {
    fillers:
      "آخرین آغاز آمدن آن آنجا آنها آنکه آیا آینده اخیر است اش اظهار اعلام افزود امروز او اول ای این اینجا بار باره باز باشد باشند برخی بزرگ بسیار بعد بود بودن بودند بوده بیست بیش بیشتر بین تاکید تر ترین تقریبا تمام تنها تو توسط جدید جوان حال حالی حتی حداقل حدود خواهد خوب خود خودش داد داده دارد دارند داشت داشته دانستن درباره ده دو دوم دیدن دیروز دیگر رفتن زندگی زیر سه سوم سوی سی شان شد شدن شده شده‌اند شش شصت شود شوند صد طبق طور طی علیه عنوان فردا فعلی فقط قبل قدیمی ما ماندن مختلف معروف ممکن من مهم مورد می میان می‌دهد می‌شود می‌کند می‌کنند می‌گوید می‌گویند نظر نیست ها هر هرگز هستند هشت هفت همه همچنین همیشه همین هنوز هنگامی هیچ واقعی وقتی وی پنج پنجاه پیش چند چنین چهار چهل چیزی کرد کردن کردند کرده کرده‌اند کس کسی کمتر کند کنند کنونی کنید کنیم کوچک گذشته گرفتن گفت گفتند گفته گوید یا یک یکی",
    generic:
      "آب بخش تاریخ تصمیم تعداد جا جهان خانه خانواده خبر دختر دست دوست دولت رئیس راه زمان زن ساکن سخنگو سر شب شرکت شهر شیوه طرف علت قانون قیمت مادر مبلغ مدیر مرد مردم مشکل منطقه موضوع نتیجه نفر نمونه وزیر وضعیت پدر پرسش پرونده پسر پلیس پول کار کشور کلمه کمک گروه",
  },
  he: {
    fillers:
      "אחד אחרון אחת אלא אמיתי אמר אמרה אפילו אפשר אפשרי ארבע אתמול בא בלבד במהלך בעוד בערך בפני גדול האחרון האחרונה הבא הודיע הוסיף היו היום הלך הסביר הראשון הראשונה הרבה התחיל זו חדש חדשה חושב חי חמש טוב ידוע יודע יותר ישן כ כבר כדי כמה כמעט כעת לאחר לאחרונה ללא לעולם לפחות לפי לקח מאה מאוד מאז מחר מכל מסר מתוך נוכחי נוסף נוספת נשאר נתן סיפר עדיין עובד עוד עכשיו עשה עשר עשרים פחות פי ציין צעיר צריך קטן קיבל ראה ראשון רבים רוצה שבע שום שונה שלישי שמונה שני שש שתי תוך תמיד תשע",
    generic:
      "אב אדם אזור אישה אנשים בית בן בעיה בת גבר דבר דובר דוגמה דולר החלטה זמן חבר חוק חיים חלק חשוב יד ילד כסף לילה מדינה מחיר מילה ממשלה מנהל מספר מצב מקום מקרה משטרה משפחה נשיא סיבה סכום עבודה עולם עזרה עיר פעם צד קבוצה ראש רגע שאלה שר תוצאה תושב",
  },
  hi: {
    fillers:
      "अगर अगला अच्छा अधिक अनुसार अन्य अब असली आखिरी आज आठ आना उन्होंने उसका उसकी उसने ऐसा कभी कम करके करीब करोड़ कल कहना कही काफी केवल क्या क्यों खिलाफ गई गए चार चाहते चाहिए छह छोटा जाता जाती जानना जाना जाने जारी जिसमें जोड़ा ज्यादा तथा तीन तीस तीसरा दस दिए दी दूसरा दे देखना देने दौरान नई नया नौ पचास पहला पहली पाँच पांच पिछले पुराना बड़ा बड़ी बड़े बताया बारे बावजूद बीच बीस बोले महत्वपूर्ण मिला मिली मुझे मैं मौजूदा युवा रखा रहना रही लगभग लगा लिया ले लेना वाला वाली विभिन्न वो शायद शुरू संभव सकती सब सात सिर्फ सोचना सौ हजार हम हमेशा हर हालांकि हुये होगा मेरी मेरा मेरे हमारा हमारी हमारे मध्य",
    generic:
      "अध्यक्ष इतिहास इलाका उदाहरण ऊपर औरत कंपनी कानून काम कारण कीमत खबर जगह जिला जीवन तरीका दल दुनिया देश दोस्त नतीजा निदेशक पक्ष परिवार पिता पुरुष पुलिस पैसा प्रवक्ता फैसला बच्चा बात बेटा मंत्री मदद महिला माँ माता मामला मुद्दा राज्य रात राशि लोग लोगों विभाग शब्द शहर संख्या समय समस्या समूह सरकार सवाल साल सिर स्थिति हाथ हाल हिस्सा",
  },
  id: {
    fillers:
      "ada adalah agar akan alasan antara apa atas atau bagaimana bagi bahwa baik banyak baru baru-baru bawah beberapa bekerja belum berbagai berikutnya bersama besar besok bisa bukan dalam dan dapat dari datang delapan demi dengan di dia dilakukan dua enam guna hal hampir hanya harus hingga ia ialah ingin ini itu jadi jelasnya jika juga kah kalau kali kami kapan karena kata ke kecil kedua kemarin kemudian kepada ketiga ketika kini kita lagi lah lain lalu lebih lima maka mana masih mau melakukan melawan melihat memberi membuat memiliki meminta menambahkan mencapai mendapat mengambil mengapa mengatakan menjadi menjelaskan menurut menyatakan menyebut mereka meski meskipun muda mulai mungkin namun nanti nya oleh pada paling para penting per pergi perlu pernah pertama pikir puluh pun ratus ratusan ribuan saat saja sambil sampai sana sangat satu saya sebagai sebelum secara sedang sehingga sejak sekarang sekitar selalu selama seluruh sembilan sementara semua sendiri seperti sepuluh serta sesuai setelah setiap siapa sini sudah supaya tahu tapi telah tentang terakhir terhadap terkait terkenal tersebut tetapi tidak tiga tinggal tua tujuh tutur ujar untuk walau yaitu yakni yang",
    generic:
      "air anak ayah bagian bantuan cara contoh daerah direktur dunia harga hasil hidup hukum ibu jalan jumlah kasus kelompok keluarga kepala keputusan ketua kota malam manusia masalah menteri mobil nama negara orang pagi pekerjaan pemerintah perempuan pertanyaan perusahaan pihak polisi presiden pria putra putri rumah sejarah sekolah situasi teman uang wanita wilayah",
  },
  vi: {
    fillers:
      "anh ba bao biết bà bây bằng bốn chính chúng chống còn cô dù giữa hai hay hoặc hãy hơn hết khoảng khác kia luôn làm lớn mình mặc một mới nay người nhau nói ta thấy trong tất về xuống ông đi đây đơn đầu đến",
    generic: "báo cách công gian giới hội nhà nước số thành thế thời tin tỉnh vấn đề đồng ảnh",
  },
  th: {
    fillers: "ดังกล่าว ผม ระบุ วันนี้ สอง แม้ ใหม่",
    generic: "คน ตำรวจ นาย เวลา",
  },
  ja: {
    fillers:
      "あらゆる いくつか いよいよ いろいろ いわゆる こうした この日 さまざま しっかり そうした たとえば に対し もちろん 一つ 一方 一般 一部 七 三 上 下 中 九 予定 二 五 今 今回 今年 今後 今日 今月 他 以上 以下 以内 以前 以外 以来 以降 件 位 何 使い 使う 使わ 使用 例えば 俺 個 僕 先日 先月 入っ 入る 入れ 全 全て 全体 全部 八 六 内 円 出 出し 出る 前 前後 割 十 千 午前 午後 去年 古 可能 台 各 同 同じ 同日 名 君 四 回 基本 場合 外 多 多い 多く 大き 大きい 大きな 実施 実際 対象 小さ 少 少し 少ない 年間 強調 当日 当時 彼 彼女 後 必要 思い 思う 思っ 我々 指摘 新しい 新た 方針 明らか 明日 昨年 昨日 時 最も 最初 最後 最近 未満 本 本当 来年 来月 枚 様 様々 次 歳 毎 氏 無料 特別 現在 番 発生 発表 百 的 的な 皆さん 目 私 私たち 程度 第 簡単 約 続き 翌日 考え 自分 自身 良 若 行い 行く 行っ 行わ 見 見え 見る 見通し 言う 言っ 話 話し 語っ 説明 誰 述べ 週 週末 重要 開始 間 際 非常 頃",
    generic:
      "お金 グループ 世帯 世界 事件 人 人間 仕事 代表 企業 会社 価格 力 化 原因 友人 問題 国 国内 地域 場所 夜 大臣 女性 娘 子供 家 家族 市 市内 市長 心 性 息子 情報 意味 手 担当者 政府 教授 数 方 方法 歴史 母 法律 父 状況 理由 生活 男性 町 町内 県 県内 社長 結婚 結果 者 計 計画 警察 質問 車 部分 都市 金額 関係 顔",
  },
  ko: {
    fillers:
      "가운데 가장 가지 각 간 강조했다 같은 같이 개 거기 것 것으로 것은 것을 것이 것이다 것이라고 게다가 결국 계속 곳 관련 관하여 관한 그 그가 그것 그냥 그녀 그는 그들 그래서 그러나 그러면 그러므로 그러한 그런 그런데 그리고 그의 금방 기존 까지 꾸준히 나 나는 나섰다 내 내내 내년 내일 너 너무 네 누구 다른 다만 다섯 다시 다양한 당시 당신 당초 대개 대비 대하여 대한 대해 더 덜 덧붙였다 동안 됐다 되는 되다 된 된다 될 두 둘 등 등을 등의 등이 따라 따라서 따르면 따른 때 때문 때문에 때문이다 또는 또한 만약 만일 많은 많이 말했다 매우 먼저 명 모두 모든 무엇 무조건 물론 및 바로 받은 밝혔다 번 번째 벌써 보고 본인 볼 부터 비록 사실 상대 새 새로운 새벽 서로 설명했다 세 셋 스스로 시작 시작돼 시작했다 심지어 씨 씨가 씨는 씨의 아니다 아니라 아닌 아주 아직 안 안타깝게도 않다 알다시피 알려졌다 앞으로 약 약간 어디 어떤 어떻게 어제 어쩔 언제 없는 없다 없이 에게 에서 여기 여기에 여러 역시 열린 오늘 오전 오후 오히려 올여름 올해 왜 우리 위하여 위한 위해 으로 의외로 의해 이 이날 이는 이다 이라고 이라며 이러한 이런 이를 이미 이상 이어 이에 이와 이전 이제 이하 이후 있고 있는 있다 있다고 있어 있었다 있으며 있을 있지만 자신 작년 작은 잘 저 저런 저희 전 전체 전했다 절대 젊은 정도 정말 조금 좋은 주요 주장했다 중 중이다 즉 지금 지난 지난달 지난해 지적했다 직접 진짜 채 첫 최근 최대 충분히 크게 큰 통하여 통한 통해 특히 하고 하나 하는 하다 하며 하지만 한 한다 한다고 한편 할 함 함께 해 해당 했고 했다 했다고 했지만 현재 혹시 혹은 후",
    generic:
      "가격 가족 결과 결정 경찰 관계자 국가 그룹 금액 나라 날 남자 대통령 대표 도시 도움 돈 딸 말 모습 문제 방법 법 부분 사건 사람 상황 생각 생활 세계 손 아들 아버지 아이 어머니 여자 이야기 이유 장관 정부 지역 질문 집 친구 회사",
  },
  zh: {
    fillers:
      "一下 一个 一些 一位 一名 一場 一天 一定 一方面 一旦 一样 一次 一点 一直 一种 一般 一起 七 三 三个 三代 上 上午 上述 下 下午 不仅 不会 不同 不少 不断 不是 不會 不能 不足 不过 不過 不錯 与 且 两 两个 两名 並 並且 个人 为了 为什么 为何 主要 之一 之前 之后 之後 之间 九 也是 二 云 五 些 亦 什么 仅 今天 今年 介绍 仍 仍然 从 他们 他們 以 以上 以及 以后 以来 件 任何 但 但是 位 何 作为 你们 你們 使 使用 來 來到 便 俺 個 們 倒 候 像 入 全 全部 八 公布 六 关于 其 其中 其他 其实 再 凌晨 出 出现 分别 则 刚 利用 别 前 十 十万 十分 千 却 去 去年 及 发现 只 只是 只有 只能 只要 可 可以 可是 可能 各种 同 同时 同样 名 后 否 吸引 哪里 唯 喜欢 嗎 四 回答 因 因为 因此 因為 均 多个 多次 大 大家 大约 太 她们 她們 好 如 如何 如果 如此 它 它们 完全 完成 家 对于 将 將 對 對於 少 尤其 就是 尽管 属于 左右 己 已經 已经 帮助 并且 应 应该 开始 強調 强调 当 当前 当时 当晚 当然 往 很多 後 後來 從 必将 必须 怎么 怎样 总 您 想 想要 應 應該 成 成为 我们 我們 或者 所以 所有 才 打 拥有 指出 按照 据 提供 提出 提到 放 政 整个 新 於 於是 无 无法 日前 时候 明天 明年 昨天 显示 時 時候 晚上 更加 更多 曾 曾经 最 最后 最终 最近 會 有些 有关 有所 有点 有的 本 本文 来到 来自 根据 次 正 正在 此外 每个 比 比如 比较 沒 沒有 没 没有 為 為了 為什麼 無 然后 然而 特别 现在 現在 甚至 用 由 由于 當 當時 百 百年 的话 目前 直接 相关 看到 真的 知道 称 種 第一 第三 第二 給 繼續 约 经 经过 给 继续 老 而 而且 能 能够 自 自己 至 至少 與 若 表示 被 裡 裡面 要 覺得 觉得 許多 認為 說 說道 讓 认为 让 记者 许多 说道 起来 超过 越 较 过 近 近日 还是 还有 这个 这些 这样 这种 这里 进入 进行 连 這 這些 這個 這樣 通过 造成 過 過去 還 還是 還有 那个 那么 那些 那個 采用 里 重要 開始 關於 随后 随着 雖然 需要 非常 面对 首先 首日 高 點",
    generic:
      "一切 世界 东西 主任 主席 事 事情 人 人们 价格 儿子 公司 决定 历史 原因 名字 国家 地区 地方 城市 女人 女儿 妈妈 孩子 家庭 工作 总统 情况 感觉 所 手 政府 数量 方式 时间 朋友 案件 母亲 法律 父亲 爸爸 生活 男人 结果 警方 话 车 部分 部长 钱 问题 集团",
  },
};
