import { nameRemoved } from '@citizen-graph/ledger';
import type { RecordDifference, Release, ReplacedFile } from '@citizen-graph/ledger';
import { formatPeriod } from '@citizen-graph/reference';
import type { SourceOutcome } from '../source';
import { counted, grouped } from '../terminal/table';

/** What came of a file, in one line. */
export function describeOutcome(
  fileName: string,
  { outcome, release, replaced, difference, restated }: SourceOutcome,
  milliseconds: number,
): string {
  if (outcome === 'UNCHANGED') {
    return `${fileName} is already in as release ${release.number}; nothing to do.`;
  }
  const parts = [
    `${fileName} is in as release ${release.number}`,
    `${counted(release.rowsAccepted, 'row')} of ${formatPeriod(release.period)}`,
    ...(release.kind === 'CORRECTION' ? [describePlace(replaced, difference)] : []),
    ...remarksOn(release),
    ...(restated.length === 0 ? [] : [`other records completed anew by ${describeNumbers(restated)}`]),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ];
  return parts.join(', ');
}

/** A file that left, with its rows. */
export function describeReplaced({ release, rows }: ReplacedFile): string {
  return `${release.fileName} (release ${release.number}, ${formatPeriod(release.period)}) left with ${counted(rows, 'row')}`;
}

/** The figures that left because the file that came in lacks them; null where none did. */
export function describeLost(fileName: string, { difference }: SourceOutcome): string | null {
  if (difference === null || difference.removedFigures.length === 0) return null;
  return `${fileName} lacks ${nameRemoved(difference)}, which left`;
}

/** Which of several files are in after one of them failed. */
export function describeStanding(files: readonly string[], imported: number): string {
  const [done, rest] = [files.slice(0, imported), files.slice(imported)];
  return [`In: ${done.join(', ') || 'none'}`, `Not in: ${rest.join(', ')}`].join('\n');
}

function describePlace(replaced: readonly ReplacedFile[], difference: RecordDifference | null): string {
  if (replaced.length === 0 || difference === null) return 'in the place of an earlier file';
  const rows = replaced.reduce((sum, file) => sum + file.rows, 0);
  const [added, changed, removed] = [difference.added, difference.changed, difference.removed].map(grouped);
  return (
    `in the place of ${counted(replaced.length, 'file')} with ${counted(rows, 'row')} ` +
    `(${added} added, ${changed} changed, ${removed} removed)`
  );
}

function remarksOn(release: Release): readonly string[] {
  const { rowsQuarantined, rowsErased, synthetic, mapping } = release;
  const byMapping = release.rowsRead - release.rowsAccepted - rowsQuarantined - rowsErased;
  return [
    ...(mapping === null ? [] : [`by ${mapping}`]),
    ...(byMapping > 0 ? [`${counted(byMapping, 'row')} left out by the mapping`] : []),
    ...(rowsQuarantined > 0 ? [`${counted(rowsQuarantined, 'row')} left out`] : []),
    ...(rowsErased > 0 ? [`${counted(rowsErased, 'row')} left out as erased before`] : []),
    ...(synthetic ? ['synthetic'] : []),
  ];
}

function describeNumbers(releases: readonly Release[]): string {
  const numbers = releases.map(({ number }) => number);
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? `release ${first}` : `releases ${first} to ${last}`;
}
