import type { ReadEstimate, ReadEstimates } from './understood-table';

const NOT_GIVEN = new Set(['', '-', '..', ':', '[x]', '[z]']);

/** A figure without marks; empty where the publisher does not give it, or marks it as unreliable. */
export function figureIn(cell: string | undefined): string {
  const figure = (cell ?? '').replace(/[*%]/g, '').trim();
  return figure === '[u]' || NOT_GIVEN.has(figure) ? '' : figure;
}

/** A count without separators of thousands; empty where the publisher does not give it. */
export function countIn(cell: string | undefined): string {
  const count = (cell ?? '').replace(/[,\s]/g, '');
  return NOT_GIVEN.has(count) ? '' : count;
}

/**
 * Figures that are published with one decimal added up; empty where one is not given. The sum of two
 * rounded figures may be one tenth off.
 */
export function sumOf(figures: readonly string[]): string {
  if (figures.includes('')) return '';
  return figures.reduce((sum, figure) => sum + Number(figure), 0).toFixed(1);
}

/** Estimates without those that the publisher does not give, and how many these are. */
export function withoutUnpublished(
  read: readonly ReadEstimate[],
): Pick<ReadEstimates, 'estimates' | 'unpublished'> {
  const estimates = read.filter(({ percent }) => percent !== '');
  return { estimates, unpublished: read.length - estimates.length };
}
