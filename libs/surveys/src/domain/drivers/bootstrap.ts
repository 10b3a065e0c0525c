import { sumOf, withoutEmpty } from './answer-table';
import type { AnswerTable } from './answer-table';
import { quantile } from './quantile';
import type { RelativeWeights } from './relative-weights';
import { resampler } from './resample';

export interface BootstrapOptions {
  readonly resamples: number;
  /** The confidence level, as a fraction of one. */
  readonly level: number;
  readonly seed: number;
}

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** What resampling says of the raw weights, an entry for each driver. */
export interface BootstrapResult {
  readonly intervals: readonly Bounds[];
  /** Of the weight of a driver less that of the toss of a coin. */
  readonly beyondChance: readonly Bounds[];
  /** Resamples for which there were no weights, because the outcome was separated in them. */
  readonly unusable: number;
}

/** Weighs the drivers of a table, near to weights that are known already; null where they cannot be weighed. */
export type Weigh = (table: AnswerTable, near: RelativeWeights | null) => RelativeWeights | null;

/** What to resample: the answers, the weights that they give, and how those were calculated. */
export interface Weighed {
  readonly table: AnswerTable;
  readonly weights: RelativeWeights;
  readonly weigh: Weigh;
}

/**
 * Percentile intervals of raw relative weights (Efron and Tibshirani 1993, An Introduction to the Bootstrap,
 * chapter 13): as many respondents are drawn with replacement as there are, and the drivers weighed again.
 *
 * A relative weight is never below nought, so that its own interval hardly ever holds nought. Whether a driver
 * is more than chance is told by a variable that is known to be nothing else: the toss of a coin for each
 * respondent drawn is weighed beside the drivers, and a driver is beyond chance where the interval of its
 * weight less that of the coin lies above nought. What the coin takes from the other weights is of the order
 * of one respondent in all.
 * Source: Tonidandel, LeBreton and Johnson (2009), Determining the statistical significance of relative
 * weights, Psychological Methods 14(4), 387-399. The coin is tossed anew for each resample, so that the answer
 * does not hang on one lucky toss.
 *
 * Gives way after each resample, so that its caller may do something else between them.
 */
export function* bootstrap(
  { table, weights, weigh }: Weighed,
  { resamples, level, seed }: BootstrapOptions,
): Generator<void, BootstrapResult> {
  const tossed = withCoin(table);
  const draw = resampler({ weights: tossed.respondents, size: sumOf(table.respondents), seed });
  const samples: (readonly number[])[] = [];
  for (let count = 0; count < resamples; count += 1) {
    const sample = weigh(withoutEmpty({ ...tossed, respondents: draw() }), weights);
    if (sample !== null) samples.push(sample.raw);
    yield;
  }
  const boundsOf = (valueOf: (sample: readonly number[], driver: number) => number): readonly Bounds[] =>
    table.drivers.map((_, driver) =>
      percentileInterval(
        samples.map((sample) => valueOf(sample, driver)),
        level,
      ),
    );
  return {
    intervals: boundsOf((sample, driver) => sample[driver]!),
    beyondChance: boundsOf((sample, driver) => sample[driver]! - sample.at(-1)!),
    unusable: resamples - samples.length,
  };
}

// Every entry twice, once beside heads and once beside tails: in all of them the coin goes with nothing.
function withCoin({ outcome, drivers, respondents }: AnswerTable): AnswerTable {
  const sides = respondents.length;
  return {
    outcome: twice(outcome),
    drivers: [...drivers.map(twice), new Float64Array(2 * sides).fill(1, 0, sides).fill(-1, sides)],
    respondents: twice(respondents),
  };
}

function twice(column: Float64Array): Float64Array {
  return Float64Array.from([...column, ...column]);
}

function percentileInterval(sample: readonly number[], level: number): Bounds {
  const ascending = Float64Array.from(sample).sort();
  return { lower: quantile(ascending, (1 - level) / 2), upper: quantile(ascending, (1 + level) / 2) };
}
