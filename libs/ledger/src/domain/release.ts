import type { Period } from '@citizen-graph/reference';
import type { Subject } from './subject';

/**
 * What a release did: brought in a file, replaced an earlier file of the same period, took out one
 * person's record, stated records anew after boundaries or measures changed, or took a file out again.
 */
export type ReleaseKind = 'IMPORT' | 'CORRECTION' | 'ERASURE' | 'RESTATEMENT' | 'WITHDRAWAL';

/** Nothing enters or leaves the ledger except by a release. */
export interface Release {
  readonly number: number;
  readonly kind: ReleaseKind;
  readonly dataset: string;
  readonly subject: Subject;
  readonly period: Period;
  /** The name and the SHA-256 of the file; null where the release is not of a file. A withdrawal has the name alone. */
  readonly fileName: string | null;
  readonly sha256: string | null;
  /** The name and the SHA-256 of the column-mapping file that the file came in by; null without one. */
  readonly mapping: string | null;
  readonly mappingSha256: string | null;
  /** The rows of the file; those that the mapping leaves out are neither accepted, quarantined nor erased. */
  readonly rowsRead: number;
  readonly rowsAccepted: number;
  readonly rowsQuarantined: number;
  /** Rows left out because the person's response was erased earlier. */
  readonly rowsErased: number;
  readonly synthetic: boolean;
  readonly importedAt: Date;
  readonly importedBy: string;
}

/** What is known of a release before it is written. */
export type NewRelease = Omit<Release, 'number' | 'importedAt' | MappedBy> & Partial<Pick<Release, MappedBy>>;

type MappedBy = 'mapping' | 'mappingSha256';
