/**
 * Word forms that count as one word: "elections" and "election", «Кораблёвой» and «Кораблёва», "Solbergin" and "Solberg".
 * Light stemming by a table of endings a language, longest first: enough to count by, never shown.
 */

/** Lower-case primary subtag; "nb" and "nn" are "no"; null and what is no language tag are read as English. */
export function primaryLanguage(language: string | null): string {
  const code = (language ?? "").split(/[-_]/)[0]?.toLowerCase() ?? "";
  if (code === "nb" || code === "nn") return "no";
  return /^[a-z]{2,3}$/.test(code) ? code : "en";
}

/** Marks above and below letters, where leaving them out does not make another word: not in Hangul, Hindi, Thai or kana. */
const FOLDABLE =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}'.\-&+·ʼ]+$/u;

/** Small Cyrillic letters without marks (й and ё have some): their own folded form. */
const UNFOLDED = /^[а-ик-я]+$/;

/** The form a word is compared in: one apostrophe, no possessive 's, lower case, no accents, no vowel signs. */
export function foldWord(word: string, code: string): string {
  if (UNFOLDED.test(word)) return word;
  // Most words of most pages are plain ASCII, for which the long way is ten times slower.
  const plain = /^[\x20-\x7e]*$/.test(word);
  let folded = plain ? word.toLowerCase() : word.normalize("NFKC").replace(/[’ʼ`´‘]/g, "'");
  if (!plain) {
    folded = code === "tr" ? folded.toLocaleLowerCase("tr") : folded.toLowerCase();
    if (code !== "vi" && FOLDABLE.test(folded))
      folded = folded
        .normalize("NFD")
        .replace(/\p{M}+/gu, "")
        .normalize("NFC");
    if (code === "ar" || code === "fa") folded = folded.replace(/ى/g, "ي").replace(/ـ/g, "");
  }
  return folded.endsWith("'s") ? folded.slice(0, -2) : folded;
}

/**
 * Endings by language, longest first within a word; accents are folded before. A Slavic or Finnic word has a dozen forms,
 * an English one two. Arabic after light10 (Larkey, Ballesteros, Connell 2007).
 */
const ENDINGS: Readonly<Record<string, string>> = {
  en: "s",
  de: "ern ers nen innen en er es em e n s",
  fr: "aux ales elles ennes eaux es e s x",
  es: "es os as o a e s",
  pt: "oes ao aes aos eis ais es os as o a e s",
  it: "io ii chi che ghi ghe i e o a",
  ro: "urilor urile ilor elor ului uri lor le ul ei ii ea i a e",
  ca: "es os s a",
  nl: "en s e",
  sv: "ernas arnas ornas erna arna orna ens ets ar er or en et na n s a t e",
  da: "ernes erne ens ets ene er en et es e s n t",
  no: "enes ene ens ets er en et e s a n t",
  fi: "iden issa issä ista istä illa illä ille ilta iltä iin ien ssa ssä sta stä lla llä lta ltä lle ksi tta ttä ita itä ja jä na nä an en in on un yn än ön ta tä t n a ä",
  hu: "jainak eiben okban ekben okat eket akat nak nek val vel bol bol rol rel tol hoz hez ban ben ba be ra re ert kent kor jat jet ok ek ak ot et at on en ja je k t n i a e",
  pl: "iami ami ach owi ego emu ymi imi iej ow om em ie ia iej ych ich ym im ej a e i y u o",
  cs: "ami emi ach ech ich ych eho emu ymi imi ovi um om em ou y a e i o u",
  sk: "ami och ach eho emu ymi imi ovi om em ou y a e i o u",
  hr: "ovima evima ama ima oga ega omu emu ih im om em a e i o u",
  sl: "ami ega emu ih im om em ov a e i o u",
  ru: "иями ями ами его ого ему ому ыми ими иях ях ах ов ев ей ой ий ый ая яя ое ее ие ые ую юю их ых им ым ом ем ам ям ию ия ии ью а я о е у ю ы и ь й",
  uk: "ями ами ого ому ими іями ях ах ів їв ей ой ий ії ія ію ою ею их им ом ем ам ям а я о е у ю и і ї ь й",
  bg: "ите ата ята ият ите та то те ия а я о е и ът ят",
  el: "ους ος ου ον οι ων ες ας ης α ε η ι ο ω υ",
  tr: "lerinin larının lerini larını lerine larına lerin ların leri ları ler lar nin nın nun nün den dan ten tan de da te ta in ın un ün yi yı yu yü ye ya i ı u ü e a",
  ar: "ها ان ات ون ين يه ية ه ة ي",
  he: "ים ות ה",
  fa: "هایی های ها ان ی",
  hi: "ियों ियां ाओं ओं ों ें ीं ा े ी",
  id: "nya",
};

/** Letters that must remain, so that short words are not cut to nothing. */
const SHORTEST_STEM: Readonly<Record<string, number>> = {
  en: 3,
  ar: 3,
  he: 3,
  hi: 2,
  fa: 3,
  ru: 3,
  uk: 3,
  bg: 3,
};
const SHORTEST_STEM_ELSEWHERE = 4;

const AR_PREFIX = /^(?:وال|بال|كال|فال|لل|ال)(?=.{3})/;

const suffixTables = new Map<string, ReadonlySet<string>>();

function endingsOf(code: string): ReadonlySet<string> {
  const known = suffixTables.get(code);
  if (known) return known;
  const words = (ENDINGS[code] ?? "").split(" ").filter(Boolean);
  const table = new Set(words.map((w) => (code === "tr" || code === "hi" ? w : foldWord(w, ""))));
  suffixTables.set(code, table);
  return table;
}

const LONGEST_ENDING = 7;

/** The stem of a folded word. Words of other scripts, with digits or with capitals inside are their own stems. */
export function stemOf(folded: string, code: string): string {
  if (code === "en") return englishStem(folded);
  const endings = endingsOf(code);
  if (endings.size === 0) return folded;
  // "EU:n", "Türkiye'nin": the mark says where the name ends.
  const marked = /^(.{2,})['’:][\p{L}]{1,5}$/u.exec(folded)?.[1];
  const bare = marked !== undefined && (code === "tr" || code === "fi") ? marked : folded;
  const word = code === "ar" ? bare.replace(AR_PREFIX, "") : bare;
  const least = SHORTEST_STEM[code] ?? SHORTEST_STEM_ELSEWHERE;
  for (let length = Math.min(LONGEST_ENDING, word.length - least); length > 0; length--) {
    if (endings.has(word.slice(-length))) return word.slice(0, -length);
  }
  return word;
}

/** The shortest word of the article that a word is an inflection of, ending by ending; the word itself when there is none. */
export function attestedRoot(folded: string, code: string, vocabulary: ReadonlySet<string>): string {
  const endings = endingsOf(code);
  let root = folded;
  for (let length = 1; length <= Math.min(LONGEST_ENDING, root.length - SHORTEST_STEM_ELSEWHERE); length++) {
    const shorter = root.slice(0, -length);
    if (!endings.has(root.slice(-length)) || !vocabulary.has(shorter)) continue;
    root = shorter;
    length = 0;
  }
  return root;
}

function englishStem(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is|^news|^lens|^series|^species)$/.test(word))
    return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
