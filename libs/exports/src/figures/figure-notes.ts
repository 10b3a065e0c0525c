import type { FigureTable } from './state-of-figures';

const ROUNDING = 'Figures are not rounded: round once, where you show them.';
const INTERVALS = 'Intervals are at 95% and know chance alone, not who stayed silent.';
export const SYNTHETIC_NOTE =
  'Synthetic data, made up for demonstration and tests: no such figure may be quoted.';
const ERASED = 'Records were erased after the moment the figures are as of: before, some were other figures.';

/** What is to be known of a table of figures, in words. */
export function noteLines(
  { definition }: { readonly definition?: string | undefined },
  table: FigureTable,
): readonly string[] {
  return [
    ...(table.synthetic ? [SYNTHETIC_NOTE] : []),
    ...(definition === undefined ? [] : [definition]),
    ROUNDING,
    ...(table.rows.some(({ value, change }) => value.interval ?? change?.interval) ? [INTERVALS] : []),
    ...(table.erasedSince === true ? [ERASED] : []),
  ];
}
