import type { JSX } from "preact";

/** Postil's few line icons, drawn on a 16-unit grid in the text's colour. Decoration: the control around one is labelled. */

const PATHS = {
  copy: "M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z",
  keep: "M4 2.5h8v11l-4-3-4 3z",
  kept: "M4 2.5h8v11l-4-3-4 3zM6 6.2l1.5 1.5L10.3 5",
  note: "M2.5 3h11v8h-6L4.5 13.5V11h-2zM5 6h6M5 8.3h4",
  trash: "M3 4.5h10M6.5 4.5V3h3v1.5M4.3 4.5l.6 9h6.2l.6-9M6.8 7v4M9.2 7v4",
  gear: "M2.5 5h4M10.5 5h3M2.5 11h3M9.5 11h4M8.5 3.2v3.6M7.5 9.2v3.6",
  chevron: "M5.5 6.5 8 9l2.5-2.5",
  marker: "M3 13.5h4M9.7 2.7l3.6 3.6-5.8 5.8H3.9V8.5z",
  where: "M8 7.2v4M8 4.8v.4M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12z",
  cross: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { readonly name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
