/** A stretch of a sentence, from its first character to before its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two stretches have a character in common. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** The stretches of a text that a pattern fits. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}
