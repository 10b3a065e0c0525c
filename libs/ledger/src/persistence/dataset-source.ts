import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import type { Release } from '../domain/release';

/** Who completes records anew, for the releases. */
export interface Restatement {
  readonly importedBy: string;
}

/** A dataset and what has to be read from the database before its records are complete, such as boundaries. */
export interface DatasetSource<Fields extends RecordFields = RecordFields> {
  readonly dataset: Dataset<Fields>;
  /** Gives the function that completes each record. */
  prepare?(manager: EntityManager): Promise<(fields: Fields) => Fields>;
  /**
   * Completes anew what a file of this dataset bears on, in the transaction that brings the file in, such as
   * the weights of a survey after more of its responses; gives the releases of what changed.
   */
  restate?(manager: EntityManager, restatement: Restatement): Promise<readonly Release[]>;
}
