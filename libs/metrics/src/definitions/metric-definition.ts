import type { BoardId, Dimension, DimensionName, Period } from '@citizen-graph/reference';
import type { SeriesBreak } from './series-break';

export type Unit = 'COUNT' | 'PERCENT' | 'PER_1000' | 'SCORE' | 'DAYS';

export type Polarity = 'HIGHER_IS_BETTER' | 'LOWER_IS_BETTER' | 'NEUTRAL';

/** Who publishes the data behind a metric. */
export interface Source {
  readonly name: string;
  readonly publisher: string;
}

/**
 * Something that cells are kept for. A flow adds over months; a stock is as at the end of a month and
 * never adds over months; a benchmark is the latest stock known by then, such as a census population.
 * Its amount is the number of records or the sum of what they measure.
 */
export interface Measure {
  readonly id: string;
  readonly accumulation: 'flow' | 'stock' | 'benchmark';
  readonly amount: 'n' | 'sum';
}

/** A measure, of all its segments or only of some. */
export interface MeasureReference {
  readonly measure: Measure;
  readonly segments: readonly string[] | null;
  /** The months in which a segment was measured, where these are known; any other was always. */
  readonly asked?: Readonly<Record<string, readonly Period[]>>;
}

/** The datasets that a figure rests on: of what it counts, and of what that is set against or weighted to. */
export interface MetricDatasets {
  readonly of: readonly string[];
  readonly to: readonly string[];
  /** The segments that the records of a dataset can be of, for those that cannot be of all. */
  readonly segments?: Readonly<Record<string, readonly string[]>>;
}

/** How a figure comes out of cells. Proportions and shares are in per cent. */
export type Arithmetic =
  | { readonly kind: 'count'; readonly of: MeasureReference }
  | { readonly kind: 'proportion'; readonly of: MeasureReference }
  | { readonly kind: 'mean'; readonly of: MeasureReference }
  | {
      readonly kind: 'ratio';
      readonly of: MeasureReference;
      readonly to: MeasureReference;
      readonly per: 1 | 100 | 1000;
      /** Whether what is counted is part of what it is set against, as messages opened are of those delivered. */
      readonly isPart?: true;
    }
  | {
      /**
       * A weighted proportion: the sum of the weights of those who count (`of`) over that of all who
       * answered (`to`). Both are measures of amount `sum`, of the same records.
       */
      readonly kind: 'weighted';
      readonly of: MeasureReference;
      readonly to: MeasureReference;
      /** The unweighted base below which the figure is not reliable. */
      readonly leastBase?: number;
    }
  | { readonly kind: 'level'; readonly of: MeasureReference }
  | { readonly kind: 'share'; readonly of: MeasureReference }
  | {
      readonly kind: 'estimate';
      readonly of: MeasureReference;
      /** The unweighted base below which an estimate is not reliable. */
      readonly leastBase?: number;
    };

/** Arithmetic on cells, which a published estimate does without. */
export type CellArithmetic = Exclude<Arithmetic, { readonly kind: 'estimate' }>;

/** A figure that boards ask for: what it means, where it comes from, how it may be cut. */
export interface MetricDefinition {
  readonly id: string;
  readonly title: string;
  /** What the figure says and of whom, in plain English. */
  readonly definition: string;
  readonly unit: Unit;
  readonly polarity: Polarity;
  readonly target: number | null;
  readonly source: Source;
  readonly boards: readonly BoardId[];
  readonly dimensions: readonly Dimension[];
  readonly datasets: MetricDatasets;
  readonly arithmetic: Arithmetic;
  /**
   * Those who were asked, whether they answered or not, where the records tell: where there are some and none
   * of them answered, the figure is NOT_ANSWERED.
   */
  readonly respondents?: MeasureReference;
  /**
   * Why its figures need no disclosure control: the source publishes its records one by one, or they are not
   * about persons. Without a reason they are of persons, and are protected.
   */
  readonly open?: string;
  /** Who was invited to answer, for the bounds of what those who did not may think; nothing if it is no survey. */
  readonly invitedBy?: InvitedBy | 'NOT_RECORDED';
  /** The months from which figures cannot be set against earlier ones. */
  readonly breaks?: readonly SeriesBreak[];
  /** What comes together: a row that asks for one value without another of them is [z], of nobody. */
  readonly together?: readonly ValuesTogether[];
  /** The dimension whose values are never put together: a row that is not of one of them is [z]. */
  readonly apart?: DimensionName;
  /** The metrics that are to be shown beside it, never left out: what it says alone would mislead. */
  readonly companions?: readonly string[];
}

/** The metric that counts those who were invited, in the same months, and which of them. */
export interface InvitedBy {
  readonly metric: string;
  readonly where?: ValuesTogether;
}

/** Values of several dimensions that a record takes all together or not at all. */
export type ValuesTogether = Readonly<Partial<Record<DimensionName, string>>>;

/** A reference to every segment of a measure. */
export function everySegmentOf(measure: Measure): MeasureReference {
  return { measure, segments: null };
}

/** Whether one count is set against another of the same months, as responses are against invitations. */
export function isRatioOfFlows(arithmetic: Arithmetic): boolean {
  if (arithmetic.kind !== 'ratio') return false;
  const { of, to } = arithmetic;
  return of.measure.accumulation === 'flow' && to.measure.accumulation === 'flow';
}

/** Whether it is events among known residents, which vary by chance as a Poisson count does. */
export function isRateOfEvents(arithmetic: Arithmetic): boolean {
  if (arithmetic.kind !== 'ratio') return false;
  const { of, to } = arithmetic;
  return (
    of.measure.accumulation === 'flow' && of.measure.amount === 'n' && to.measure.accumulation === 'benchmark'
  );
}
