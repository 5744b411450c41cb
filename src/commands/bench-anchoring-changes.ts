/**
 * What publishers do to pages, done to a page with marked passages. Each passage stands between two private-use characters,
 * so the truth travels with the text through any change; `takeMarks` reads and removes them at the end.
 */

export type Random = () => number;

/** A small seeded generator (Mulberry32): the same seed gives the same bench on every machine. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Place {
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

export interface Scene {
  readonly body: Element;
  readonly random: Random;
  /** Visible units of each passage. */
  readonly lengths: readonly number[];
  /** Running text of another page, for what editors and advertisers write. */
  readonly donor: readonly string[];
}

const FIRST_MARK = 0xe000;
export const MOST_PASSAGES = 1_000;
const LAST_MARK = FIRST_MARK + 2 * MOST_PASSAGES - 1;
export const startMark = (i: number): string => String.fromCharCode(FIRST_MARK + 2 * i);
export const endMark = (i: number): string => String.fromCharCode(FIRST_MARK + 2 * i + 1);
const isMark = (code: number): boolean => code >= FIRST_MARK && code <= LAST_MARK;
const MARKS = /[\ue000-\ue7cf]/g;
export const stripMarks = (text: string): string => text.replace(MARKS, "");

const pick = <T>(random: Random, list: readonly T[]): T | undefined =>
  list[Math.floor(random() * list.length)];

export function textNodes(root: Node): Text[] {
  const document = root.ownerDocument;
  if (!document) return [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    const parent = n.parentElement?.localName ?? "";
    // The walker shows Text nodes only.
    if (!["style", "script", "noscript", "template", "textarea"].includes(parent)) nodes.push(n as Text);
  }
  return nodes;
}

/** Removes all marks and says where each passage stands now; null for one that is gone. */
export function takeMarks(root: Node, count: number): (Place | null)[] {
  const starts: ([Text, number] | undefined)[] = [];
  const ends: ([Text, number] | undefined)[] = [];
  for (const node of textNodes(root)) {
    if (!MARKS.test(node.data)) continue;
    MARKS.lastIndex = 0;
    let clean = "";
    for (const char of node.data) {
      const code = char.charCodeAt(0);
      if (!isMark(code)) clean += char;
      else if ((code - FIRST_MARK) % 2 === 0) starts[(code - FIRST_MARK) / 2] = [node, clean.length];
      else ends[(code - FIRST_MARK - 1) / 2] = [node, clean.length];
    }
    node.data = clean;
  }
  return Array.from({ length: count }, (_, i) => {
    const start = starts[i];
    const end = ends[i];
    return start && end
      ? { startNode: start[0], startOffset: start[1], endNode: end[0], endOffset: end[1] }
      : null;
  });
}

interface Stretch {
  readonly node: Text;
  readonly from: number;
  readonly to: number;
}

/**
 * The stretches of text inside each passage, marks not included; the last passage first, so that edits leave the rest in place.
 */
function passages(body: Element): (Stretch[] & { id?: number })[] {
  const found: (Stretch[] & { id?: number })[] = [];
  let inside = -1;
  for (const node of textNodes(body)) {
    let from = 0;
    for (let i = 0; i <= node.data.length; i++) {
      const code = i < node.data.length ? node.data.charCodeAt(i) : -1;
      if (code >= 0 && !isMark(code)) continue;
      if (inside >= 0 && i > from) {
        found[inside] ??= Object.assign([], { id: inside });
        found[inside]?.push({ node, from, to: i });
      }
      from = i + 1;
      if (code >= 0) inside = (code - FIRST_MARK) % 2 === 0 ? (code - FIRST_MARK) / 2 : -1;
    }
  }
  return found.filter((stretches) => stretches !== undefined).reverse();
}

/** `length` units or a little less of running text, from a random place of the donor. */
function prose(scene: Scene, length: number): string {
  const { donor, random } = scene;
  let text = "";
  for (let i = Math.floor(random() * donor.length); text.length < length; i++) {
    text += `${text ? " " : ""}${donor[i % donor.length] ?? "and"}`;
  }
  return text.slice(0, length).trim() || "and";
}

const LETTER = /\p{L}/u;

