/** Words that pass by once in small letters: weighed only where nothing else settles the tags, and never missed. */

import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { phraseWordsOf } from "../../../src/article/phrases-words.ts";
import { candidatesOf } from "../../../src/article/topic-candidates.ts";
import {
  FEATURES,
  factsOf,
  isPassingWord,
  mostOfPassingWord,
  usesOf,
} from "../../../src/article/topic-features.ts";
import { explainTags, topicTagsOf } from "../../../src/article/topic-tags.ts";
import { readArticle } from "../../../src/commands/read-article.ts";
import { extractionOf } from "./topic-fixture.ts";

const pages = readdirSync("test/pages").map((slug) => [slug] as const);

describe("on every test page", () => {
  it.each(pages)("no passing word has more points than the most it can have: %s", (slug) => {
    const { extraction } = readArticle(`test/pages/${slug}/source.html`);
    const words = phraseWordsOf(extraction);
    const facts = factsOf(extraction, words);
    const all = candidatesOf(extraction, words);
    const kept = new Set(
      candidatesOf(extraction, words, (word) => isPassingWord(word, facts)).map((c) => c.key),
    );
    const mostUses = Math.max(1, ...all.map((c) => c.ownCount));
    const passing = all.filter((candidate) => !kept.has(candidate.key));
    // German writes no noun small, so that such words are no candidates at all.
    if (facts.code !== "de") expect(passing.length).toBeGreaterThan(all.length / 10);
    for (const candidate of passing) {
      const uses = usesOf(candidate, facts);
      const points = FEATURES.reduce(
        (sum, { weight, value }) => sum + weight * value(candidate, facts, uses, mostUses),
        0,
      );
      expect(points).toBeLessThanOrEqual(mostOfPassingWord(mostUses));
    }
  });
});

describe("an article too short for better ones", () => {
  const extraction = extractionOf({
    language: "en",
    headline: null,
    lines: ["A heron stood on the jetty and a ferry waited for the tide near the lighthouse."],
  });

  it("gets its passing words as tags", () => {
    const best = explainTags(extraction).map((tag) => tag.text);
    expect(topicTagsOf(extraction).map((tag) => tag.text)).toEqual(best.slice(0, 7));
  });

  it("gets as many of them as are asked for", () => {
    expect(topicTagsOf(extraction, 3)).toHaveLength(3);
  });
});
