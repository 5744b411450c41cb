/** Speech words asked once: an article repeats its words, and telling a verb costs a hash for each of its beginnings. */

import type { SpeechTest } from "./speaker-words.ts";

/** The same test, which remembers its answers. Made for one article and thrown away with it: nothing of a page is kept. */
export function remembering({ isVerb, isSource, isPronoun, known }: SpeechTest): SpeechTest {
  return {
    isVerb: asked(isVerb),
    isSource: asked(isSource),
    isPronoun: asked(isPronoun),
    known,
  };
}

function asked(test: (word: string) => boolean): (word: string) => boolean {
  const answers = new Map<string, boolean>();
  return (word) => {
    let answer = answers.get(word);
    if (answer === undefined) {
      answer = test(word);
      answers.set(word, answer);
    }
    return answer;
  };
}
