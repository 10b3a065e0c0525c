import type { FiguresFragment } from '@citizen-graph/operations';

/** A figure, as far as it says what counts and of how many. */
interface Fraction {
  readonly status: string;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** A share as a fraction, or why there is none: `3/7`, or `NOT_ASKED`. */
export function fraction(value: Fraction | null): string | null {
  if (value === null) return null;
  return value.status === 'PUBLISHED' ? `${value.numerator}/${value.denominator}` : value.status;
}

/** The shares of a table by the code of their group; of one that is not cut, by nothing. */
export function fractionsOf(table: FiguresFragment | null | undefined): Record<string, string | null> {
  const rows = table?.rows ?? [];
  return Object.fromEntries(rows.map(({ group, value }) => [group[0]?.code ?? '', fraction(value)]));
}
