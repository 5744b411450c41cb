/** What the reader's hands are doing; it changes as they do. */
export interface Hands {
  /** A pointer's button is down: what is selected may still grow. */
  readonly isPressed: boolean;
  readonly byKeyboard: boolean;
}

/** Watches them until `signal`. Whoever asks at one of these events has to have begun to listen later. */
export function watchHands(view: Window, signal: AbortSignal): Hands {
  const hands = { isPressed: false, byKeyboard: false };
  const on = { signal, capture: true, passive: true };
  const follow = (type: string, change: Partial<Hands>): void =>
    view.addEventListener(type, () => Object.assign(hands, change), on);
  follow("pointerdown", { isPressed: true, byKeyboard: false });
  follow("keydown", { byKeyboard: true });
  for (const end of ["pointerup", "pointercancel", "dragend"]) follow(end, { isPressed: false });
  return hands;
}
