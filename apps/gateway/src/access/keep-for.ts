interface Kept<Value> {
  readonly until: number;
  readonly value: Promise<Value>;
}

/** The most that is kept at once: clients that nobody knows must not fill the memory. */
const MOST_KEPT = 1_000;

/** Asks for a value once in a while however often it is needed; a failure is not kept. */
export function keepFor<Value>(
  milliseconds: number,
  ask: (key: string) => Promise<Value>,
): (key: string) => Promise<Value> {
  const kept = new Map<string, Kept<Value>>();
  return (key) => {
    const now = performance.now();
    const known = kept.get(key);
    if (known !== undefined && known.until > now) return known.value;
    if (kept.size >= MOST_KEPT) kept.clear();
    const value = ask(key);
    kept.set(key, { until: now + milliseconds, value });
    value.catch(() => kept.delete(key));
    return value;
  };
}
