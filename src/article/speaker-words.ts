/**
 * The words by which news in each language says who spoke: verbs of speech, words for "according to", pronouns.
 * Written from the conventions of news prose; "stem*" stands for every word that begins so. Compact on purpose: the whole
 * brief has a size limit.
 */

export interface SpeechWords {
  readonly verbs: string;
  /** What may follow a stem, where any other ending makes a noun of it (déclare, but not déclaration). */
  readonly endings?: RegExp;
  /** "According to X", "laut X", "X mukaan". */
  readonly sources: string;
  /** Third-person pronouns and forms that stand for a person named before. */
  readonly pronouns: string;
}

export const SPEECH_WORDS: Readonly<Record<string, SpeechWords>> = {
  en: {
    verbs:
      "write argue warn conclude pointed remembers remembered sighs sighed jokes shrugs shrugged smiled concedes conceded maintains maintained contends contended asserts asserted echoes echoed retorted scoffed estimates estimated reasoned worries worried cried recalling explaining insisting said say says saying told tells tell telling added adds wrote writes tweeted tweets posted posts explained explains argued argues warned warns insisted insists noted notes recalled recalls asked asks replied replies continued continues concluded concludes stated states declared declares announced remarked remarks commented claimed claims acknowledged acknowledges admitted admits stressed stresses emphasized emphasised emphasizes suggested suggests observed observes testified responded responds joked lamented laments quipped shared confirmed agreed agrees promised predicted complained urged vowed reiterated recounted shouted whispered pleaded cautioned countered exclaimed revealed reflected mused believes thinks laughed put read reads goes went called calls describes described",
    sources: "according",
    pronouns: "he she they",
  },
  de: {
    verbs:
      "verweis* rät riet droh* verkünd* beschreib* beschrieb prophezei* ruft rief grins* lächel* sinnier* schwört konter* ärger* wünsch* verspr* vermut* empf* überleg* unterstr* konstatier* bittet ließ schimpf* lacht* seufz* schwärm* staunt* scherz* stöhn* wettert* poltert* jubel* moniert* bemängel* widerspr* bestätig* sagt* gesagt erklär* beton* meint* füg* ergänz* kritisi* warnt* gewarnt forder* schrieb* schreib* geschrieben twitter* berichte* antwort* erzähl* bekräftig* versicher* kündig* mahn* lobt* klagt* äußer* fragt* räumt* heißt hieß zitier* sprach spricht nannte nennt teilt* urteil* resümier* verteidig* bilanzier* findet fand glaubt* hofft* erinner* sieht begründ* entgegn* freut* appellier* stellt*",
    sources: "laut so zufolge nach",
    pronouns: "er sie",
  },
  fr: {
    verbs:
      "tempête prédi* amus* rétorqu* indign* agac* énerv* déplor* souvient souvenait tempèr* complèt* enchaîn* désol* étonn* suggèr* revendiqu* considèr* énumèr* fulmin* ricane ricanait soutient répèt* répét* reprend exig* jure rit raille emporte emporté valoir réagi réagit réagissait pest* râl* jubil* enrag* plaisant* sour* exult* rassur* tranch* ralli* alert* abond* réclam* dit disent disait dira déclar* expliqu* affirm* ajout* assur* estim* confie confié confiait confirm* soulign* précis* lanc* lanç* répond* répondu écri* indiqu* racont* témoign* rappel* regrett* insist* soupir* gliss* poursui* conclu* commente commenté commentait critiqu* dénonc* martel* martèl* note noté notait annonc* reconn* promet* promis plaid* détaill* juge jugé prévien* averti* résum* exclam* inqui* interrog* demand* avou* ironis* tweet* rapporte rapporté rapportait admet lâch* renchéri* nuanc* souffl* constat* observ* relèv* analys* défend* tonn* fustig* félicit* réjoui* insurg* alarm* pense lit",
    endings:
      /^(?:e|é|ée|a|ait|aient|ent|èrent|ant|it|isse?nt|t|ut|u|d|s|vent|vant|vait|ète|ètent|éter|ele|elle|elait|le|lent|lait|aît)?$/u,
    sources: "selon après d'après",
    pronouns: "il elle ils elles on",
  },
  es: {
    verbs:
      "bufa calific* describ* promet* apostill* matiz* espet* replic* contest* reivindic* garantiz* reflexion* evoc* cuestion* prosigu* reproch* exig* sugir* sugier* confirm* narr* ríe cree rebat* zanja quej* brom* rememor* resalt* clam* reclam* suspir* ironiz* enfatiz* zanj* incid* avis* dij* dice dicen decía dicho diciendo afirm* asegur* declar* explic* señal* agreg* añad* sostuv* sostien* coment* advirt* advierte* alert* indic* manifest* expres* apunt* subray* destac* remarc* recalc* insist* lament* respond* concluy* recuerd* record* contó cuenta reconoc* anunci* denunci* escrib* pregunt* puntualiz* precis* opin* confes* consider* critic* reiter* detall* ratific* plante* relat* exclam* sentenci* admit* pide pidió aclar* argument* celebr* defend* resum*",
    endings: /^(?:ó|a|aba|an|aron|ado|ando|e|ió|ía|en|ieron|iendo|ido|o|é|zca|ce|cía|ció|jo|vo|e[sn]?)$/u,
    sources: "juicio opinión según acuerdo palabras",
    pronouns: "él ella ellos ellas",
  },
  it: {
    verbs:
      "ride taglia rilanci* sfog* esult* sapere rincar* conferm* promett* promesso chiarisc* chiari* puntualizz* confid* ringrazi* esort* sugger* riflett* sentenzi* minacci* garanti* ribatt* sospir* scherz* sbott* tuon* incalz* ammon* rassicur* rimarc* protest* sintetizz* sorrid* detto dice diceva disse dicono spieg* afferm* dichiar* aggiun* sottoline* comment* raccont* conclu* sostien* sosten* osserv* ricord* precis* scriv* scritto ribad* risposto rispond* assicur* annunci* avvert* ammett* ammesso denunci* evidenzi* prosegu* continu* lament* chied* chiesto confess* riferi* rivel* attacc* replic* riconosc* insist* auspic* parla tuona dichiarato",
    endings:
      /^(?:a|ò|ava|ano|ato|ando|e|eva|uto|endo|ono|arono|isce|ito|ì|io|ge|nge|se|so|unto|unge|unse|gue|guito|guì|de|n|iede|enuto|ne)$/u,
    sources: "parere avviso sfogo commento accusa appello secondo parole",
    pronouns: "lui lei egli ella loro",
  },
  pt: {
    verbs:
      "promet* rebat* denunci* detalh* confirm* exclam* confess* resum* descrev* atirou sustent* esclarec* advert* suspir* repet* acredit* reiter* reclam* brinc* ironiz* record* frisa frisou vinca vincou desabaf* conclu* queix* celebr* disse disseram diz dizem dito dizia afirm* declar* explic* acrescent* ressalt* destac* conta contou relat* avali* coment* completou completa alert* defend* escrev* lembr* garant* reforç* informou apont* critic* ressalv* sublinh* adiant* salient* observ* respond* argument* pontu* enfatiz* prossegu* admit* revel* anunci* question* lament* refer* assegur* pergunt* considera considerou",
    endings:
      /^(?:ou|a|ava|am|aram|ado|ando|e|eu|ia|em|eram|endo|ido|iu|ue|ui|uiu|i|ce|ceu|o|r)(?:-\p{L}+)?$/u,
    sources: "segundo acordo conforme",
    pronouns: "ele ela eles elas",
  },
  nl: {
    verbs:
      "beaam* onderstreep* betoog* oordeel* constateer* beloof* belooft vervolg* glimlach* roept riep sombert mailt appt voorspel* pleit pleitte ziet zucht* lach* moppert mopperde klaagt klaagde grapt herinnert bromt licht lichtte zei zegt zeiden zeggen gezegd vertel* stelt stelde schrijft schreef legt legde noem* voeg* laat liet benadruk* vindt vond waarschuw* reageer* antwoord* vraagt vroeg verklaar* meld* meent meende concludeer* klinkt klonk erken* geeft gaf besluit verzucht* denkt hoopt",
    sources: "volgens aldus",
    pronouns: "hij zij ze",
  },
  pl: {
    verbs:
      "śmia* rzuci* podsumow* ubolew* wyzna* zdradza* przestrzeg* kontynu* odpar* zapowiada* zapowiedzia* precyz* wylicza* opisuj* opisał* zachęca* alarmuj* reaguj* martwi złości wspomina* denerw* irytuj* obawia* kwituj* żali narzeka* śmieje wzdycha* opowiada* dziwi cieszy zaapelowa* skwitowa* ironizuj* uważa* żartuj* powiedzia* mówi* stwierdz* doda* podkreśl* zaznacz* oświadcz* wyjaśni* tłumacz* oceni* napisa* pisze przekon* twierdz* zapewni* przyzna* poinformowa* komentuj* skomentowa* zauważ* wskaz* relacjonuj* przekaz* odpowiedzia* odpowiada* ostrzeg* apel* wspomin* pyta* zapyta* argument* cytuj* przypomn* żali* czytamy",
    sources: "zdaniem według słów",
    pronouns: "on ona oni one",
  },
  ru: {
    verbs:
      "подтверд* опроверг* предполож* прогнозир* обеща* пообеща* недоумева* сетует смеёт* смеет* смеял* улыба* парир* отреагир* выраз* дополн* совету* посовет* рекоменд* негод* поведа* описа* описыва* возмуща* усмеха* вздыха* вздохн* удивля* жалу* шутит пошути* радует* делит* подел* возраз* резюмир* подыто* уточн* настаива* призыва* убежд* рассужда* сказал* говор* заяв* отмет* отмеч* подчерк* подчёрк* добав* рассказ* объясн* счита* пиш* написа* сообщ* утвержда* призна* увер* пояс* ответ* отвеч* напомн* предупред* спрос* спраш* вспом* процитир* цитир* заключ* прокоммент* комментир* указ* посетова* пожалова* поблагодар* призва* восклик* продолж* полага* обрати* выска* констат*",
    sources: "словам мнению данным словами",
    pronouns: "он она они",
  },
  uk: {
    verbs:
      "підтверд* пообіця* обіця* радіє скарж* смієт* додає пожартува* прогноз* наполяга* зізна* вказа* вказу* дивуєт* описа* обурю* пригаду* зітха* усміха* ділит* жаліє* дивує* закликa* уточн* резюм* сказа* говор* каже* заяв* зазнач* наголо* підкресл* дода* розпов* поясн* вважа* пиш* написа* повідом* стверджу* визна* переконан* відпов* нагада* попере* запит* відзнач* прокоментува* коментує заклика* поділи* згаду* згада*",
    sources: "словами думку даними",
    pronouns: "він вона вони",
  },
  sv: {
    verbs:
      "ropar tror trodde utbrister resonerar lovar lovade medger medgav hoppas sammanfattar skämtar kritiserar avslutar inflikar suckar skrattar minns beklagar slår undrar säger sa sade säga berätt* förklar* skriver skrev menar menade tillägger tillade konstater* kommenter* svarar svarade uppger uppgav anser ansåg fortsätter fortsatte understryk* beton* hävdar tycker tyckte frågar varnar påpekar",
    sources: "enligt",
    pronouns: "han hon de hen",
  },
  no: {
    verbs:
      "roper ropte jubler ler sukker håper tror lover medgir avslutter spøker hevder roser fastslår sier sa sagt fortel* fortal* forklar* skriver skrev skriv mener mente meiner legger la understrek* svarer svarte svarar opplys* påpek* uttal* konstater* kommenter* fortsett* spør advar* utdyp* oppsummer* innrømm* seier",
    sources: "ifølge følge",
    pronouns: "han hun ho de hen",
  },
  da: {
    verbs:
      "råber tror lover håber griner sukker slutter bemærk* pointer* begrund* kritis* siger sagde fortæl* fortalt* forklar* skriver skrev mener mente tilføj* understreg* svar* oplys* lyder lød påpeg* udtal* konstater* fortsæt* spørg* vurder* fastslå* advar* erkend*",
    sources: "ifølge følge",
    pronouns: "han hun de",
  },
  fi: {
    verbs:
      "huokaa huokaisi kiteyttä* arvelee arveli mainits* vahvist* puolust* pelkää hymyil* tunnusta* paljasta* lupaa lupasi ilmoit* toivo* harmitt* naura* kehu* kiitt* vitsail* tuumaa tuumi miett* iloits* täsment* ihastel* muistel* tiivist* sanoo sanoi sanovat sanoivat totea* totes* kerto* kirjoit* lisää lisäsi arvioi* korost* selitt* huomautt* muistutt* pohti* kommento* vastaa vastasi jatkoi jatkaa painott* väitt* kuvail* ihmettel* kysyy kysyi vakuutt* varoitt* uskoo linjas* myöntää myönsi",
    sources: "mukaan mielestä",
    pronouns: "hän he",
  },
  hu: {
    verbs:
      "hangoztat* leszögez* szögez* rámutat* mutatott kiemel* folytat* ígér* érvel* nevet* summáz* zárta tudatta panaszol* sóhajt* jegyez* jegyzett* fakadt összegez* összegz* méltat* nyomatékos* emlékez* mond* nyilatkoz* közölte közölték hangsúlyoz* tette hozzátette fogalmaz* írta írja írják emelte kiemelte jelentette kijelent* vél* magyaráz* mesél* válaszol* kérdez* állít* figyelmeztet* idéz* elmond* vallja vallott árult* elárul* rögzít* megjegyez* reagál* kommentál* fejtette jelezte ismertette hozzáfűzte",
    sources: "szerint",
    pronouns: "ő ők",
  },
  cs: {
    verbs:
      "ptá zeptal* usmívá usmál* směje diví chválí stěžuje stěžoval* líčí líčil* vypráv* vzpomín* krčí varuje slíbil* slibuj* připomn* potvrd* shrnul* shrnuj* oznám* kritiz* podotk* přibliž* věří soudí sděluje reag* řekl* řík* uved* dodal* dodáv* prohlás* vysvětl* tvrdí tvrdil* upozorn* sdělil* napsal* píše zdůrazn* popsal* popis* míní poznamenal* konstatoval* doplnil* odpověděl* vzkázal* přiznal* myslí uzavř* komentoval* vyjádřil* zmínil* povedal* uviedol* uviedla hovorí vyhlás* vysvetl* napísal* zareagoval* varoval*",
    sources: "podle podľa slov",
    pronouns: "on ona oni",
  },
  tr: {
    verbs:
      "demişti* hatırlat* duyur* eleştir* iletti ilett* vurgul* sözlerini açıklamasında diyen ifade* kullan* dedi* diyor* söyle* söylü* belirt* anlat* açıkla* ifade konuş* vurgula* kaydet* ekle* yaz* sordu yanıt* uyar* dile aktar* değerlendir* savun* diye diyerek paylaş*",
    sources: "göre",
    pronouns: "o onlar",
  },
  el: {
    verbs:
      "είπε* είπα* λέει λένε δήλωσ* δηλών* τόνισ* τονίζ* σημείωσ* σημειών* υποστήριξ* υποστηρίζ* ανέφερ* αναφέρ* πρόσθεσ* προσθέτ* εξήγησ* εξηγ* έγραψ* γράφ* υπογράμμισ* υπογραμμ* επισήμ* επισημ* σχολίασ* σχολιάζ* κατέληξ* απάντησ* απαντ* αποκάλυψ* ρώτησ* προειδοπο* διευκρίν*",
    sources: "σύμφωνα κατά",
    pronouns: "αυτός αυτή εκείνος εκείνη ίδιος ίδια",
  },
  ro: {
    verbs:
      "spus spune spunea declar* afirm* adăug* preciz* explic* scris scrie transmi* susțin* susţin* sublini* avertiz* mențion* menţion* punct* anunț* anunţ* povest* mărturis* zis zice conchi* coment* răspun* arăt* consider*",
    endings: /^(?:ă|a|at|t|e|it|ut|and|ând|ează|eaza|ind|ie|de|ne|ns)$/u,
    sources: "potrivit conform",
    pronouns: "el ea ei ele acesta aceasta",
  },
  hr: {
    verbs:
      "rekao rekla kaže kažu kazao kazala izjavi* dodao dodala dodaje navodi naveo navela istaknu* ističe objasni* objašnj* napisao napisala poruči* poručuje tvrdi smatra upozori* upozorav* naglasi* zaključi* priča ispriča* odgovori* каже рекао рекла изјави* навео додао истакао",
    sources: "prema riječima rečima према речима",
    pronouns: "on ona oni он она",
  },
  bg: {
    verbs:
      "каза* казва* заяви* посочи* добави* обясни* подчерта* отбеляза* коментира* написа* пише смята* предупреди* разказа* твърди* допълни* съобщи*",
    sources: "според думите",
    pronouns: "той тя те",
  },
  id: {
    verbs:
      "tandas* imbau* pinta* kenang* serunya akunya cetus* kata katanya ujar* tutur* ucap* ungkap* jelas* tegas* berkata mengatakan menyatakan menjelaskan menambahkan menegaskan mengungkapkan menyebut papar* imbuh* terang* tulis* menulis pungkas* lanjut* tambah* beber* sebut*",
    sources: "menurut",
    pronouns: "ia dia mereka beliau",
  },
  th: { verbs: "กล่าว* บอก* เปิดเผย* ระบุ* ชี้แจง* ยืนยัน* เผย* เล่า*", sources: "", pronouns: "เขา เธอ" },
  vi: {
    verbs: "kể hay mạnh nói biết viết định sẻ bày hỏi đáp bố",
    sources: "theo",
    pronouns: "ông bà anh chị họ",
  },
  ar: {
    verbs:
      "تساءل تساءلت نوه رد ردت حكى يروي تروي يحكي تحكي زاد زادت جزم نفى نفت تعهد استغرب انتقد انتقدت قال قالت قالوا يقول تقول أضاف أضافت يضيف تضيف أكد أكدت يؤكد تؤكد صرح صرحت أوضح أوضحت يوضح توضح ذكر ذكرت أشار أشارت يشير تشير كتب كتبت اعتبر اعتبرت شدد شددت أعلن أعلنت تابع تابعت وصف رأى يرى قائلا قائلاً قائلة حذر حذرت أعرب أعربت لفت لفتت بين بيّن دعا دعت أردف أردفت استطرد علق علّق علقت روى روت طالب اختتم ختم",
    sources: "بحسب حسب وفق وفقا وفقاً",
    pronouns: "هو هي هم",
  },
  fa: {
    verbs: "خاطرنشان تصریح گفت می‌گوید میگوید افزود داشت کرد نوشت تأکید تاکید اظهار",
    sources: "گفته",
    pronouns: "او وی آنها",
  },
  he: {
    verbs:
      "ענה ענתה צעק אמר אמרה אמרו אומר אומרת אומרים הוסיף הוסיפה מוסיף מוסיפה טען טענה טוען טוענת הסביר הסבירה מסביר מסבירה כתב כתבה כותב הדגיש הדגישה ציין ציינה הצהיר הצהירה סיפר סיפרה מספר מספרת השיב השיבה מסר מסרה נמסר הודיע הודיעה הגיב הגיבה מודה קבע הזהיר סיכם סיכמה שאל",
    sources: "לדברי לפי",
    pronouns: "הוא היא הם",
  },
  hi: {
    verbs: "कहे बताते बताती बोलते बोली दोहराया कहा कहते कहती कहना बताया बोले बोलीं बोला लिखा पूछा जोड़ा",
    sources: "अनुसार मुताबिक",
    pronouns: "उन्होंने उसने वह वे",
  },
};

