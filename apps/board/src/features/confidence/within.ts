import type { Period } from '@citizen-graph/reference';

/** The months that two periods share; null where they share none. */
export function within(one: Period, other: Period): Period | null {
  const from = one.from > other.from ? one.from : other.from;
  const to = one.to < other.to ? one.to : other.to;
  return from <= to ? { from, to } : null;
}
