import type { MetricValue } from '@citizen-graph/metrics';
import type { Question } from '../question';
import { completePatterns, sumOf, toAnswerTable } from './answer-table';
import type { AnswerPattern, AnswerTable } from './answer-table';
import { bootstrap } from './bootstrap';
import type { BootstrapOptions, BootstrapResult, Bounds, Weigh } from './bootstrap';
import { checkAnswers, checkResamples } from './check-answers';
import { varianceInflation } from './collinearity';
import { driverError } from './driver-errors';
import type { DriverQuestion, OutcomeMeasure } from './driver-question';
import { driverWarnings } from './driver-warnings';
import type { DriverWarning } from './driver-warnings';
import { leftOutOf } from './left-out';
import type { LeftOut } from './left-out';
import { linearWeights } from './linear-weights';
import { logisticWeights } from './logistic-weights';
import { momentsOf } from './moments';
import { READINGS, quadrantsOf } from './quadrant';
import type { Quadrant } from './quadrant';
import { rescaled } from './relative-weights';
import type { RelativeWeights } from './relative-weights';
import { isTopBox, topBoxShare } from './top-box-share';

/** How a driver goes with the outcome, and how well the force does in it. */
export interface KeyDriver {
  readonly question: Question;
  /** Its part of R². */
  readonly raw: number;
  /** The same in per cent of R². */
  readonly rescaled: number;
  readonly interval: Bounds;
  /** Of its raw weight less that of a coin: above nought where it can be told from zero. */
  readonly beyondChance: Bounds;
  readonly distinguishable: boolean;
  /** Pearson's correlation with the outcome by itself. */
  readonly correlation: number;
  readonly varianceInflation: number;
  readonly performance: MetricValue;
  readonly quadrant: Quadrant;
  readonly reading: string;
}

/** What drives an outcome, as far as answers that go together can tell. */
export interface KeyDrivers {
  readonly respondents: number;
  readonly leftOut: LeftOut;
  /** Of a score R² of least squares; of a top box R²_O, of the predicted probability. */
  readonly rSquared: number;
  readonly bootstrap: BootstrapOptions & Pick<BootstrapResult, 'unusable'>;
  /** The most important first. */
  readonly drivers: readonly KeyDriver[];
  readonly warnings: readonly DriverWarning[];
}

/** As many resamples as percentile intervals ask for, and a seed that gives the same question the same answer. */
export const BOOTSTRAP: BootstrapOptions = { resamples: 1_000, level: 0.95, seed: 1 };

/** What must be said beside every answer. */
export const DRIVERS_CAVEAT =
  'Association, not cause: a driver is an answer that goes with the outcome. That the force would raise the ' +
  'outcome by raising the driver does not follow; people who are content score every question high. The ' +
  'weights are of those who answered, and of these questions alone.';

const WEIGH: Readonly<Record<OutcomeMeasure, Weigh>> = { SCORE: linearWeights, TOP_BOX: logisticWeights };

/**
 * The key drivers of an outcome from patterns of answers, whose scores are of the outcome and then of the
 * drivers in the order of the question. Gives way between resamples. Throws a code of DRIVER_ERRORS where the
 * answers do not carry weights.
 */
export function* calculateKeyDrivers(
  question: DriverQuestion,
  patterns: readonly AnswerPattern[],
  options: BootstrapOptions,
): Generator<void, KeyDrivers> {
  const table = toAnswerTable(completePatterns(patterns), scoreOf(question.measure));
  checkAnswers(question, table);
  const weigh = WEIGH[question.measure];
  const weights = getWeights(weigh(table, null));
  const resampled = yield* bootstrap({ table, weights, weigh }, options);
  checkResamples(resampled, options);
  const drivers = driversOf(question, patterns, { table, weights, resampled });
  const leftOut = leftOutOf(
    patterns,
    [question.outcome, ...question.drivers].map(({ code }) => code),
  );
  const found = {
    respondents: sumOf(table.respondents),
    leftOut,
    rSquared: weights.rSquared,
    bootstrap: { ...options, unusable: resampled.unusable },
    drivers: drivers.toSorted((one, other) => other.raw - one.raw),
  };
  return { ...found, warnings: driverWarnings(question, found) };
}

function scoreOf(measure: OutcomeMeasure): (score: number) => number {
  return measure === 'SCORE' ? (score) => score : (score) => (isTopBox(score) ? 1 : 0);
}

function getWeights(weights: RelativeWeights | null): RelativeWeights {
  if (weights !== null) return weights;
  throw driverError(
    'SEPARATED_OUTCOME',
    'The drivers tell without a mistake whether the outcome is in the top box: ask for its score instead.',
  );
}

interface Analysis {
  readonly table: AnswerTable;
  readonly weights: RelativeWeights;
  readonly resampled: BootstrapResult;
}

function driversOf(
  { drivers }: DriverQuestion,
  patterns: readonly AnswerPattern[],
  { table, weights, resampled }: Analysis,
): readonly KeyDriver[] {
  const { correlations } = momentsOf([table.outcome, ...table.drivers], table.respondents);
  const inflation = varianceInflation(momentsOf(table.drivers, table.respondents).correlations);
  const shares = rescaled(weights);
  const known = drivers.map((question, driver) => ({
    question,
    raw: weights.raw[driver]!,
    rescaled: shares[driver]!,
    interval: resampled.intervals[driver]!,
    beyondChance: resampled.beyondChance[driver]!,
    distinguishable: resampled.beyondChance[driver]!.lower > 0,
    correlation: correlations.get(0, driver + 1),
    varianceInflation: inflation[driver]!,
    performance: topBoxShare(patterns, driver + 1),
  }));
  const quadrants = quadrantsOf(
    known.map((driver) => ({ ...driver, performance: driver.performance.value ?? 0 })),
  );
  return known.map((driver, index) => {
    const quadrant = quadrants[index]!;
    return { ...driver, quadrant, reading: READINGS[quadrant] };
  });
}
