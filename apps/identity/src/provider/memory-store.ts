const MOST_ENTRIES = 1_000;

interface Entry<Value> {
  readonly value: Value;
  /** Milliseconds since 1970; infinity for never. */
  readonly expiresAt: number;
}

/** Values by their keys until they expire; where there are too many, the oldest goes. */
export class MemoryStore<Value> {
  readonly #entries = new Map<string, Entry<Value>>();

  /** Keeps a value for so many seconds; for ever with null. */
  set(key: string, value: Value, seconds: number | null): void {
    this.#entries.delete(key);
    this.delete(() => false);
    this.#entries.set(key, { value, expiresAt: seconds === null ? Infinity : Date.now() + seconds * 1000 });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > MOST_ENTRIES && oldest !== undefined) this.#entries.delete(oldest);
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.value : undefined;
  }

  find(matches: (value: Value) => boolean): Value | undefined {
    const now = Date.now();
    return [...this.#entries.values()].find(({ value, expiresAt }) => expiresAt > now && matches(value))
      ?.value;
  }

  /** Deletes what matches, and what has expired. */
  delete(matches: (value: Value, key: string) => boolean): void {
    const now = Date.now();
    for (const [key, { value, expiresAt }] of this.#entries) {
      if (expiresAt <= now || matches(value, key)) this.#entries.delete(key);
    }
  }
}
