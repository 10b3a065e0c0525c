import type { Month } from '@citizen-graph/reference';
import type { Attribute } from './cell';

/** One thing measured on a record: whether it counts, and how much. */
export interface Measurement {
  readonly measure: string;
  /** 1 when the record counts towards the proportion, otherwise 0. */
  readonly numerator: 0 | 1;
  /** The measured value in the unit of the measure; 0 where only counting is meant. */
  readonly value: number;
}

/** A record as the metrics see it: when, where, for whom, and what was measured. */
export interface Observation {
  readonly month: Month;
  readonly segment: string;
  readonly area: string;
  readonly attributes: readonly Attribute[];
  /** Attributes that cells carry by themselves, never with another: a pair for each would be too many. */
  readonly alone?: readonly Attribute[];
  readonly measurements: readonly Measurement[];
}
