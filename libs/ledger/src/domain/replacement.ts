import { formatPeriod, shorten } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { ledgerError } from './errors';
import type { ArrivingFile } from './files-in-force';
import type { Release } from './release';

/** How the records of a file differ from those of the files whose place it takes. */
export interface RecordDifference {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** The first identifiers of figures that it lacks, which are their names; none where records are of persons. */
  readonly removedFigures: readonly string[];
}

/** What a file that arrives may do to those that it replaces. */
export interface ReplacementRules {
  /** Whether it may take the place of files that cover less than it does. */
  readonly replaceShorter: boolean;
  /** Whether it may lack figures that they have. */
  readonly mayLackRecords: boolean;
}

/**
 * Throws PERIOD_OVERLAPS for a file that would replace shorter ones, and FILE_LACKS_RECORDS for one that would take
 * figures out, unless that is what is wanted. A file of persons may lack records: that is how a provider withdraws them.
 */
export function checkReplacement(
  arriving: ArrivingFile,
  {
    replacing,
    difference,
  }: { readonly replacing: readonly Release[]; readonly difference: RecordDifference },
  { replaceShorter, mayLackRecords }: ReplacementRules,
): void {
  const shorter = replacing.find(({ period }) => !isSame(period, arriving.period));
  if (shorter !== undefined && !replaceShorter) throw periodOverlaps(arriving, shorter, difference);
  if (difference.removedFigures.length > 0 && !mayLackRecords)
    throw fileLacksRecords(arriving, replacing, difference);
}

/** The figures that a file lacks, by name: `3 figures: a, b, c`, or `9 figures: a, b, c, d, e and 4 more`. */
export function nameRemoved({ removed, removedFigures }: RecordDifference): string {
  const others = removed - removedFigures.length;
  const named = removedFigures.map(shorten).join(', ');
  return `${removed} ${removed === 1 ? 'figure' : 'figures'}: ${named}${others > 0 ? ` and ${others} more` : ''}`;
}

function isSame(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}

function periodOverlaps(
  { fileName, period }: ArrivingFile,
  shorter: Release,
  difference: RecordDifference,
): Error {
  const lacking =
    difference.removedFigures.length === 0
      ? ''
      : ` That takes out what it lacks, ${nameRemoved(difference)}.`;
  return ledgerError(
    'PERIOD_OVERLAPS',
    `${fileName} covers ${formatPeriod(period)}, but release ${shorter.number} (${shorter.fileName}) already covers ` +
      `${formatPeriod(shorter.period)}. A correction covers exactly the period of the file that it corrects; ` +
      `use --replace where this file is meant to take the place of shorter ones.${lacking}`,
  );
}

function fileLacksRecords(
  { fileName }: ArrivingFile,
  replacing: readonly Release[],
  difference: RecordDifference,
): Error {
  const files = replacing.map((release) => `${release.fileName} (release ${release.number})`).join(', ');
  return ledgerError(
    'FILE_LACKS_RECORDS',
    `${fileName} would take the place of ${files} and lacks ${nameRemoved(difference)}. Import a file that has these ` +
      `too; or, where they are meant to leave, add --replace. Nothing was imported.`,
  );
}
