import { DataTable } from '../../components/data-table';
import { formatCount } from '../../figures/format-figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { ShortDigest } from '../../components/short-digest';
import { dayAndTime, periodName } from '../../view/months';

const METRIC_RELEASES = graphql(`
  fragment MetricReleases on MetricTable {
    asOf
    erasedSince
    releases {
      number
      dataset
      period {
        from
        to
      }
      fileName
      sha256
      rowsRead
      rowsQuarantined
      importedAt
      synthetic
    }
  }
`);

const COLUMNS = [
  { heading: 'File' },
  { heading: 'Release', isNumeric: true },
  { heading: 'Dataset' },
  { heading: 'Months' },
  { heading: 'Rows read', isNumeric: true },
  { heading: 'Quarantined', isNumeric: true },
  { heading: 'Came in' },
  { heading: 'SHA-256' },
];

/** The files that a figure and its comparison rest on. */
export function MetricReleases({ table }: { readonly table: FragmentType<typeof METRIC_RELEASES> }) {
  const { asOf, erasedSince, releases } = readFragment(METRIC_RELEASES, table);
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          What it rests on: {releases.length === 1 ? 'one file' : `${releases.length} files`}
        </span>
      </summary>
      <p className="govuk-body">
        As it was known on {dayAndTime(asOf)}.
        {erasedSince && ' A record has been erased since, so that the same question may give another figure.'}
      </p>
      <DataTable
        caption="The files that the figure and its comparison rest on"
        isCaptionHidden
        columns={COLUMNS}
        rows={releases.map((release) => [
          release.fileName ?? 'no file',
          release.number,
          release.dataset,
          periodName(release.period),
          countOf(release.rowsRead),
          countOf(release.rowsQuarantined),
          dayAndTime(release.importedAt),
          <ShortDigest key="digest" digest={release.sha256} of={release.fileName ?? release.dataset} />,
        ])}
      />
    </details>
  );
}

function countOf(count: number | null): string {
  return count === null ? 'not counted' : formatCount(count);
}
