import { asCount, asId, asText } from "../model/check.ts";

/** One part of a file too large for one message; `part` counts from 0, `run` names the file. */
export interface FilePart {
  readonly run: string;
  readonly part: number;
  readonly parts: number;
  readonly text: string;
}

/** Puts files together that come in parts. What has come is held in memory: a background that was stopped has none of it. */
export interface ArrivingFiles {
  /** The whole text once all parts are here, until then the part to send next. A part that comes twice counts once. */
  take(part: FilePart): { readonly whole: string } | { readonly next: number };
  /** Lets go of a file that was worked through. */
  forget(run: string): void;
}

export function arrivingFiles(): ArrivingFiles {
  const arriving = new Map<string, string[]>();
  return {
    take(args) {
      const run = asId(args.run, "run");
      const [part, count] = [asCount(args.part, "part"), asCount(args.parts, "parts")];
      const text = asText(args.text, "text", Number.POSITIVE_INFINITY);
      const parts = arriving.get(run) ?? [];
      if (part <= parts.length && part < count) parts[part] = text;
      arriving.set(run, parts);
      return parts.length < count ? { next: parts.length } : { whole: parts.join("") };
    },
    forget: (run) => void arriving.delete(run),
  };
}