/** Languages whose news reads like a neighbour's. */
const LIKE: Readonly<Record<string, string>> = {
  nb: "no",
  nn: "no",
  sk: "cs",
  bs: "hr",
  sr: "hr",
  sl: "hr",
  ms: "id",
  ca: "es",
  gl: "pt",
  be: "ru",
  iw: "he",
  in: "id",
  af: "nl",
  lb: "de",
};

export interface SpeechTest {
  readonly isVerb: (word: string) => boolean;
  readonly isSource: (word: string) => boolean;
  readonly isPronoun: (word: string) => boolean;
  /** False when the language has no list of its own, so that form alone must decide more often. */
  readonly known: boolean;
}

// Compiling a list costs a fraction of a millisecond, a page asks hundreds of times; nothing of a page is kept here.
const tests = new Map<string, SpeechTest>();

/** Tests for the words of a primary language subtag; one without a list of its own is tried with all of them. */
export function speechTestFor(language: string): SpeechTest {
  const own = LIKE[language] ?? language;
  const known = tests.get(own);
  if (known) return known;
  const listed = SPEECH_WORDS[own];
  const lists = listed ? [listed] : Object.values(SPEECH_WORDS);
  const verbTests = lists.map((list) => wordTest(list.verbs, list.endings));
  const verbs = (word: string) => verbTests.some((test) => test(word));
  const sources = wordTest(lists.map((list) => list.sources).join(" "));
  const pronouns = wordTest(lists.map((list) => list.pronouns).join(" "));
  const made = {
    // To letters alone nothing is written on that could be taken off.
    isVerb: (word: string) => {
      const lower = word.toLowerCase();
      return verbs(lower) || (!/^[a-z]+$/.test(lower) && verbs(bareVerb(lower)));
    },
    isSource: (word: string) => sources(word.toLowerCase()),
    // "affirme-t-elle", "dit-il": the pronoun hangs on its verb.
    isPronoun: (word: string) =>
      pronouns(word.toLowerCase()) || /[-‑](?:t[-‑])?(?:ils?|elles?|on)$/u.test(word),
    known: listed !== undefined,
  };
  tests.set(own, made);
  return made;
}