/** Changes `share` of each passage's letters, at least one: another letter, one lost, one too many, two swapped. */
function mendTypos(scene: Scene, least: number, most: number): void {
  const { random } = scene;
  for (const stretches of passages(scene.body)) {
    const spots: { node: Text; at: number }[] = [];
    for (const { node, from, to } of stretches) {
      for (let i = from; i < to; i++) if (LETTER.test(node.data.charAt(i))) spots.push({ node, at: i });
    }
    const share = least + random() * (most - least);
    const count = Math.max(1, Math.round(spots.length * share));
    const letters = spots.map(({ node, at }) => node.data.charAt(at));
    const chosen = new Set<number>();
    while (chosen.size < Math.min(count, spots.length)) chosen.add(Math.floor(random() * spots.length));
    for (const n of [...chosen].sort((a, b) => b - a)) {
      const spot = spots[n];
      if (!spot) continue;
      const { node, at } = spot;
      const own = node.data.charAt(at);
      const other =
        pick(
          random,
          letters.filter((l) => l !== own),
        ) ?? "x";
      const kind = Math.floor(random() * 4);
      const nextChar = node.data.charAt(at + 1);
      if (kind === 0) node.replaceData(at, 1, other);
      else if (kind === 1 && spots.length > 4) node.deleteData(at, 1);
      else if (kind === 2) node.insertData(at, other);
      else if (LETTER.test(nextChar) && nextChar !== own && !chosen.has(n + 1))
        node.replaceData(at, 2, nextChar + own);
      else node.replaceData(at, 1, other);
    }
  }
}

/** Puts a clause of three to ten words inside each passage, or cuts up to a third of its words out of the middle. */
function changeClause(scene: Scene): void {
  const { random } = scene;
  for (const stretches of passages(scene.body)) {
    const longest = [...stretches].sort((a, b) => b.to - b.from - (a.to - a.from))[0];
    if (!longest) continue;
    const { node, from, to } = longest;
    const inner = node.data.slice(from, to);
    const gaps = [...inner.matchAll(/\s+/g)]
      .map((m) => m.index)
      .filter((at) => at > 0 && at < inner.length - 1);
    if (gaps.length >= 5 && random() < 0.5) {
      const words = 1 + Math.floor(random() * Math.max(1, gaps.length / 3));
      const first = 1 + Math.floor(random() * (gaps.length - words - 1));
      const a = gaps[first] ?? 0;
      const b = gaps[Math.min(first + words, gaps.length - 1)] ?? a;
      node.deleteData(from + a, b - a);
      continue;
    }
    const at = pick(random, gaps) ?? Math.max(1, Math.floor(inner.length / 2));
    const { donor } = scene;
    const begin = Math.floor(random() * donor.length);
    const count = 3 + Math.floor(random() * 8);
    const clause = Array.from({ length: count }, (_, k) => donor[(begin + k) % donor.length]).join(" ");
    node.insertData(from + at, gaps.length > 0 ? ` ${clause}` : clause);
  }
}

/** Writes other text over what stands before and behind each passage, up to the next passage. */
function rewriteAround(scene: Scene, units = 150): void {
  const nodes = textNodes(scene.body);
  const jobs = new Map<Text, { from: number; to: number }[]>();
  const note = (node: Text, from: number, to: number): void => {
    if (!/\p{L}/u.test(node.data.slice(from, to))) return;
    const list = jobs.get(node) ?? [];
    list.push({ from, to });
    jobs.set(node, list);
  };
  nodes.forEach((node, n) => {
    for (let i = 0; i < node.data.length; i++) {
      const code = node.data.charCodeAt(i);
      if (!isMark(code)) continue;
      const forward = (code - FIRST_MARK) % 2 === 1;
      let left = units;
      for (let m = n; left > 0 && m >= 0 && m < nodes.length; m += forward ? 1 : -1) {
        const other = nodes[m];
        if (!other) break;
        const { data } = other;
        if (forward) {
          const from = m === n ? i + 1 : 0;
          let to = from;
          while (to < data.length && to - from < left && !isMark(data.charCodeAt(to))) to++;
          note(other, from, to);
          left -= to - from;
          if (to < data.length) break;
        } else {
          const to = m === n ? i : data.length;
          let from = to;
          while (from > 0 && to - from < left && !isMark(data.charCodeAt(from - 1))) from--;
          note(other, from, to);
          left -= to - from;
          if (from > 0) break;
        }
      }
    }
  });
  for (const [node, list] of jobs) {
    list.sort((a, b) => b.from - a.from);
    let upTo = Number.POSITIVE_INFINITY;
    for (const { from, to } of list) {
      if (to > upTo) continue; // two passages share the text between them: written over once
      const old = node.data.slice(from, to);
      const head = /^\s*/.exec(old)?.[0] ?? "";
      const tail = /\s*$/.exec(old)?.[0] ?? "";
      node.replaceData(from, to - from, head + prose(scene, Math.max(3, old.trim().length)) + tail);
      upTo = from;
    }
  }
}

const SPACES = /[ \t\n\r]+/g;

