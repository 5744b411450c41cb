/** Full stops that end no sentence: abbreviations, initials and ordinals, by language. */

/**
 * Abbreviations that are followed by a capital in running text (titles before names, months before days, "No. 5").
 * Those followed by lower case need no entry: a sentence never goes on in lower case after a real end.
 */
const BEFORE_CAPITALS: Readonly<Record<string, string>> = {
  en: "mr mrs ms dr prof rev hon sen rep gov gen col maj capt cpl lt sgt cmdr adm pres supt st mt ft ave blvd jan feb mar apr jun jul aug sep sept oct nov dec no nos vs co corp inc ltd vol fig pp ed eds et al approx dept",
  de: "dr prof hr fr nr str st mr mrs bzw ca vgl bspw inkl evtl abs art jan feb apr jun jul aug sep sept okt nov dez mio mrd ing dipl med phil gest geb hl jr sen",
  fr: "m mm mme mlle dr pr me mgr st ste av bd art vol fig no janv févr avr juil sept oct nov déc",
  es: "sr sra srta sres dr dra d dña prof ud uds gral cnel cap lic ing pdte art núm pág av avda sto sta ee uu",
  it: "sig sigg dott prof avv ing on sen gen col cap mons art pag n s ss rag arch geom",
  pt: "sr sra srs dr dra prof profa eng gen cel cap exmo exma art pág av d núm",
  pl: "prof dr hab mgr inż gen płk mjr kpt por ks św ul al pl im nr art ust tzw np red",
  ru: "г гг ул пр д им св тов акад проф ген полк ст рис см напр т",
  nl: "dhr mevr mr dr drs ir ing prof st nr art blz",
  sv: "dr prof hr fr nr st kl bl",
  da: "dr prof hr fr nr st kl bl",
  fi: "tri prof nro ns mm esim",
  hu: "dr prof ifj id özv sz szt u stb pl",
  cs: "dr ing mgr mudr judr prof doc gen plk sv č str tj tzv",
  hi: "डॉ प्रो श्री",
  tr: "dr prof doç av sn no cad sok",
};

/** Languages that write ordinals as a figure and a full stop ("am 3. Mai", "3. kesäkuuta"). */
const DOTTED_ORDINALS = new Set("de fi hu cs sk sl hr sr bs da nb nn no et lv is tr lb".split(" "));

/** Capitalised words that begin an English sentence rather than a name after "U.S." or an initial. */
const ENGLISH_STARTERS = new Set(
  "The A An He She It They We I You But And In On At As If When While This That These Those There His Her Its Their For After Before Since Still Yet Now So With However Meanwhile Although Though".split(
    " ",
  ),
);

const sets = new Map<string, ReadonlySet<string>>();

function abbreviationsOf(language: string): ReadonlySet<string> {
  const known = sets.get(language);
  if (known) return known;
  const made = new Set((BEFORE_CAPITALS[language] ?? "").split(" ").filter(Boolean));
  sets.set(language, made);
  return made;
}

/** Whether a text that a segmenter cut off here stops at an abbreviation. `language` is BCP 47 or null (read as English). */
export function endsInAbbreviation(text: string, language: string | null): boolean {
  const last = /(?:^|[\s("“„«'‘-])([\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*)\.$/u.exec(text)?.[1];
  if (last === undefined) return false;
  const primary = primaryOf(language);
  if (/^\d{1,2}$/.test(last)) return DOTTED_ORDINALS.has(primary);
  // Initials ("George W. Bush") and dotted forms ("U.S.", "z.B.", "т.е.").
  if (/^\p{Lu}$/u.test(last) || /^\p{L}{1,3}(?:\.-?\p{L}{1,3})+$/u.test(last)) return true;
  return abbreviationsOf(primary).has(last.toLowerCase());
}

/** Whether the words after a dotted form open a new sentence beyond doubt. */
export function startsSentence(rest: string, language: string | null): boolean {
  if (primaryOf(language) !== "en") return false;
  const first = /^["“'‘]?(\p{L}+)/u.exec(rest)?.[1];
  return first !== undefined && ENGLISH_STARTERS.has(first);
}

function primaryOf(language: string | null): string {
  return (language ?? "en").split("-")[0]?.toLowerCase() ?? "en";
}
