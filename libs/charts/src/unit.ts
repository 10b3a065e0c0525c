/** The units of the platform's metrics, and that of relative rates. */
export type ChartUnit = 'COUNT' | 'PERCENT' | 'PER_1000' | 'SCORE' | 'DAYS' | 'RATIO';

const UNITS: Readonly<Record<ChartUnit, { axis: string; suffix: string; decimals: number }>> = {
  COUNT: { axis: 'Number', suffix: '', decimals: 0 },
  PERCENT: { axis: 'Per cent', suffix: '%', decimals: 1 },
  PER_1000: { axis: 'Rate per 1,000', suffix: '', decimals: 1 },
  SCORE: { axis: 'Score', suffix: '', decimals: 1 },
  DAYS: { axis: 'Days', suffix: '', decimals: 1 },
  RATIO: { axis: 'Times the rate compared with', suffix: '', decimals: 1 },
};

/** What an axis in this unit is called. */
export function axisOf(unit: ChartUnit): string {
  return UNITS[unit].axis;
}

/** A value in its unit, such as 72% or 46.9; the decimals of the unit where none are given. */
export function inUnit(value: number, unit: ChartUnit, decimals = UNITS[unit].decimals): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const rounded = value.toLocaleString('en-GB', digits).replace(/^-(?=[0.]*$)/, '');
  return `${rounded.replace('-', '\u2212')}${UNITS[unit].suffix}`;
}

/** A tick of an axis in this unit: as many decimals as it has, at most 2. */
export function tickInUnit(value: number, unit: ChartUnit): string {
  const digits = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return `${digits.replace('-', '\u2212')}${UNITS[unit].suffix}`;
}
