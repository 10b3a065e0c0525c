import { wilsonInterval } from './wilson-interval';

/** Something to be ranked: how many of how many, such as residents who chose a priority. */
export interface RankedProportion {
  readonly successes: number;
  readonly trials: number;
}

/** A place among others, 1 for the largest share, and the places that it may as well have. */
export interface RankInterval {
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/**
 * The rank of each proportion, with 95% confidence for all the ranks at once: a place is certain only
 * where the intervals do not overlap. Each has one more than the number that are certainly larger as its
 * best place, and one less for each that is certainly smaller as its worst. The intervals are joint, by
 * Šidák's correction, and Wilson's. Equals share a rank. Throws RangeError where a proportion has no trials.
 * Source: Klein, Wright and Wieczorek (2020), A joint confidence region for an overall ranking of
 * populations, Journal of the Royal Statistical Society C 69.
 */
export function rankIntervals(proportions: readonly RankedProportion[]): readonly RankInterval[] {
  // All of the intervals hold at once with 95% where each holds with the root of that.
  const confidence = 0.95 ** (1 / Math.max(proportions.length, 1));
  const ranked = proportions.map(({ successes, trials }) => {
    if (trials <= 0) throw new RangeError('A proportion without trials has no rank');
    return { share: successes / trials, ...wilsonInterval(successes, trials, confidence) };
  });
  return ranked.map(({ share, lower, upper }) => ({
    rank: 1 + ranked.filter((other) => other.share > share).length,
    from: 1 + ranked.filter((other) => other.lower > upper).length,
    to: ranked.length - ranked.filter((other) => other.upper < lower).length,
  }));
}
