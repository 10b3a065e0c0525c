import type { RuleSet } from './rule-set';

/** The figures of a stretch in the order of their periods; null where there is none. */
export type Figures = readonly (number | null)[];

/** How far limits can be relied on. */
export const LIMITS_STATUSES = {
  ESTABLISHED: 'The limits rest on as many figures as the rule set asks for.',
  TRIAL: 'The limits rest on few figures and move with each further one.',
  NOT_ENOUGH_POINTS: 'There are too few figures in a row for limits, so that nothing is judged.',
} as const;

export type LimitsStatus = keyof typeof LIMITS_STATUSES;

/** The mean of a stretch and its limits, in the unit of the figures and not bounded by what these can be. */
export interface Limits {
  readonly mean: number;
  readonly averageMovingRange: number;
  readonly upper: number;
  readonly lower: number;
  readonly closeUpper: number;
  readonly closeLower: number;
  /** How far apart two numbers may be that differ by the rounding of arithmetic alone. */
  readonly tolerance: number;
}

/** Limits, or none, and what they rest on. */
export interface StretchLimits {
  readonly status: LimitsStatus;
  readonly limits: Limits | null;
  /** The figures of the baseline. */
  readonly figures: number;
  /** The moving ranges of the baseline, those included that were screened out. */
  readonly movingRanges: number;
  readonly screenedOut: number;
}

export interface LimitsSettings {
  readonly ruleSet: RuleSet;
  /** Whether moving ranges that stand out are left out, once. */
  readonly screening: boolean;
  /** The number of figures that the limits rest on, the first of the stretch; null for all. */
  readonly baseline: number | null;
}

/**
 * The limits of an XmR chart: the mean of the baseline and 2.66 average moving ranges to each side. No moving
 * range is taken over a gap, so a gap leaves as many fewer to rest on.
 * Source: Hart and Hart, The Interrupted Individual and Moving Range Chart (Statit); NHSRplotthedots.
 */
export function calculateLimits(values: Figures, settings: LimitsSettings): StretchLimits {
  const { ruleSet, screening, baseline } = settings;
  const resting = firstFigures(values, baseline);
  const figures = resting.filter((value) => value !== null);
  const ranges = movingRangesOf(resting);
  const tolerance = ROUNDING * Math.max(...values.map((value) => Math.abs(value ?? 0)));
  const kept = screening ? screen(ranges, ruleSet, tolerance) : ranges;
  const inARow = ranges.length + 1;
  const rests = {
    figures: figures.length,
    movingRanges: ranges.length,
    screenedOut: ranges.length - kept.length,
  };
  if (inARow < ruleSet.fewestFigures) return { status: 'NOT_ENOUGH_POINTS', limits: null, ...rests };
  const status = inARow < ruleSet.establishedFigures ? 'TRIAL' : 'ESTABLISHED';
  const limits = { ...limitsAround(meanOf(figures), meanOf(kept), ruleSet), tolerance };
  return { status, limits, ...rests };
}

/** Whether a number is above (1) or below (-1) another, or the same (0) but for rounding. */
export function compare(one: number, other: number, tolerance: number): -1 | 0 | 1 {
  if (Math.abs(one - other) <= tolerance) return 0;
  return one > other ? 1 : -1;
}

// Sums of 240 figures are right to one part in 10^13, and figures that people tell apart to far fewer.
const ROUNDING = 1e-12;

function limitsAround(mean: number, averageMovingRange: number, ruleSet: RuleSet): Omit<Limits, 'tolerance'> {
  const toLimit = ruleSet.limitFactor * averageMovingRange;
  const toClose = ruleSet.closeFraction * toLimit;
  return {
    mean,
    averageMovingRange,
    upper: mean + toLimit,
    lower: mean - toLimit,
    closeUpper: mean + toClose,
    closeLower: mean - toClose,
  };
}

function firstFigures(values: Figures, count: number | null): Figures {
  if (count === null) return values;
  let found = 0;
  return values.filter((value) => {
    if (found === count) return false;
    if (value !== null) found += 1;
    return true;
  });
}

function movingRangesOf(values: Figures): readonly number[] {
  return values.slice(1).flatMap((value, index) => {
    const before = values[index];
    return value === null || before === null || before === undefined ? [] : [Math.abs(value - before)];
  });
}

// Where nothing varies there is nothing to leave out.
function screen(
  ranges: readonly number[],
  { screeningFactor }: RuleSet,
  tolerance: number,
): readonly number[] {
  const average = meanOf(ranges);
  if (average <= tolerance) return ranges;
  return ranges.filter((range) => compare(range, screeningFactor * average, tolerance) < 0);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
