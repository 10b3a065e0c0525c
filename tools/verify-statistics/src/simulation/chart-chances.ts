import type { RuleSet, SpecialCauseRule } from '@citizen-graph/metrics';
import { jStat } from 'jstat';

/** The moving range that independent normal points of standard deviation 1 have on average, 2 / √π. */
export const AVERAGE_RANGE = 2 / Math.sqrt(Math.PI);

/**
 * The chance that a rule marks a point inside a long series of independent normal ones whose mean and limits are
 * known: by counting the ways, without a chart.
 */
export function markedByChance(rule: SpecialCauseRule, { limitFactor, closeFraction }: RuleSet): number {
  const limit = limitFactor * AVERAGE_RANGE;
  switch (rule.cause) {
    case 'OUTSIDE_LIMITS':
      return 2 * normalAbove(limit);
    case 'TREND':
      return 2 * inRunUp(rule.points);
    case 'CLOSE_TO_LIMITS':
      return 2 * closeTogether(normalAbove(closeFraction * limit) - normalAbove(limit), rule);
    case 'SHIFT':
      // A run of k points has a chance of k / 2^(k + 1) to be that of a point; from k on these add up to this.
      return (rule.points + 1) / 2 ** rule.points;
  }
}

function normalAbove(value: number): number {
  return jStat.normal.cdf(-value, 0, 1);
}

// A run up of m points or more begins with a chance of 1/m! − 1/(m+1)!: the m rise, and the one before is no part.
function inRunUp(least: number): number {
  const begins = (length: number): number => 1 / factorial(length) - 1 / factorial(length + 1);
  const lengths = Array.from({ length: 20 }, (_, index) => least + index);
  return lengths.reduce((sum, length) => sum + length * (begins(length) - begins(length + 1)), 0);
}

function factorial(number: number): number {
  return number <= 1 ? 1 : number * factorial(number - 1);
}

/** That a point is close to the upper limit, and in some window of points above the mean enough are. */
function closeTogether(
  close: number,
  { points, of }: { readonly points: number; readonly of: number },
): number {
  const kinds = [
    { chance: close, isAbove: true, isClose: true },
    { chance: 0.5 - close, isAbove: true, isClose: false },
    { chance: 0.5, isAbove: false, isClose: false },
  ];
  const own = { chance: close, isAbove: true, isClose: true };
  let rows = [[own]];
  for (let step = 1; step < of; step += 1) {
    rows = rows.flatMap((row) => kinds.flatMap((before) => kinds.map((after) => [before, ...row, after])));
  }
  const isMarked = (row: typeof kinds): boolean =>
    row.slice(0, of).some((_, from) => {
      const window = row.slice(from, from + of);
      return (
        window.every(({ isAbove }) => isAbove) && window.filter(({ isClose }) => isClose).length >= points
      );
    });
  return rows
    .filter(isMarked)
    .reduce((sum, row) => sum + row.reduce((product, { chance }) => product * chance, 1), 0);
}

/**
 * The chance that the next of independent normal points lies outside limits of so many average moving ranges from
 * the mean of those before. The mean is independent of the ranges; their average is taken as a chi with its mean
 * and variance (Patnaik, 1950), whose variance is that of ranges which share a point with the next.
 */
export function laterPointOutside(figures: number, limitFactor: number): number {
  const ranges = figures - 1;
  // E|U V| of standard normals with a correlation of −1/2, which is that of neighbouring steps.
  const product = (2 / Math.PI) * (Math.sqrt(3) / 2 + Math.asin(1 / 2) / 2);
  const [own, neighbours] = [2 - AVERAGE_RANGE ** 2, 2 * product - AVERAGE_RANGE ** 2];
  const variance = (ranges * own + 2 * (ranges - 1) * neighbours) / ranges ** 2;
  const freedom = freedomOf(variance / AVERAGE_RANGE ** 2);
  const scale = AVERAGE_RANGE / meanOfChi(freedom);
  return 2 * jStat.studentt.cdf((-limitFactor * scale) / Math.sqrt(1 + 1 / figures), freedom);
}

/** The degrees of freedom of a chi with this squared coefficient of variation. */
function freedomOf(variation: number): number {
  let [least, most] = [1, 1000];
  for (let step = 0; step < 60; step += 1) {
    const middle = (least + most) / 2;
    if (meanOfChi(middle) ** -2 - 1 > variation) least = middle;
    else most = middle;
  }
  return least;
}

/** The mean of a chi divided by the root of its degrees of freedom. */
function meanOfChi(freedom: number): number {
  return Math.sqrt(2 / freedom) * Math.exp(jStat.gammaln((freedom + 1) / 2) - jStat.gammaln(freedom / 2));
}
