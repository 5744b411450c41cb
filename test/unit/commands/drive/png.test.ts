import { crc32, deflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { readPng } from "../../../../src/commands/drive/png.ts";

/** A 3 × 2 picture whose second line is written with one of the five filters, against a first line of plain bytes. */
const FIRST = [10, 20, 30, 40, 50, 60, 70, 80, 90];
const SECOND = [12, 25, 33, 47, 52, 61, 200, 3, 90];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const tail = Buffer.alloc(4);
  tail.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, tail]);
}

function png(lines: readonly (readonly number[])[], depth = 8): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(3, 0);
  header.writeUInt32BE(2, 4);
  header[8] = depth;
  header[9] = 2;
  const packed = deflateSync(Buffer.from(lines.flat()));
  // Two data chunks: browsers split large pictures.
  const parts = [packed.subarray(0, 5), packed.subarray(5)].map((part) => chunk("IDAT", part));
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", header), ...parts]);
}

/** The second line as each filter writes it (PNG, 9.2): what is left when the guess is taken away. */
function filtered(filter: number): number[] {
  return SECOND.map((value, i) => {
    const left = SECOND[i - 3] ?? 0;
    const up = FIRST[i] ?? 0;
    const corner = FIRST[i - 3] ?? 0;
    const estimate = left + up - corner;
    const nearest = [left, up, corner].reduce((best, next) =>
      Math.abs(estimate - next) < Math.abs(estimate - best) ? next : best,
    );
    const guesses = [0, left, up, Math.floor((left + up) / 2), nearest];
    return (value - (guesses[filter] ?? 0) + 256) % 256;
  });
}

describe("readPng", () => {
  it.each([0, 1, 2, 3, 4])("gives every pixel back from lines written with filter %i", (filter) => {
    const picture = readPng(
      png([
        [0, ...FIRST],
        [filter, ...filtered(filter)],
      ]),
    );
    expect([picture.width, picture.height]).toEqual([3, 2]);
    expect([0, 1, 2].flatMap((x) => picture.colourAt(x, 0))).toEqual(FIRST);
    expect([0, 1, 2].flatMap((x) => picture.colourAt(x, 1))).toEqual(SECOND);
  });

  it("refuses what it cannot read, and places outside the picture", () => {
    const lines = [
      [0, ...FIRST],
      [0, ...SECOND],
    ];
    expect(() => readPng(Buffer.from("GIF89a, not a PNG at all"))).toThrow("not a PNG");
    expect(() => readPng(png(lines, 16))).toThrow("PNG of type 2/16");
    expect(() => readPng(png(lines)).colourAt(3, 0)).toThrow("outside 3 x 2");
  });
});