/** Endings longer than this make another word of a stem, in the languages that list none. */
const LONGEST_ENDING = 6; // letters

function wordTest(list: string, endings?: RegExp): (word: string) => boolean {
  const exact = new Set<string>();
  const stems = new Set<string>();
  // Most words are told apart by their first letter; a text in another script is by that alone.
  const initials = new Set<string | undefined>();
  let shortest = 99;
  for (const word of list.split(" ")) {
    initials.add(word[0]);
    if (!word.endsWith("*")) exact.add(word);
    else {
      stems.add(word.slice(0, -1));
      shortest = Math.min(shortest, word.length - 1);
    }
  }
  return (word) => {
    if (!initials.has(word[0])) return false;
    if (exact.has(word)) return true;
    for (let length = shortest; length <= word.length; length += 1) {
      if (!stems.has(word.slice(0, length))) continue;
      const ending = word.slice(length);
      if (endings ? endings.test(ending) : ending.length <= LONGEST_ENDING) return true;
    }
    return false;
  };
}

/** The verb without what is written onto it: elision (s'exclame), pronoun (dit-il), Arabic and Hebrew "and" (وقال, ואמר). */
function bareVerb(lower: string): string {
  return lower
    .replace(/^(?:[sldmtnjc]|qu)['’]/u, "")
    .replace(/[-‑].*$/u, "")
    .replace(/^[وف](?=\p{L}{3})|^ו(?=\p{L}{3})/u, "");
}
