/** Long work in slices: a generator stops often, and the page gets its turn when a slice has lasted long enough. */

export interface Slicing {
  /** A clock in milliseconds, such as `performance.now`. */
  readonly now: () => number;
  /** Resolves when the page has had its turn. */
  readonly yieldTo: () => Promise<void>;
  /** Longest time in milliseconds to work without a turn for the page; a single step may exceed it by about 2 ms. */
  readonly budget?: number;
}

/** Milliseconds of a slice when nothing else is asked for: two thirds of a frame of 16 ms are left to the page. */
export const SLICE = 5;

/** Targets, of many that each take some microseconds, between two chances to stop. */
export const BATCH = 16;

/** Runs all steps at once. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs the steps in slices. Null when `goOn` says false after a turn of the page: the work is then out of date. */
export async function inSlices<T>(
  steps: Generator<void, T>,
  { now, yieldTo, budget = SLICE }: Slicing,
  goOn: () => boolean = () => true,
): Promise<T | null> {
  let began = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - began < budget) continue;
    await yieldTo();
    if (!goOn()) return null;
    began = now();
  }
}
