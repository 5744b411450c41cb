import { inflateSync } from "node:zlib";

/**
 * Reads screenshots. Only what browsers write: 8 bits a channel, RGB or RGBA, not interlaced (PNG, third edition, W3C 2025).
 */

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of a pixel; throws outside the picture. */
  colourAt(x: number, y: number): readonly [number, number, number];
}

/** Throws when the bytes are not such a PNG. */
export function readPng(bytes: Buffer): Picture {
  if (bytes.toString("latin1", 1, 4) !== "PNG") throw new Error("not a PNG");
  const width = bytes.readUInt32BE(16);
  const height = bytes.readUInt32BE(20);
  const [depth, type, interlace] = [bytes[24], bytes[25], bytes[28]];
  const channels = type === 6 ? 4 : type === 2 ? 3 : 0;
  if (depth !== 8 || channels === 0 || interlace !== 0)
    throw new Error(`PNG of type ${type}/${depth} is not read here`);
  const packed: Buffer[] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    if (bytes.toString("latin1", at + 4, at + 8) === "IDAT")
      packed.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const pixels = unfilter(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  return {
    width,
    height,
    colourAt(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height)
        throw new Error(`(${x}, ${y}) is outside ${width} x ${height}`);
      const at = (y * width + x) * channels;
      return [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
    },
  };
}

/** Undoes the five line filters (section 9.2). `stride` is the bytes of a line, `step` those of a pixel. */
function unfilter(lines: Buffer, stride: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const at = y * stride + i;
      const raw = lines[y * (stride + 1) + 1 + i] ?? 0;
      const left = i >= step ? (out[at - step] ?? 0) : 0;
      const up = y > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = y > 0 && i >= step ? (out[at - stride - step] ?? 0) : 0;
      let guess = 0;
      if (filter === 1) guess = left;
      else if (filter === 2) guess = up;
      else if (filter === 3) guess = (left + up) >> 1;
      else if (filter === 4) guess = paeth(left, up, corner);
      out[at] = raw + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
