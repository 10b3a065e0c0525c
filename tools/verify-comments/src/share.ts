import { wilsonInterval } from '@citizen-graph/metrics';

/** Part of a whole, with its 95% interval (Wilson) in shares of 1. */
export interface Share {
  readonly hits: number;
  readonly of: number;
  /** The share; null of nothing. */
  readonly value: number | null;
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

export function shareOf(hits: number, of: number): Share {
  if (of === 0) return { hits, of, value: null, interval: null };
  return { hits, of, value: hits / of, interval: wilsonInterval(hits, of) };
}

/** The harmonic mean of precision and recall, from what was found rightly, wrongly and not. */
export function f1({ right, wrong, missed }: Finds): number | null {
  const whole = 2 * right + wrong + missed;
  return whole === 0 ? null : (2 * right) / whole;
}

/** How often something was found rightly, found wrongly, and not found. */
export interface Finds {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

export function sumOfFinds(parts: readonly Finds[]): Finds {
  return parts.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    { right: 0, wrong: 0, missed: 0 },
  );
}
