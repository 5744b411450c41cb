/** Page furniture by its marks: the class names, ids, roles and elements that publishers give to what is no article text. */

/**
 * Words in class names and ids that nearly always mean furniture.
 * Left out on purpose: "widget" and "module" (page builders wrap every paragraph in one), "media", "meta", "extra".
 */
const STRONG = new Set(
  `related relateds recirc recirculation recommended recommendation recommendations recommends outbrain taboola zergnet
  revcontent mgid newsletter newsletters nyhetsbrev signup subscribe teaser teasers trending mostread mostpopular
  comments commentlist disqus livefyre sidebar breadcrumb breadcrumbs navbar navigation nav navbox catlinks toc
  advert adverts advertisement advertising advertisment adslot adunit dfp sponsored cookie cookies gdpr consent
  sharebar sharebuttons sharetools sharedaddy readmore readnext readalso morestories morenews morearticles relatedposts
  authorbio authorbox aboutauthor taglist vjs jwplayer printfooter donate donation upsell`.split(/\s+/),
);

/** Words that often mean furniture but also stand on wrappers of real text; they count for small boxes only. */
const WEAK = new Set(
  `ad ads banner promo promos promotion share sharing social socials comment menu footer tags bio player playlist carousel
  cta poll survey popular subscription affiliate toolbar byline sponsor donations membership editsection`.split(
    /\s+/,
  ),
);

/** Text that style sheets take away from the eye and leave for screen readers. */
const UNSEEN = new Set([
  "sronly",
  "screenreader",
  "screenreadertext",
  "visuallyhidden",
  "offscreen",
  "a11yhidden",
  "noprint",
]);

const PULL_QUOTE = new Set(["pullquote", "pulledquote", "quotebox", "blockzitat"]);
const CAPTION = new Set(
  "caption captions imagecaption figcaption photocaption credit credits photocredit imagecredit legende bildunterschrift bildtext".split(
    " ",
  ),
);

/** Words that publishers put on a line that is set as a heading without being a heading element. */
const HEADING = new Set(
  `heading subheading subhead subheadline crosshead crossheading crossheader intertitle intertitre intertitulo ladillo
  zwischentitel zwischenueberschrift ueberschrift mellanrubrik mellomtittel mellemrubrik tussenkop valiotsikko srodtytul
  headline subheader title sectiontitle sectionheading sectionheader steptitle stepheading itemtitle slidetitle entrytitle
  paragraphtitle paragraphheading alcim mezzotitolo titoletto`.split(/\s+/),
);

export type FurnitureStrength = "strong" | "weak";

/** What the class names and id of an element say about its text. */
export interface Marks {
  readonly furniture: FurnitureStrength | null;
  readonly unseen: boolean;
  readonly pullQuote: boolean;
  readonly caption: boolean;
  readonly heading: boolean;
}

const NO_MARKS: Marks = { furniture: null, unseen: false, pullQuote: false, caption: false, heading: false };

/** Elements that hold no article text whatever their class says. */
const FURNITURE_ELEMENTS = new Set(["ASIDE", "NAV", "FOOTER", "FORM", "MENU"]);
const FURNITURE_ROLES = new Set([
  "navigation",
  "complementary",
  "menu",
  "menubar",
  "search",
  "contentinfo",
  "dialog",
  "alertdialog",
]);

/** Reads the marks of one element; its ancestors are not asked. */
export function marksOf(element: Element): Marks {
  if (!element.hasAttributes() && !FURNITURE_ELEMENTS.has(element.nodeName)) return NO_MARKS;
  const byForm =
    FURNITURE_ELEMENTS.has(element.nodeName) || FURNITURE_ROLES.has(element.getAttribute("role") ?? "");
  const named = namesOf(element);
  if (named === "") return byForm ? { ...NO_MARKS, furniture: "strong" } : NO_MARKS;
  return { ...marksOfNames(named), ...(byForm ? { furniture: "strong" as const } : {}) };
}

function namesOf(element: Element): string {
  const classes = element.getAttribute("class");
  const id = element.getAttribute("id");
  if (!classes && !id) return "";
  return `${classes ?? ""} ${id ?? ""}`;
}

// The same few hundred class names stand on thousands of elements. Holds class names only, and is emptied when full.
const readNames = new Map<string, Marks>();
const MOST_NAMES = 2_000;

/** The marks that a string of class names carries, e.g. "storyRelated" or "article__newsletter--small". */
export function marksOfNames(names: string): Marks {
  const known = readNames.get(names);
  if (known) return known;
  if (readNames.size >= MOST_NAMES) readNames.clear();
  const marks = readMarks(names);
  readNames.set(names, marks);
  return marks;
}

function readMarks(names: string): Marks {
  let furniture: FurnitureStrength | null = null;
  let unseen = false;
  let pullQuote = false;
  let caption = false;
  let heading = false;
  for (const name of names.split(/\s+/)) {
    if (/^h[2-6]$/i.test(name)) heading = true;
    const parts = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      // Made by a machine: "f98b1ad2" holds no "ad".
      .replace(/[a-z\d]*\d[a-z][a-z\d]*/g, "")
      .split(/[^a-z]+/)
      .filter(Boolean);
    for (let i = 0; i < parts.length; i++) {
      // "has-sidebar", "no-ads", "with-comments" speak of the page, not of this element.
      if (/^(?:has|no|with|without|is|hide|show)$/.test(parts[i - 1] ?? "")) continue;
      const one = parts[i] ?? "";
      const words = i + 1 < parts.length ? [one, one + (parts[i + 1] ?? "")] : [one];
      for (const word of words) {
        if (STRONG.has(word)) furniture = "strong";
        else if (WEAK.has(word)) furniture ??= "weak";
        if (UNSEEN.has(word)) unseen = true;
        if (PULL_QUOTE.has(word)) pullQuote = true;
        if (CAPTION.has(word)) caption = true;
        if (HEADING.has(word)) heading = true;
      }
    }
  }
  if (!furniture && !unseen && !pullQuote && !caption && !heading) return NO_MARKS;
  return { furniture, unseen, pullQuote, caption, heading };
}
