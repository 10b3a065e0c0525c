/** How figures of each unit are written: so many decimals, and what stands after the number. */
const UNITS = {
  COUNT: { decimals: 0, after: '' },
  PERCENT: { decimals: 1, after: '%' },
  PER_1000: { decimals: 2, after: ' per 1,000' },
  SCORE: { decimals: 2, after: '' },
  DAYS: { decimals: 1, after: ' days' },
} as const;

/** What a figure is counted in, as the schema names it. */
export type FigureUnit = keyof typeof UNITS;

/** A figure in its unit: 66.1%, 13,987, 52.07 per 1,000. */
export function formatFigure(value: number, unit: FigureUnit): string {
  return `${formatNumber(value, unit)}${UNITS[unit].after}`;
}

/** A figure without its unit. */
export function formatNumber(value: number, unit: FigureUnit): string {
  return toDecimals(value, UNITS[unit].decimals);
}

/** A difference with its sign, in percentage points where it is of per cents: +2.3 points. */
export function formatDifference(value: number, unit: FigureUnit): string {
  const { decimals, after } = UNITS[unit];
  const rounded = Number(value.toFixed(decimals));
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : '';
  return `${sign}${toDecimals(Math.abs(rounded), decimals)}${unit === 'PERCENT' ? ' points' : after}`;
}

/** The bounds of an interval: 65.3 to 66.9. */
export function formatBounds({ lower, upper }: { lower: number; upper: number }, unit: FigureUnit): string {
  return `${formatNumber(lower, unit)} to ${formatNumber(upper, unit)}`;
}

/** A whole number with commas. */
export function formatCount(value: number): string {
  return toDecimals(value, 0);
}

function toDecimals(value: number, decimals: number): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return value
    .toLocaleString('en-GB', digits)
    .replace(/^-(?=[0.]*$)/, '')
    .replace('-', '−');
}
