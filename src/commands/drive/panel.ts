import { boxOfShadow, listControls, readShadowText, type Sight, sightControl } from "./page-scripts.ts";
import type { Box, Control, Panel } from "./reader-browser.ts";
import { pause, type Surface, until } from "./surface.ts";

/** A panel's eyes: how to look into it. Hands (mouse, keyboard) are the surface's. */
interface Eyes {
  text(): Promise<string>;
  sight(control: Control, go: boolean): Promise<Sight | null>;
  controls(): Promise<readonly string[]>;
  box(): Promise<Box | null>;
}

/** A whole document as a panel: the popup, the settings page. */
export function documentPanel(surface: Surface): Panel {
  return panel(surface, {
    text: () => surface.run(() => document.body?.innerText ?? "", null),
    // The function is sent as text; its first parameter becomes the document.
    sight: (control, go) =>
      surface.run(bindDocument(sightControl), { name: nameIn(control), ...selectorIn(control), go }),
    controls: () => surface.run(bindDocument(listControls), null),
    box: () => surface.run(() => ({ left: 0, top: 0, width: innerWidth, height: innerHeight }), null),
  });
}

/** What the extension shows inside a page, in its closed shadow root. */
export function toolbarPanel(surface: Surface): Panel {
  return panel(surface, {
    text: async () => (await surface.runInToolbar(readShadowText, null)) ?? "",
    sight: (control, go) =>
      surface.runInToolbar(sightControl, { name: nameIn(control), ...selectorIn(control), go }),
    controls: async () => (await surface.runInToolbar(listControls, null)) ?? [],
    box: async () => await surface.runInToolbar(boxOfShadow, null),
  });
}

/** The same function with `document` filled in; only its source text matters. */
function bindDocument<Argument, Answer>(
  work: (root: Document, argument: Argument) => Answer,
): (argument: Argument) => Answer {
  // Made by its text, because surfaces send the text: a closure would lose `work`.
  return new Function("argument", `return (${String(work)})(document, argument)`) as (
    argument: Argument,
  ) => Answer;
}

function nameIn(control: Control): string | null {
  return typeof control === "string" ? control : null;
}

function selectorIn(control: Control): { css: string | null; nth: number } {
  return typeof control === "string" ? { css: null, nth: 0 } : { css: control.css, nth: control.nth ?? 0 };
}

function panel(surface: Surface, eyes: Eyes): Panel {
  const shown = (control: Control): Promise<Sight> => {
    let last: Sight | null = null;
    return until(
      () =>
        `control ${JSON.stringify(control)}; ${last === null ? "nothing is shown" : `${last.kind}: ${last.instead}`}`,
      async () => {
        last = await eyes.sight(control, true);
        return last?.kind === "seen" ? last : null;
      },
    );
  };

  const click = async (control: Control): Promise<void> => {
    let sight = await shown(control);
    // What is still moving (an opening panel) is clicked where it comes to rest.
    for (let looks = 0; looks < 20; looks++) {
      await pause(50);
      const next = await eyes.sight(control, false);
      if (next?.kind !== "seen" || (next.x === sight.x && next.y === sight.y)) break;
      sight = next;
    }
    await surface.mouse([
      { kind: "move", x: sight.x, y: sight.y },
      { kind: "down", button: "left" },
      { kind: "up", button: "left" },
    ]);
  };

  return {
    text: eyes.text,
    click,
    async type(control, text) {
      await click(control);
      await surface.press("Ctrl+End");
      await surface.type(text);
    },
    async clear(control) {
      await click(control);
      await surface.press("Ctrl+a");
      await surface.press("Delete");
    },
    value: async (control) => (await shown(control)).value,
    has: async (control) => {
      const sight = await eyes.sight(control, false);
      return sight !== null && sight.kind !== "absent";
    },
    controls: eyes.controls,
    press: (keys) => surface.press(keys),
    async waitForText(wanted) {
      let last = "";
      await until(
        () => `text ${wanted}; there is: ${last}`,
        async () => {
          last = await eyes.text();
          return typeof wanted === "string" ? last.includes(wanted) : wanted.test(last);
        },
      );
    },
    async waitFor(control) {
      await shown(control);
    },
    async waitUntilGone(control) {
      await until(`control ${JSON.stringify(control)} gone`, async () => {
        const sight = await eyes.sight(control, false);
        return sight === null || sight.kind === "absent";
      });
    },
    box: eyes.box,
  };
}
