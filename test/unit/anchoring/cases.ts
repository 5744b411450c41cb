/** Passages on small pages, for describe and anchor alike: what is saved, and what becomes of it when the page changes. */

export interface Case {
  readonly name: string;
  readonly html: string;
  /** The words selected, as the page's text has them. */
  readonly words: string;
  /** The changed page, what is painted there and how sure that is; null paints nothing. */
  readonly later: string;
  readonly painted: string | null;
  readonly grade: "exact" | "moved" | "changed" | "uncertain" | "orphan";
}

const BEFORE = "The council met late on Tuesday and heard from nine residents about the harbour road.";
const PASSAGE = "The ferry to the outer islands will stop running in November unless money is found.";
const BEHIND = "Its two crews have worked without a pay rise for six years, the mayor told reporters.";
const OTHER = "Rain is forecast for the weekend with strong winds along the whole of the coast.";
const page = (...blocks: readonly string[]): string => blocks.map((block) => `<p>${block}</p>`).join("\n");
const FULL = page(BEFORE, PASSAGE, BEHIND, OTHER);
const WORDS = "The ferry to the outer islands will stop running in November";

export const CASES: readonly Case[] = [
  { name: "an unchanged page", html: FULL, words: WORDS, later: FULL, painted: WORDS, grade: "exact" },
  {
    name: "text put in above",
    html: FULL,
    words: WORDS,
    later: page(OTHER, "Subscribe to our newsletter today", BEFORE, PASSAGE, BEHIND),
    painted: WORDS,
    grade: "exact",
  },
  {
    name: "other markup and white space",
    html: FULL,
    words: WORDS,
    later: `<div>${BEFORE}</div><div>The <b>ferry</b> to\n   the outer&nbsp;islands will <a>stop run</a>ning in Novem&shy;ber unless money is found.</div><div>${BEHIND}</div>`,
    painted: "The ferry to the outer\u00a0islands will stop running in Novem\u00adber",
    grade: "exact",
  },
  {
    name: "other quotation marks and dashes",
    html: page(BEFORE, 'She called it "a long - and cold - wait" on deck.', BEHIND),
    words: '"a long - and cold - wait"',
    later: page(BEFORE, "She called it “a long — and cold — wait” on deck.", BEHIND),
    painted: "“a long — and cold — wait”",
    grade: "exact",
  },
  {
    name: "a mended typo",
    html: page(BEFORE, PASSAGE.replace("islands", "ilsands"), BEHIND),
    words: WORDS.replace("islands", "ilsands"),
    later: FULL,
    painted: WORDS,
    grade: "changed",
  },
  {
    name: "a clause put in",
    html: FULL,
    words: WORDS,
    later: page(BEFORE, PASSAGE.replace("islands will", "islands, a lifeline for some, will"), BEHIND),
    painted: WORDS.replace("islands will", "islands, a lifeline for some, will"),
    grade: "changed",
  },
  {
    name: "words cut out of the middle",
    html: FULL,
    words: WORDS,
    later: page(BEFORE, PASSAGE.replace("to the outer islands ", ""), BEHIND),
    painted: WORDS.replace("to the outer islands ", ""),
    grade: "changed",
  },
  {
    name: "a paragraph that moved elsewhere",
    html: page(BEFORE, PASSAGE, BEHIND, OTHER),
    words: PASSAGE,
    later: page(BEHIND, OTHER, BEFORE, "Read more about the islands here", PASSAGE),
    painted: PASSAGE,
    grade: "moved",
  },
  {
    name: "an untouched copy above the edited passage",
    html: FULL,
    words: WORDS,
    later: page(PASSAGE, BEFORE, PASSAGE.replace("stop", "cease"), BEHIND, OTHER),
    painted: WORDS.replace("stop", "cease"),
    grade: "changed",
  },
  {
    name: "a passage that is gone",
    html: FULL,
    words: WORDS,
    later: page(BEFORE, BEHIND, OTHER),
    painted: null,
    grade: "orphan",
  },
  {
    name: "a passage replaced by another about the same",
    html: FULL,
    words: WORDS,
    later: page(
      BEFORE,
      "Boats from the mainland are to sail twice a day after spring, with new timetables.",
      BEHIND,
    ),
    painted: null,
    grade: "orphan",
  },
  {
    name: "one of two like passages gone, the other elsewhere",
    html: page(BEFORE, "Read the full story.", PASSAGE, OTHER, "Read the full story.", BEHIND),
    words: "Read the full story.",
    later: page(BEFORE, "Read the full story.", PASSAGE, OTHER, BEHIND),
    painted: null,
    grade: "orphan",
  },
  {
    name: "the second of two like passages, with new text above",
    html: page(BEFORE, "Read the full story.", PASSAGE, OTHER, "Read the full story.", BEHIND),
    words: "Read the full story.",
    later: page(
      "A new first paragraph.",
      BEFORE,
      "Read the full story.",
      PASSAGE,
      OTHER,
      "Read the full story.",
      BEHIND,
    ),
    painted: "Read the full story.",
    grade: "exact",
  },
  {
    name: "a passage in Chinese with a changed character",
    html: page(
      "港口委员会周二晚上开会讨论道路问题。",
      "前往外岛的渡轮将于十一月停运，除非筹到资金。",
      "市长告诉记者，船员六年没有加薪。",
    ),
    words: "渡轮将于十一月停运",
    later: page(
      "港口委员会周二晚上开会讨论道路问题。",
      "前往外岛的渡轮将在十一月停运，除非筹到资金。",
      "市长告诉记者，船员六年没有加薪。",
    ),
    painted: "渡轮将在十一月停运",
    grade: "changed",
  },
  {
    name: "every sentence around rewritten",
    html: FULL,
    words: PASSAGE,
    later: page(
      "Nobody had expected so full a hall on a weekday evening.",
      PASSAGE,
      "A vote on the money is due before the first frost, if the clerks can agree on a date.",
      OTHER,
    ),
    painted: PASSAGE,
    grade: "moved",
  },
  {
    name: "a clause behind the first word of a paragraph that moved",
    html: page(BEFORE, OTHER, PASSAGE, BEHIND),
    words: PASSAGE,
    later: page(PASSAGE.replace("The ferry", "The old and much loved ferry"), BEHIND, BEFORE, OTHER),
    painted: PASSAGE.replace("The ferry", "The old and much loved ferry"),
    grade: "changed",
  },
  {
    name: "one of two like lists edited where the passage stands",
    html: page("News", "Harbour", "Tides", "Letters", BEFORE, PASSAGE, "News", "Harbour", "Tides", "Letters"),
    words: "Harbour\nTides",
    later: page("News", "Harbour", "Tides", "Letters", BEFORE, PASSAGE, "News", "Harbor", "Tides", "Letters"),
    painted: "Harbor\nTides",
    grade: "changed",
  },
  {
    name: "few words of which an edit left little, between unchanged sentences",
    html: page(
      BEFORE,
      "It was a long wait, they said. So be it, said the mayor. Then all went home.",
      BEHIND,
    ),
    words: "So be it",
    later: page(
      BEFORE,
      "It was a long wait, they said. So let us hope that it may be it, said the mayor. Then all went home.",
      BEHIND,
    ),
    painted: "So let us hope that it may be it",
    grade: "changed",
  },
];
