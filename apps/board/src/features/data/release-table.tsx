import { Link, useSearchParams } from 'react-router';
import { DataTable } from '../../components/data-table';
import { ShortDigest } from '../../components/short-digest';
import { formatCount } from '../../figures/format-figure';
import { dayAndTime } from '../../view/months';
import { KIND_WORDS, datasetName, monthsInWords } from './release-row';
import type { ReleaseRow } from './release-row';

const COLUMNS = [
  { heading: 'Release', isNumeric: true },
  { heading: 'Dataset' },
  { heading: 'Months' },
  { heading: 'Kind' },
  { heading: 'File' },
  { heading: 'SHA-256' },
  { heading: 'Rows read', isNumeric: true },
  { heading: 'Accepted', isNumeric: true },
  { heading: 'Quarantined', isNumeric: true },
  { heading: 'When' },
];

const FIRST = 20;

/** Every release, the latest first: twenty of them, and all where the address says so. */
export function ReleaseTable({ releases }: { readonly releases: readonly ReleaseRow[] }) {
  const [search] = useSearchParams();
  const isWhole = search.get('releases') === 'all' || releases.length <= FIRST;
  const whole = new URLSearchParams(search);
  whole.set('releases', 'all');
  const shown = isWhole ? releases : releases.slice(0, FIRST);
  return (
    <section className="page-part" aria-labelledby="releases">
      <h2 className="govuk-heading-m" id="releases">
        Releases
      </h2>
      <p className="govuk-body">
        {isWhole ? `All ${releases.length}` : `The latest ${FIRST} of ${releases.length}`}, the latest first.{' '}
        {!isWhole && (
          <Link className="govuk-link" to={{ search: whole.toString(), hash: 'releases' }} preventScrollReset>
            Show all of them
          </Link>
        )}
      </p>
      <DataTable
        caption="Releases, the latest first"
        isCaptionHidden
        columns={COLUMNS}
        rows={shown.map(rowOf)}
      />
    </section>
  );
}

function rowOf(release: ReleaseRow) {
  const { number, dataset, period, kind, fileName, sha256, importedAt, synthetic } = release;
  return [
    number,
    datasetName(dataset),
    monthsInWords(period),
    `${KIND_WORDS[kind]}${synthetic ? ', synthetic' : ''}`,
    fileName ?? 'no file',
    <ShortDigest key="digest" digest={sha256} of={fileName ?? `release ${number}`} />,
    countOf(release.rowsRead),
    countOf(release.rowsAccepted),
    countOf(release.rowsQuarantined),
    dayAndTime(importedAt),
  ];
}

function countOf(count: number | null): string {
  return count === null ? 'not counted' : formatCount(count);
}
