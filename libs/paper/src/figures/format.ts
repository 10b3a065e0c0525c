import { numberOf, statusOf, unitOf, valueOf } from './figure';
import type { Figure } from './figure';
import { markWords, statusWords } from './words';

/** How a figure is written: to how many decimals, and whether with its sign. */
export interface Style {
  readonly decimals: number | null;
  readonly signed: boolean;
}

const DECIMALS: Readonly<Record<string, number>> = {
  COUNT: 0,
  PERCENT: 0,
  POINTS: 1,
  PER_1000: 2,
  DAYS: 1,
  SCORE: 1,
};
const POINTS = ' percentage points';
export const PLAIN: Style = { decimals: null, signed: false };

/** A number of a unit, such as 66%, 13,987, 50.28, +7,565 or +2.5 percentage points. */
export function formatNumber(value: number, unit: string, { decimals, signed }: Style = PLAIN): string {
  const digits = decimals ?? DECIMALS[unit] ?? 0;
  // As the figures of earlier papers were rounded.
  const rounded = Number(value.toFixed(digits));
  const text = Math.abs(rounded).toLocaleString('en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const plus = signed && rounded > 0 ? '+' : '';
  const suffix = unit === 'PERCENT' ? '%' : unit === 'POINTS' ? POINTS : '';
  return `${rounded < 0 ? '\u2212' : plus}${text}${suffix}`;
}

/** A figure as it is written; where there is no number, its symbol and words. */
export function formatFigure(figure: Figure, style: Style = PLAIN): string {
  const value = numberOf(figure);
  const shorthand = valueOf(figure)?.shorthand ?? null;
  if (value === null) return statusWords(statusOf(figure), shorthand);
  const number = formatNumber(value, unitOf(figure), style);
  return markWords(shorthand) === null ? number : `${number} ${shorthand}`;
}

/** The 95% interval of a figure, such as 65.2% to 66.8%; null where it has none. */
export function formatInterval(figure: Figure): string | null {
  const found =
    figure.take === 'value'
      ? figure.row.value.interval
      : figure.take === 'change'
        ? figure.row.change?.interval
        : null;
  if (found === null || found === undefined) return null;
  const unit = unitOf(figure);
  const style = { decimals: unit === 'COUNT' ? 0 : 1, signed: figure.take === 'change' };
  const [lower = '', upper] = [found.lower, found.upper].map((each) => formatNumber(each, unit, style));
  return `${lower.replace(POINTS, '')} to ${upper}`;
}
