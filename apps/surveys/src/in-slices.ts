/**
 * Runs a calculation to its end, and lets other requests have their turn after each of its steps: a resample
 * of a year's responses takes a few milliseconds, which is how long they wait for it.
 */
export async function inSlices<Result>(steps: Generator<void, Result>): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
