/** What a column of a sheet holds for its survey year: a figure, or marks of what it differs from. */
export type ColumnKind = 'estimate' | 'lower' | 'upper' | 'base' | 'compared';

const BASE = /\bunweighted (?:base|count)\b/i;
const COMPARED = /\bcompared with\b/i;
const NOTES = /\[note [^\]]*\]|(?<=\p{L})\d[\d,\s]*$/giu;

const SIDES = new Map<string, 'lower' | 'upper'>([
  ['lower', 'lower'],
  ['lcl', 'lower'],
  ['upper', 'upper'],
  ['ucl', 'upper'],
]);

const OF_ESTIMATES = new Set(
  'percentage percentages percent per cent estimate estimates of adults'.split(' '),
);
// Of another level than 95% the limits are not those that are kept.
const OF_LIMITS = new Set([
  ...OF_ESTIMATES,
  ...'95 confidence interval intervals limit limits bound bounds ci level the'.split(' '),
]);

/**
 * What stands under a header, by all of its words; null where it says anything that is not known, such
 * as `Standard error` or `Percentage point change`. A column without a header holds estimates.
 */
export function columnKindOf(header: string): ColumnKind | null {
  if (COMPARED.test(header)) return 'compared';
  if (BASE.test(header.replace(NOTES, ''))) return 'base';
  const words =
    header
      .replace(NOTES, '')
      .toLowerCase()
      .match(/\p{L}+|\d+/gu) ?? [];
  if (words.every((word) => OF_ESTIMATES.has(word))) return 'estimate';
  const sides = words.flatMap((word) => SIDES.get(word) ?? []);
  const [side] = sides;
  const isLimit = sides.length === 1 && words.every((word) => SIDES.has(word) || OF_LIMITS.has(word));
  return isLimit && side !== undefined ? side : null;
}
