import type { SampleTable } from './sample-table';
import type { ResponsePool } from './surveys/response-pool';

/** How much to generate, and what several datasets share. */
export interface SampleContext {
  readonly scale: number;
  /** Whether survey responses come in a file a month or in one file for the year. */
  readonly by: 'month' | 'year';
  readonly responsePool: () => ResponsePool;
}

/** One dataset and its files in order of time. */
export interface SampleSource {
  readonly dataset: string;
  readonly tables: (context: SampleContext) => readonly SampleTable[];
}
