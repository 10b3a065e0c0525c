/** Where a driver stands by its importance and by how well the force does in it. */
export type Quadrant =
  | 'IMPORTANT_AND_LOW'
  | 'IMPORTANT_AND_HIGH'
  | 'LESS_IMPORTANT_AND_LOW'
  | 'LESS_IMPORTANT_AND_HIGH'
  | 'NOT_DISTINGUISHABLE';

/** What is said of a driver in each quadrant. */
export const READINGS: Readonly<Record<Quadrant, string>> = {
  IMPORTANT_AND_LOW: 'Important and low: act first.',
  IMPORTANT_AND_HIGH: 'Important and high: keep it so.',
  LESS_IMPORTANT_AND_LOW: 'Less important and low: act later.',
  LESS_IMPORTANT_AND_HIGH: 'Less important and high: leave it as it is.',
  NOT_DISTINGUISHABLE: 'Cannot be told from zero: its importance is no more than chance would give.',
};

/** A driver's importance, whether that is more than chance, and its performance. */
export interface Standing {
  readonly raw: number;
  readonly distinguishable: boolean;
  /** The share of the top box, in any unit. */
  readonly performance: number;
}

/**
 * The quadrant of each driver: set against the mean importance and the mean performance of all of them.
 * Source: Martilla and James (1977), Importance-performance analysis, Journal of Marketing 41(1), 77-79.
 */
export function quadrantsOf(standings: readonly Standing[]): readonly Quadrant[] {
  const importance = meanOf(standings.map(({ raw }) => raw));
  const performance = meanOf(standings.map((standing) => standing.performance));
  return standings.map((standing) => {
    if (!standing.distinguishable) return 'NOT_DISTINGUISHABLE';
    const isHigh = standing.performance >= performance;
    if (standing.raw >= importance) return isHigh ? 'IMPORTANT_AND_HIGH' : 'IMPORTANT_AND_LOW';
    return isHigh ? 'LESS_IMPORTANT_AND_HIGH' : 'LESS_IMPORTANT_AND_LOW';
  });
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}
