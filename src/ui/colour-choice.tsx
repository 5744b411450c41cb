import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { COLOURS, type Colour } from "../model/annotation.ts";
import { colourName } from "./colour-name.ts";

interface ColourChoiceProps {
  /** What is being coloured, for those who do not see it. */
  readonly label: string;
  readonly chosen: Colour;
  readonly onChoose: (colour: Colour) => void;
}

/** The five colours as one radio group: one tab stop, arrow keys between them, each named. */
export function ColourChoice({ label, chosen, onChoose }: ColourChoiceProps): JSX.Element {
  const group = useId();
  return (
    <fieldset class="colour-choice" aria-label={label}>
      {COLOURS.map((colour) => (
        <label key={colour} class={`swatch swatch-${colour}`} title={colourName(colour)}>
          <input
            type="radio"
            name={group}
            checked={colour === chosen}
            aria-label={colourName(colour)}
            onChange={() => onChoose(colour)}
          />
        </label>
      ))}
    </fieldset>
  );
}