function reflow(scene: Scene): void {
  const { random } = scene;
  for (const node of textNodes(scene.body)) {
    node.data = node.data.replace(SPACES, (space) => {
      const dice = random();
      if (dice < 0.5) return " ";
      if (dice < 0.75) return `\n${" ".repeat(Math.floor(random() * 12))}`;
      return dice < 0.9 ? "  " : dice < 0.95 ? "\t" : `${space} `;
    });
  }
}

function retype(scene: Scene): void {
  const { random } = scene;
  const straight = random() < 0.5;
  for (const node of textNodes(scene.body)) {
    let { data } = node;
    data = straight
      ? data.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'")
      : data
          .replace(/(^|[\s(])"/g, "$1“")
          .replace(/"/g, "”")
          .replace(/'/g, "’");
    data = data.replace(/ [–—-] |—/g, () => pick(random, [" – ", "—", " — ", " -- ", " - "]) ?? "—");
    data = data.replace(/\.\.\.|…/g, () => (random() < 0.5 ? "..." : "…"));
    data = data.replace(
      /(\p{L})-(\p{L})/gu,
      (_, a: string, b: string) => a + (random() < 0.5 ? "\u2011" : "-") + b,
    );
    data = data.replace(
      /(\p{L}) (\p{L})/gu,
      (_, a: string, b: string) => a + (random() < 0.1 ? "\u00a0" : " ") + b,
    );
    data = data.replace(/\p{Ll}{8,}/gu, (word) =>
      random() < 0.2 ? `${word.slice(0, 4)}\u00ad${word.slice(4)}` : word,
    );
    data = data.replace(/ffi|fi|fl/g, (f) => (random() < 0.1 ? ({ ffi: "ﬃ", fi: "ﬁ", fl: "ﬂ" }[f] ?? f) : f));
    node.data = data;
  }
}

/** Elements before which something can be put without standing inside a passage. */
function outside(scene: Scene, selector: string): Element[] {
  const wanted = new Set(scene.body.querySelectorAll(selector));
  const found: Element[] = [];
  let inside = false;
  const walker = (scene.body.ownerDocument as Document).createTreeWalker(
    scene.body,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  for (let n = walker.nextNode(); n; n = walker.nextNode()) {
    if (n.nodeType === 1) {
      if (!inside && wanted.has(n as Element)) found.push(n as Element); // nodeType 1 is Element
    } else {
      for (const char of n.nodeValue ?? "") {
        const code = char.charCodeAt(0);
        if (isMark(code)) inside = (code - FIRST_MARK) % 2 === 0;
      }
    }
  }
  return found;
}

function block(scene: Scene, name: string, text: string): Element {
  const element = (scene.body.ownerDocument as Document).createElement(name);
  element.textContent = text;
  return element;
}

function putAds(scene: Scene): void {
  for (const element of outside(scene, "p, ul, ol, table, h2, h3, div > div")) {
    if (scene.random() > 0.25) continue;
    const ad = block(scene, "div", "");
    ad.append(block(scene, "span", "Advertisement"));
    for (let i = 0; i < 1 + scene.random() * 3; i++)
      ad.append(block(scene, "p", prose(scene, 40 + scene.random() * 160)));
    element.before(ad);
  }
}

/** Marks inside an element are in pairs, so it can go anywhere. */
function isWhole(element: Element): boolean {
  let depth = 0;
  for (const char of element.textContent ?? "") {
    const code = char.charCodeAt(0);
    if (!isMark(code)) continue;
    depth += (code - FIRST_MARK) % 2 === 0 ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Characters from which a `p` is a paragraph and no caption or menu entry. */
const PARAGRAPH = 60;

function reorder(scene: Scene): void {
  const movable = new Map<Element, Element[]>();
  for (const element of outside(scene, "p")) {
    const parent = element.parentElement;
    if (!parent || !isWhole(element) || (element.textContent ?? "").length < PARAGRAPH) continue;
    movable.set(parent, [...(movable.get(parent) ?? []), element]);
  }
  for (const elements of movable.values()) {
    const document = scene.body.ownerDocument as Document;
    const slots = elements.map((element) => {
      const slot = document.createComment("");
      element.replaceWith(slot);
      return slot;
    });
    const shuffled = [...elements];
    for (let i = shuffled.length - 1; i > 0; i--) {
      const j = Math.floor(scene.random() * (i + 1));
      [shuffled[i], shuffled[j]] = [shuffled[j] as Element, shuffled[i] as Element]; // both in bounds
    }
    for (const [i, slot] of slots.entries()) slot.replaceWith(shuffled[i] ?? "");
  }
}

function redesign(scene: Scene): void {
  const { body, random } = scene;
  const document = body.ownerDocument as Document;
  const names: Record<string, string> = {
    div: "section",
    section: "div",
    article: "div",
    h1: "h2",
    h2: "h3",
    h3: "h4",
    b: "strong",
    i: "em",
    p: random() < 0.5 ? "div" : "p",
  };
  for (const element of [...body.querySelectorAll("*")]) {
    const name = names[element.localName];
    for (const { name: attribute } of [...element.attributes]) {
      if (["class", "id"].includes(attribute)) element.removeAttribute(attribute);
    }
    if (!name || name === element.localName) continue;
    const renamed = document.createElement(name);
    renamed.append(...element.childNodes);
    element.replaceWith(renamed);
  }
  const main = document.createElement("main");
  main.append(...body.childNodes);
  const header = block(scene, "header", "");
  const footer = block(scene, "footer", "");
  for (let i = 0; i < 12; i++)
    (i % 2 ? header : footer).append(block(scene, "div", prose(scene, 20 + random() * 100)));
  body.append(header, main, footer);
}

function remark(scene: Scene): void {
  const { random, body } = scene;
  const document = body.ownerDocument as Document;
  for (const element of [...body.querySelectorAll("b, i, em, strong, a, span, u, font")]) {
    if (random() < 0.4 && element.parentNode) element.replaceWith(...element.childNodes);
  }
  for (const node of textNodes(body)) {
    if (node.parentElement?.closest("select, svg")) continue;
    const words = [...node.data.matchAll(/[\p{L}\p{N}]+/gu)];
    if (words.length < 4 || random() > 0.5) continue;
    const word = pick(random, words);
    if (!word) continue;
    const middle = node.splitText(word.index);
    middle.splitText(word[0].length);
    const wrapper = document.createElement(pick(random, ["em", "a", "span", "mark", "b"]) ?? "em");
    middle.replaceWith(wrapper);
    wrapper.append(middle);
  }
}

function tease(scene: Scene): void {
  const teasers = passages(scene.body).map((stretches) =>
    block(scene, "p", stretches.map(({ node, from, to }) => node.data.slice(from, to)).join(" ")),
  );
  scene.body.prepend(...teasers);
}

function remove(scene: Scene, replaceBy: (length: number) => string): void {
  for (const stretches of passages(scene.body)) {
    const length = scene.lengths[stretches.id ?? 0] ?? 10;
    stretches.reverse().forEach(({ node, from, to }, i) => {
      node.replaceData(from, to - from, i === stretches.length - 1 ? replaceBy(length) : "");
    });
  }
  for (const node of textNodes(scene.body)) node.data = stripMarks(node.data);
}

export interface Change {
  readonly name: string;
  readonly apply: (scene: Scene) => void;
  /** Folded units by which each end may be off: what stands at a changed end is a matter of opinion. */
  readonly slack: number;
}

const allAtOnce = (scene: Scene): void => {
  mendTypos(scene, 0.01, 0.03);
  changeClause(scene);
  retype(scene);
  reorder(scene);
  putAds(scene);
  remark(scene);
  redesign(scene);
  reflow(scene);
};

export const CHANGES: readonly Change[] = [
  { name: "none", apply: () => undefined, slack: 0 },
  { name: "ads put in", apply: putAds, slack: 0 },
  { name: "paragraphs reordered", apply: reorder, slack: 0 },
  { name: "redesign", apply: redesign, slack: 0 },
  { name: "markup changed", apply: remark, slack: 0 },
  { name: "teaser repeats it above", apply: tease, slack: 0 },
  { name: "white space re-flowed", apply: reflow, slack: 0 },
  { name: "typography", apply: retype, slack: 0 },
  { name: "sentences around rewritten", apply: rewriteAround, slack: 0 },
  { name: "typos mended, 1-3 %", apply: (s) => mendTypos(s, 0.01, 0.03), slack: 2 },
  { name: "typos mended, 5-10 %", apply: (s) => mendTypos(s, 0.05, 0.1), slack: 2 },
  { name: "a clause in or out", apply: changeClause, slack: 2 },
  { name: "all of these at once", apply: allAtOnce, slack: 2 },
  {
    name: "all, and around rewritten",
    apply: (s) => {
      rewriteAround(s);
      allAtOnce(s);
    },
    slack: 2,
  },
  {
    name: "typos and teaser",
    apply: (s) => {
      tease(s);
      mendTypos(s, 0.05, 0.1);
    },
    slack: 2,
  },
  { name: "deleted", apply: (s) => remove(s, () => ""), slack: 0 },
  { name: "replaced by other text", apply: (s) => remove(s, (length) => prose(s, length)), slack: 0 },
];
