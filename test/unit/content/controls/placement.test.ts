import { describe, expect, it } from "vitest";
import { type Box, placeBeside } from "../../../../src/content/controls/placement.ts";

const view = { width: 1000, height: 700 };
const size = { width: 300, height: 50 };
const line = (left: number, top: number, width = 400): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + 24,
});

function covers(place: { left: number; top: number }, lines: readonly Box[]): boolean {
  return lines.some(
    (l) =>
      place.left < l.right &&
      place.left + size.width > l.left &&
      place.top < l.bottom &&
      place.top + size.height > l.top,
  );
}

describe("a box beside a passage", () => {
  it.each([
    ["below its last line", [line(200, 300), line(200, 324)], "below", 356],
    ["above its first line when the reader's hand is there", [line(200, 300), line(200, 324)], "above", 242],
    ["above when there is no room below", [line(200, 650)], "below", 592],
    ["below when there is no room above", [line(200, 10)], "above", 42],
  ] as const)("stands %s", (_, lines, prefers, top) => {
    expect(placeBeside({ lines, size, view, prefers })?.top).toBe(top);
  });

  it("stays within the window where the passage reaches its edge", () => {
    expect(placeBeside({ lines: [line(-50, 300, 80)], size, view, prefers: "below" })?.left).toBe(8);
    expect(placeBeside({ lines: [line(960, 300, 80)], size, view, prefers: "below" })?.left).toBe(692);
  });

  it("stands beside a passage as high as the window", () => {
    const lines = Array.from({ length: 29 }, (_, i) => line(100, i * 24));
    const place = placeBeside({ lines, size, view, prefers: "below" });
    expect(place && covers(place, lines)).toBe(false);
  });

  it("covers as little as can be when a passage fills the window", () => {
    const lines = Array.from({ length: 29 }, (_, i) => line(0, i * 24, i > 25 ? 500 : 1000));
    expect(placeBeside({ lines, size, view, prefers: "below" })).toEqual({ left: 692, top: 642 });
  });

  it("looks only at the lines in sight", () => {
    const lines = [line(200, -400), line(200, 100), line(200, 900)];
    expect(placeBeside({ lines, size, view, prefers: "below" })?.top).toBe(132);
  });

  it("has no place for a passage out of sight", () => {
    expect(placeBeside({ lines: [line(200, -400)], size, view, prefers: "below" })).toBeNull();
  });

  it("never covers a line when it can help it", () => {
    for (let top = -100; top < 720; top += 37) {
      for (let left = -200; left < 1000; left += 83) {
        const lines = [line(left, top), line(left + 40, top + 24), line(left, top + 48, 90)];
        const place = placeBeside({ lines, size, view, prefers: "below" });
        if (place) expect(covers(place, lines), `${left}, ${top}`).toBe(false);
      }
    }
  });
});
