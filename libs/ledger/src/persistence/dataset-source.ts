import type { EntityManager } from 'typeorm';
import type { Dataset, RecordFields } from '../domain/dataset';
import type { Release } from '../domain/release';

/** Who completes records anew, for the releases, and who is told what came of it. */
export interface Restatement {
  readonly importedBy: string;
  /** Hears what is worth knowing of the completed records, such as how far a survey is from those it speaks for. */
  readonly onNotice?: (notice: string) => void;
}

/** A dataset and what has to be read from the database before its records are complete, such as boundaries. */
export interface DatasetSource<Fields extends RecordFields = RecordFields> {
  readonly dataset: Dataset<Fields>;
  /** Gives the function that completes each record. */
  prepare?(manager: EntityManager): Promise<(fields: Fields) => Fields>;
  /**
   * Completes anew what the records of this dataset bear on, in the transaction that brings a file in, withdraws
   * one or erases a record, such as the weights of a survey after more or fewer of its responses; gives the
   * releases of what changed. What it throws undoes the whole transaction.
   */
  restate?(manager: EntityManager, restatement: Restatement): Promise<readonly Release[]>;
}
