import { contains } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { filesInForce } from './files-in-force';
import type { Release } from './release';

/** The releases of a dataset in order, and how far its records can be followed through them. */
export interface DatasetHistory {
  readonly releases: readonly Release[];
  /** The last release before versions of records were kept: what it and those before it changed is not known. */
  readonly keptAfter: number;
  /** Whether a record is the same person's in a corrected file; a line without an identifier may be another's. */
  readonly hasIdentifiers: boolean;
}

/** Where a version of a record stood. */
export interface VersionPlace {
  /** The file that held it, at the end where it was in several. */
  readonly file: Release;
  readonly month: Month;
  /** The release until which the record was another version; 0 where none is known. */
  readonly after: number;
}

/** The release as of which a version is in the figures, and whether no version before it can have been. */
export interface VersionBeginning {
  readonly since: number;
  readonly isFirstKnown: boolean;
}

/**
 * The beginning of a version: the release that ended the one before it, otherwise the first of the files that held
 * it, one in the place of the other. Where an earlier version cannot be known, the release that it is known from.
 */
export function beginningOf(history: DatasetHistory, { file, month, after }: VersionPlace): VersionBeginning {
  let first = file;
  while (first.number > after) {
    const replaced = replacedFile(history, first, month);
    if (replaced === null) break;
    if (!canFollow(history, first)) return { since: first.number, isFirstKnown: false };
    first = replaced;
  }
  const since = Math.max(after, first.number);
  const restated = lastUnknownRestatement(history, month);
  return restated > since ? { since: restated, isFirstKnown: false } : { since, isFirstKnown: true };
}

function replacedFile({ releases }: DatasetHistory, file: Release, month: Month): Release | null {
  if (file.kind !== 'CORRECTION') return null;
  const before = filesInForce(releases.filter(({ number }) => number < file.number));
  return before.find(({ period }) => contains(period, month)) ?? null;
}

function canFollow({ keptAfter, hasIdentifiers }: DatasetHistory, { number }: Release): boolean {
  return hasIdentifiers && number > keptAfter;
}

// A restatement that accepted no row stated figures anew and not records.
function lastUnknownRestatement({ releases, keptAfter }: DatasetHistory, month: Month): number {
  const unknown = releases.filter(
    ({ number, kind, rowsAccepted, period }) =>
      number <= keptAfter && kind === 'RESTATEMENT' && rowsAccepted > 0 && contains(period, month),
  );
  return unknown.at(-1)?.number ?? 0;
}
