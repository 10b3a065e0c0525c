import type { Release } from '@citizen-graph/ledger';
import { formatPeriod } from '@citizen-graph/reference';
import { grouped, renderTable } from '../terminal/table';
import type { TableColumn } from '../terminal/table';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'no.', align: 'right' },
  { heading: 'kind' },
  { heading: 'dataset' },
  { heading: 'period' },
  { heading: 'file' },
  { heading: 'rows', align: 'right' },
  { heading: 'left out', align: 'right' },
  { heading: 'data' },
  { heading: 'when (UTC)' },
  { heading: 'by' },
];

const NOTHING = `Nothing is in. To see which files can come in, and to bring one in:
  npx citizen datasets
  npx citizen import <dataset> <file>`;

/** The releases, one a line; without any it says how to begin. */
export function renderReleases(releases: readonly Release[]): string {
  return releases.length === 0 ? NOTHING : renderTable(COLUMNS, releases.map(toCells));
}

function fileOf({ fileName, mapping }: Release): string {
  const name = fileName ?? '-';
  return mapping === null ? name : `${name} by ${mapping}`;
}

function toCells(release: Release): readonly string[] {
  return [
    String(release.number),
    release.kind.toLowerCase(),
    release.dataset,
    formatPeriod(release.period),
    fileOf(release),
    grouped(release.rowsAccepted),
    grouped(release.rowsQuarantined),
    release.synthetic ? 'synthetic' : 'real',
    release.importedAt.toISOString().slice(0, 16).replace('T', ' '),
    release.importedBy,
  ];
}
