/**
 * Small words that tell how a sentence stands: by whom it is said, whether it leans on the sentence before.
 * By language, because the same letters are "I" in one and "and" in the next. Without an entry a language has no such evidence.
 */

interface SmallWords {
  /** I, we, you and theirs. */
  readonly person: string;
  /** What a sentence begins with when it points back or goes on: this, he, but. */
  readonly back: string;
}

const WORDS: Readonly<Record<string, SmallWords>> = {
  en: {
    person: "i i'm i've i'd i'll we we're we've we'll my our us me you your",
    back: "this that these those its he she they his her their but and so however also then or yet such that's",
  },
  de: {
    person: "ich wir mein meine meinen unser unsere uns mich mir sie ihr",
    back: "dies diese dieser dieses das er sie aber und doch auch da dann darum deshalb dabei damit",
  },
  fr: {
    person: "je j nous mon ma mes notre nos moi vous votre",
    back: "ce cet cette ces cela ça elle ils elles mais et donc aussi or puis",
  },
  es: {
    person: "yo nosotros nuestro nuestra nuestros nuestras mi mis me nos",
    back: "este esta esto estos eso esa ese él ella pero y también así además",
  },
  it: {
    person: "io noi nostro nostra nostri nostre mio mia mi ci",
    back: "questo questa questi queste quello lui lei ma e anche così inoltre",
  },
  pt: {
    person: "eu nós meu minha nosso nossa nos me gente",
    back: "isto isso este esta esse essa ele ela mas e também assim além",
  },
  nl: {
    person: "ik wij we mijn ons onze",
    back: "dit dat deze die het hij zij ze maar en ook dus",
  },
  pl: {
    person: "ja my mój moja nasz nasza nasze nas nam mnie jestem jesteśmy mamy chcemy",
    back: "to ten ta te on ona ale i jednak także też więc",
  },
  ru: {
    person: "я мы мой моя мои наш наша наши нас нам мне меня",
    back: "это этот эта эти он она они но и также однако так",
  },
  uk: {
    person: "я ми мій моя наш наша нас нам мені мене",
    back: "це цей ця ці він вона вони але і й також однак",
  },
  sv: {
    person: "jag vi min mitt vår oss mig",
    back: "det den detta denna han hon de men och också så",
  },
  no: {
    person: "jeg vi min mitt vår oss meg",
    back: "det den dette denne han hun de men og også så",
  },
  da: {
    person: "jeg vi min mit vores os mig",
    back: "det den dette denne han hun de men og også så",
  },
  fi: {
    person: "minä me minun meidän meille olen olemme",
    back: "se tämä ne hän he mutta ja myös",
  },
  hu: {
    person: "én mi engem nekünk vagyunk vagyok",
    back: "ez az ezek de és is ő",
  },
  cs: {
    person: "já my náš naše nás nám jsem jsme",
    back: "to ten ta tato on ona ale a také",
  },
  tr: {
    person: "ben biz bizim benim bize",
    back: "bu o ama ve ancak",
  },
  el: {
    person: "εγώ εμείς μας μου",
    back: "αυτό αυτή αυτός αλλά και",
  },
  ro: {
    person: "eu noi nostru noastră meu mea",
    back: "acest această aceasta el ea dar și",
  },
  id: {
    person: "saya kami kita aku",
    back: "ini itu dia mereka tapi dan",
  },
  ar: {
    person: "أنا نحن لدينا علينا",
    back: "هذا هذه ذلك لكن وهو وهي",
  },
  he: {
    person: "אני אנחנו שלי שלנו לנו",
    back: "זה זו זאת הוא היא אבל וזה",
  },
  hi: { person: "मैं हम मेरा हमारा हमें", back: "यह वह लेकिन और" },
};

/** Scripts without spaces: looked for anywhere, or at the head of the sentence. */
const UNSPACED: Readonly<Record<string, readonly [person: RegExp, back: RegExp]>> = {
  zh: [/我|咱/u, /^(?:这|這|那|他|她|它|但|而|也|因此|所以|此外)/u],
  ja: [/私|僕|俺|自分|我々/u, /^(?:これ|それ|その|この|しかし|だが|また|そして|彼)/u],
  ko: [/우리|저는|나는|제가|내가|저희/u, /^(?:이는|이것|그는|그러나|하지만|그리고|또한)/u],
};

export interface WordSigns {
  readonly speaksAsPerson: (text: string) => boolean;
  readonly pointsBack: (text: string) => boolean;
}

/** The signs of one primary language subtag. */
export function wordSigns(language: string): WordSigns {
  const unspaced = UNSPACED[language];
  if (unspaced) {
    const [person, back] = unspaced;
    return {
      speaksAsPerson: (text) => person.test(text),
      pointsBack: (text) => back.test(text),
    };
  }
  const words = WORDS[language === "nb" || language === "nn" ? "no" : language];
  if (!words) return { speaksAsPerson: () => false, pointsBack: () => false };
  const person = new Set(words.person.split(" "));
  const back = new Set(words.back.split(" "));
  return {
    speaksAsPerson: (text) => smallWords(text).some((word) => person.has(word)),
    pointsBack: (text) => back.has(firstSmallWord(text)),
  };
}

const ALL = /\p{L}[\p{L}\p{M}]*(?:'(?:m|ve|d|ll|re|s)(?!\p{L}))?/gu;
const PLAIN = /^[\x20-\x7e“”’–—]*$/;
const PLAIN_ALL = /[a-z]+(?:'(?:m|ve|d|ll|re|s)(?![a-z]))?/g;
const FIRST = new RegExp(ALL.source, "u");

/** The first of them, of a text that opens with it. */
function firstSmallWord(text: string): string {
  // Nearly every sentence of a Latin script; the long way is ten times slower.
  const plain = /^[A-Za-z]+(?=[ ,])/.exec(text)?.[0];
  return plain?.toLowerCase() ?? smallWords(text.slice(0, 30), FIRST)[0] ?? "";
}

/** Lower-case words; an apostrophe parts a word (j'ai, c'est) except in English contractions. */
function smallWords(text: string, some: RegExp = ALL): readonly string[] {
  // The same by a pattern that is quicker in the letters of most texts.
  if (some === ALL && PLAIN.test(text)) return text.toLowerCase().replaceAll("’", "'").match(PLAIN_ALL) ?? [];
  return text.toLowerCase().replaceAll("’", "'").match(some) ?? [];
}
