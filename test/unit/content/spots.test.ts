// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { indexText } from "../../../src/anchoring/text-index.ts";
import { placeOfSpot, spotsAt } from "../../../src/content/spots.ts";

const LINE =
  "The ferry to Ostrand leaves at nine and comes back at dusk, weather permitting, every day but Sunday.";

describe("places as readers recognise them", () => {
  const indexOf = (html: string) => {
    document.body.innerHTML = html;
    const index = indexText(document);
    const at = (words: string, from = 0) => {
      const start = index.text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    return { index, at };
  };

  it("have whole words around them, and all there is at the page's ends", () => {
    const { index, at } = indexOf(`<p>${LINE}</p>`);
    const [middle, head] = spotsAt(index, [at("comes back"), at("The ferry")]);
    expect(middle?.spot).toEqual({
      before: "The ferry to Ostrand leaves at nine and ",
      words: "comes back",
      after: " at dusk, weather permitting, every day but",
      copy: 0,
    });
    expect(head?.spot.before).toBe("");
    expect(middle?.range.toString()).toBe("comes back");
  });

  it("tell copies with the same words around them apart", () => {
    const { index, at } = indexOf(`<p>${LINE}</p><p>${LINE}</p><p>${LINE}</p><p>${LINE}</p>`);
    const second = at("weather", at("weather").end);
    const third = at("weather", second.end);
    const places = spotsAt(index, [second, third]);
    expect(places.map(({ spot }) => spot.copy)).toEqual([0, 1]);
    expect(places[1] && placeOfSpot({ ...places[1].spot }, places)).toBe(places[1]);
  });

  it("that read otherwise by now are none of the list's", () => {
    const { index, at } = indexOf(`<p>${LINE}</p>`);
    const places = spotsAt(index, [at("dusk")]);
    const [place] = places;
    expect(place && placeOfSpot({ ...place.spot, words: "dawn" }, places)).toBeUndefined();
  });

  it("where nothing stands any more lead to the words around the gap", () => {
    const { index, at } = indexOf(`<p>${LINE}</p>`);
    const { end } = at("leaves at nine");
    const [gap] = spotsAt(index, [{ start: end, end }]);
    expect(gap?.spot.words).toBe("");
    expect(gap?.range.toString()).toContain("leaves at nine and comes back");
  });

  it("shorten what is long, and keep characters whole", () => {
    const { index, at } = indexOf(`<p>${"\u{1f6f6}".repeat(400)}</p>`);
    const [place] = spotsAt(index, [{ ...at("\u{1f6f6}"), end: 700 }]);
    expect(place?.spot.words.length).toBeLessThan(260);
    expect(place?.spot.words.isWellFormed()).toBe(true);
    expect(place?.spot.after.isWellFormed()).toBe(true);
  });
});
