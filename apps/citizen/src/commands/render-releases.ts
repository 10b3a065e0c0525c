import type { Release } from '@citizen-graph/ledger';
import { formatPeriod } from '@citizen-graph/reference';
import { grouped, renderTable } from '../terminal/table';
import type { TableColumn } from '../terminal/table';
import { standingsOf } from './standing';
import type { Standing } from './standing';

const COLUMNS: readonly TableColumn[] = [
  { heading: 'no.', align: 'right' },
  { heading: 'kind' },
  { heading: 'dataset' },
  { heading: 'period' },
  { heading: 'file' },
  { heading: 'rows', align: 'right' },
  { heading: 'left out', align: 'right' },
  { heading: 'data' },
  { heading: 'standing' },
  { heading: 'when (UTC)' },
  { heading: 'by' },
];

const NOTHING = `Nothing is in. To see which files can come in, and to bring one in:
  npx citizen datasets
  npx citizen import <dataset> <file>`;

/** Every release of some datasets, one a line, with what is in force; without any it says how to begin. */
export function renderReleases(releases: readonly Release[]): string {
  if (releases.length === 0) return NOTHING;
  const standings = standingsOf(releases);
  return renderTable(
    COLUMNS,
    releases.map((release) => toCells(release, describe(standings.get(release.number)))),
  );
}

function describe(standing: Standing | undefined): string {
  if (standing === undefined) return '-';
  if (standing.endedBy === null) return 'in force';
  return `${standing.standing.toLowerCase()} by ${standing.endedBy}`;
}

function fileOf({ fileName, mapping }: Release): string {
  const name = fileName ?? '-';
  return mapping === null ? name : `${name} by ${mapping}`;
}

function toCells(release: Release, standing: string): readonly string[] {
  return [
    String(release.number),
    release.kind.toLowerCase(),
    release.dataset,
    formatPeriod(release.period),
    fileOf(release),
    grouped(release.rowsAccepted),
    grouped(release.rowsQuarantined),
    release.synthetic ? 'synthetic' : 'real',
    standing,
    release.importedAt.toISOString().slice(0, 16).replace('T', ' '),
    release.importedBy,
  ];
}
