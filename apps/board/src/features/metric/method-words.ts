import type { FigureUnit } from '../../figures/format-figure';
import { formatCount } from '../../figures/format-figure';

const METHODS: Readonly<Record<string, string>> = {
  WILSON: 'Wilson score interval of a proportion',
  WILSON_EFFECTIVE_BASE: 'Wilson score interval on the effective base of a weighted proportion',
  PUBLISHED: 'as the publisher of the estimate printed it',
  EXACT_POISSON: 'exact interval of a count of independent events, as it is below 10',
  BYAR: 'Byar’s approximation of the interval of a count of independent events',
  LOG_RATIO: 'interval of the logarithm of a ratio of two rates',
  MANTEL_HAENSZEL: 'interval of the logarithm of a ratio of rates pooled over areas',
  STUDENT_T: 'Student’s t interval of a mean',
};

/** How an interval of a figure was made, in words. */
export function methodInWords(method: string | null): string {
  if (method === null)
    return 'No interval: the figure is a full count, or what chance brings to it is not known.';
  return `95% confidence interval: ${METHODS[method] ?? method}. It knows the chance of who was counted alone, not who does not answer.`;
}

interface Calculated {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly effectiveBase: number | null;
}

/** The arithmetic of a figure, in words. */
export function arithmeticInWords(unit: FigureUnit, figure: Calculated): string {
  const { numerator, denominator, effectiveBase, value } = figure;
  if (value === null) return 'There is no figure for these months.';
  if (effectiveBase !== null)
    return `A weighted estimate; its answers tell as much as ${formatCount(effectiveBase)} chosen by chance alone.`;
  if (unit === 'SCORE' || unit === 'DAYS') return meanInWords(denominator);
  if (numerator === null || denominator === null)
    return unit === 'COUNT'
      ? 'A count: nothing is divided.'
      : 'As its source gives it; its parts are not given here.';
  const parts = `${formatCount(numerator)} of ${formatCount(denominator)}`;
  return unit === 'PER_1000' ? `${parts}, for each 1,000.` : `${parts}, as a percentage.`;
}

function meanInWords(base: number | null): string {
  return base === null ? 'As its source gives it.' : `The mean of ${formatCount(base)} records.`;
}
