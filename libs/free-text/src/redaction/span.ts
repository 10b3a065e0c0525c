import type { RedactionKind } from './redaction-kind';

/** A stretch of a text that is personal data: from a UTF-16 code unit up to, not including, another. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: RedactionKind;
}

/** Finds the spans of one or more kinds in a text. */
export type Detector = (text: string) => readonly Span[];

/**
 * A detector for a pattern with the flags `g` and `d`: the span is the group `it` where the pattern
 * has one, else the whole match.
 */
export function patternDetector(
  kind: RedactionKind,
  pattern: RegExp,
  accepts: (found: string) => boolean = () => true,
): Detector {
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.['it'] ?? [match.index, match.index + match[0].length];
      return accepts(text.slice(start, end)) ? [{ start, end, kind }] : [];
    });
}

/** Spans that do not overlap, in order: where two do, both become one of the kind that stands earlier in the list. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const ranked = spans.map((span, rank) => ({ ...span, rank })).sort((one, other) => one.start - other.start);
  const merged: { start: number; end: number; kind: RedactionKind; rank: number }[] = [];
  for (const span of ranked) {
    const last = merged.at(-1);
    if (last === undefined || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    last.end = Math.max(last.end, span.end);
    if (span.rank < last.rank) Object.assign(last, { kind: span.kind, rank: span.rank });
  }
  return merged.map(({ start, end, kind }) => ({ start, end, kind }));
}
