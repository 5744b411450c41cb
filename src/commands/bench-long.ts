import { briefOf } from "../article/brief.ts";
import { extractPlainText } from "../article/plain-text.ts";

/** Whether the brief's time grows with the text and no faster: 6,250 to 50,000 words, in Node, best of three runs. */

const WORDS = [6_250, 12_500, 25_000, 50_000] as const;
const RUNS = 3;
/** A paragraph of 50 words with a quotation, names and a number, varied by its number so that words and names keep coming. */
const paragraph = (n: number): string =>
  `“The old pumping station ${n} must close before the summer of ${1900 + (n % 130)} comes, whatever the council of ` +
  `Ward ${n % 97} says,” said Mara Holt${n % 211}, who met Ann Roe${n % 53} on the quay. She added that the river was low ` +
  `and that nobody in the town had asked the keepers what they thought.`;

export function benchLong(): void {
  console.log(`\nBrief of a plain text, by its length (ms, best of ${RUNS}, Node)\n`);
  console.log(`${"words".padEnd(12)}${"time".padStart(8)}${"per word".padStart(14)}`);
  let first: number | null = null;
  for (const words of WORDS) {
    const text = Array.from({ length: words / 50 }, (_, i) => paragraph(i)).join("\n");
    const times = Array.from({ length: RUNS }, () => {
      const before = performance.now();
      briefOf(extractPlainText(text));
      return performance.now() - before;
    });
    const perWord = Math.min(...times) / words;
    first ??= perWord;
    console.log(
      `${String(words).padEnd(12)}${Math.min(...times)
        .toFixed(0)
        .padStart(8)}${`× ${(perWord / first).toFixed(2)}`.padStart(14)}`,
    );
  }
}
