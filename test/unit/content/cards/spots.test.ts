// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { indexText } from "../../../../src/anchoring/text-index.ts";
import { placeOfSpot, spotsAt } from "../../../../src/content/cards/spots.ts";
import { placesAt } from "../../../../src/content/standings.ts";

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
    const { text } = index;
    /** What an annotation with these places has. */
    const standingAt = (...stretches: readonly { start: number; end: number }[]) => ({
      text,
      places: stretches.flatMap((stretch) => placesAt(index, stretch)),
    });
    const spots = (...stretches: readonly { start: number; end: number }[]) =>
      spotsAt(text, standingAt(...stretches).places);
    return { at, spots, standingAt };
  };

  it("have whole words around them, and all there is at the page's ends", () => {
    const { at, spots } = indexOf(`<p>${LINE}</p>`);
    const [middle, head] = spots(at("comes back"), at("The ferry"));
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
    const { at, spots, standingAt } = indexOf(`<p>${LINE}</p><p>${LINE}</p><p>${LINE}</p><p>${LINE}</p>`);
    const second = at("weather", at("weather").end);
    const third = at("weather", second.end);
    const [one, other] = spots(second, third);
    expect([one?.spot.copy, other?.spot.copy]).toEqual([0, 1]);
    const standing = standingAt(second, third);
    expect(other && placeOfSpot(standing, other.spot)).toBe(standing.places[1]?.range);
  });

  it("that read otherwise by now are none of the list's", () => {
    const { at, spots, standingAt } = indexOf(`<p>${LINE}</p>`);
    const [place] = spots(at("dusk"));
    expect(place && placeOfSpot(standingAt(at("dusk")), { ...place.spot, words: "dawn" })).toBeUndefined();
    expect(place && placeOfSpot(standingAt(at("dusk")), place.spot)?.toString()).toBe("dusk");
  });

  it("where nothing stands any more lead to the words around the gap", () => {
    const { at, spots } = indexOf(`<p>${LINE}</p>`);
    const { end } = at("leaves at nine");
    const [gap] = spots({ start: end, end });
    expect(gap?.spot.words).toBe("");
    expect(gap?.range.toString()).toContain("leaves at nine and comes back");
  });

  it("shorten what is long, and keep characters whole", () => {
    const { at, spots } = indexOf(`<p>${"\u{1f6f6}".repeat(400)}</p>`);
    const [place] = spots({ ...at("\u{1f6f6}"), end: 700 });
    expect(place?.spot.words.length).toBeLessThan(260);
    expect(place?.spot.words.isWellFormed()).toBe(true);
    expect(place?.spot.after.isWellFormed()).toBe(true);
  });
});
