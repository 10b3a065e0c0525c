import { DataTable } from '../../components/data-table';
import { formatCount, formatFigure } from '../../figures/format-figure';
import { monthName, periodName, shortMonth } from '../../view/months';
import { datasetName } from './release-row';
import type { ReleaseRow } from './release-row';
import { rhythmOf } from './rhythm';
import type { Rhythm } from './rhythm';

const COLUMNS = [
  { heading: 'Dataset' },
  { heading: 'Files', isNumeric: true },
  { heading: 'Rows read', isNumeric: true },
  { heading: 'Quarantined', isNumeric: true },
  { heading: 'Months in' },
  { heading: 'Months missing between' },
  { heading: 'Next due, inferred' },
];

/** Each dataset: how much of it was quarantined, which months are in and missing, and what is next. */
export function DatasetTable({ releases }: { readonly releases: readonly ReleaseRow[] }) {
  const datasets = [...new Set(releases.map(({ dataset }) => dataset))].sort();
  return (
    <section className="page-part" aria-labelledby="datasets">
      <h2 className="govuk-heading-m" id="datasets">
        Datasets: quality and what is next
      </h2>
      <p className="govuk-body">
        No timetable of files is recorded. What is next due is inferred from the rhythm of past files: where
        at least three have come in and their steps agree, the next months of the same length. A file of some
        months can come in only after they have ended.
      </p>
      <DataTable
        caption="Datasets, their quality and their next months"
        isCaptionHidden
        columns={COLUMNS}
        rows={datasets.map((name) =>
          rowOf(
            name,
            releases.filter(({ dataset }) => dataset === name),
          ),
        )}
      />
    </section>
  );
}

function rowOf(dataset: string, releases: readonly ReleaseRow[]) {
  const rhythm = rhythmOf(releases);
  const read = sumOf(releases.map(({ rowsRead }) => rowsRead));
  const quarantined = sumOf(releases.map(({ rowsQuarantined }) => rowsQuarantined));
  return [
    datasetName(dataset),
    formatCount(releases.length),
    formatCount(read),
    read === 0
      ? 'no rows'
      : `${formatCount(quarantined)} (${formatFigure((quarantined / read) * 100, 'PERCENT')})`,
    rhythm === null ? 'of no certain months' : periodName({ from: rhythm.first, to: rhythm.last }),
    missingInWords(rhythm),
    nextInWords(rhythm),
  ];
}

function sumOf(counts: readonly (number | null)[]): number {
  return counts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
}

function missingInWords(rhythm: Rhythm | null): string {
  if (rhythm === null) return 'not known';
  return rhythm.missing.length === 0 ? 'none' : rhythm.missing.map(shortMonth).join(', ');
}

function nextInWords(rhythm: Rhythm | null): string {
  if (rhythm === null || rhythm.next === null || rhythm.every === null)
    return 'Not known: too few files to tell a rhythm';
  const rhythmWords = rhythm.every === 1 ? 'each month' : `every ${rhythm.every} months`;
  return `${periodName(rhythm.next)}, as files come ${rhythmWords}; after the end of ${monthName(rhythm.next.to)}`;
}
