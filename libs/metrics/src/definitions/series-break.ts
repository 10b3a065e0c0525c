import type { Month } from '@citizen-graph/reference';

/**
 * A month from which figures cannot be set against earlier ones, such as one in which a question got
 * another wording. Source: Symbols in tables, definitions and help, Government Analysis Function ([b]).
 */
export interface SeriesBreak {
  /** The first month of the new series. */
  readonly month: Month;
  /** What changed, in a sentence. */
  readonly reason: string;
  /** The segments whose series breaks, such as one survey; all of them where none are named. */
  readonly segments?: readonly string[];
}
