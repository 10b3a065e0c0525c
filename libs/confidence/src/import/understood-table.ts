import type { Force } from '../domain/force';
import type { HeldMeasure } from './measure-in-title';
import type { SheetColumn } from './read-columns';
import type { SheetRow } from './sheet-rows';

/** A table whose title and columns are understood. */
export interface UnderstoodTable {
  readonly measure: HeldMeasure;
  readonly columns: readonly SheetColumn[];
  /** Where the columns of years begin, counting from 0. */
  readonly firstYear: number;
  /** Whether it says that its areas are those of police forces. */
  readonly isOfForces: boolean;
  readonly rows: readonly SheetRow[];
}

/** One estimate as a table gives it; a figure that it does not give is empty. */
export interface ReadEstimate {
  readonly line: number;
  readonly measure: string;
  readonly force: Force;
  readonly yearEnding: string;
  readonly percent: string;
  readonly lower: string;
  readonly upper: string;
  readonly base: string;
  /** The years that are marked as significantly different from the one they are set against. */
  readonly differsFrom: readonly string[];
}

/** What a table gives, and what of it is passed over. */
export interface ReadEstimates {
  readonly estimates: readonly ReadEstimate[];
  /** How many areas nothing was taken of. */
  readonly others: number;
  /** How many figures the publisher leaves out. */
  readonly unpublished: number;
  /** What else is passed over, in plain words. */
  readonly notices: readonly string[];
}
