import type { Quantity } from '../recognise/quantity';

export type Rounding = 'exact' | 'coarse' | 'wrong';

const MOST_OFF = 0.1;
const MOST_WIDENED = 0.05;
const NOTHING = 1e-9;

/**
 * Whether a printed number is ours as rounded. It is `exact` within half the unit that it is printed to: 66% for 65.5
 * to 66.5. "Approximately" widens that by half of ten units, and by no more than a twentieth of the number. It is `coarse`
 * where ours rounds to it at ten units alone, and is off by no more than a tenth: 8,000 for 7,565.
 */
export function roundingOf(printed: Quantity, ours: number): Rounding {
  const { value, precision, qualifier } = printed;
  if (qualifier === 'more than') return ours > value - NOTHING ? 'exact' : 'wrong';
  if (qualifier === 'less than') return ours < value + NOTHING ? 'exact' : 'wrong';
  const off = Math.abs(ours - value);
  const tenth = Math.abs(value) * MOST_OFF;
  const widened = qualifier === 'approximately' ? Math.min(5 * precision, Math.abs(value) * MOST_WIDENED) : 0;
  if (off <= precision / 2 + widened + NOTHING) return 'exact';
  return isCoarser(value, precision) && off <= Math.min(5 * precision, tenth) + NOTHING ? 'coarse' : 'wrong';
}

/** Whether a number is a whole number of ten units. */
function isCoarser(value: number, precision: number): boolean {
  const tens = value / (10 * precision);
  return value !== 0 && Math.abs(tens - Math.round(tens)) < NOTHING * Math.max(1, Math.abs(tens));
}
