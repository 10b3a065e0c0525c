import { overlap, spansOf } from '../span';
import type { Span } from '../span';

const MONTHS = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Months that a text names without their year, or by words that leave open which they are. */
const PATTERNS: readonly RegExp[] = [
  // In capitals as printed: "may" is a word too.
  new RegExp(
    String.raw`\b(?:[Ii]n|[Dd]uring|[Ff]or|[Ss]ince|[Uu]ntil|[Bb]y|[Bb]efore|[Aa]fter|[Tt]hroughout|[Ff]rom|[Tt]o) (?:(?:early|late|mid) )?${MONTHS}\b(?!['’]?s\b)`,
    'gu',
  ),
  /\b(?:in|during|since|throughout|until|before|after|for) (?:(?:19|20)\d{2})\b(?!\s?[/–-]\s?\d)/giu,
  /\b(?:this|last|next|previous|same|current) (?:month|quarter|week|half)\b/giu,
  /\b(?:this|next|current) (?:financial |performance |calendar )?year\b/giu,
  /\b(?:year[ -]to[ -]date|so far)\b/giu,
  /\b(?:in |during )?(?:the )?(?:(?:first|second|third|fourth|last|final) (?:quarter|half)\b|quarter (?:[1-4]|one|two|three|four)\b|Q[1-4]\b)/giu,
];

/** The stretches that name months which cannot be read, but for those that are read. */
export function findUnreadPeriods(text: string, periods: readonly Span[]): readonly Span[] {
  const found = PATTERNS.flatMap((pattern) => spansOf(text, pattern));
  return found.filter((span) => !periods.some((period) => overlap(period, span)));
}
