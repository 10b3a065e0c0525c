/** What was sent, and the key that it was sent with. */
export interface SentEdit {
  readonly key: string;
  readonly input: string;
}

/**
 * The client key of an edit: the one before where the very same is sent again, so that an answer that was lost on its
 * way is not done twice; a new one for anything else.
 */
export function sentEditOf(input: object, before: SentEdit | null): SentEdit {
  const text = JSON.stringify(input);
  return before?.input === text ? before : { key: crypto.randomUUID(), input: text };
}
