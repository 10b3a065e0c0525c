// A resample of a year's responses takes a millisecond or two, so that other requests wait for a few of them at most.
const STEPS_A_SLICE = 10;

/** Runs a calculation to its end, and lets other requests have their turn after every few of its steps. */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (let count = 1; ; count += 1) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (count % STEPS_A_SLICE === 0) await new Promise((resolve) => setImmediate(resolve));
  }
}
