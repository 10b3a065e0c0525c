import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { PageTitle } from '../../components/page-title';
import { Contents } from '../../components/section';
import { graphql } from '../../generated';
import { BetweenReleases } from './between-releases-part';
import { DatasetTable } from './dataset-table';
import { MetricList } from './metric-list';
import { ReleaseTable } from './release-table';

const DATA_RELEASES = graphql(`
  query DataReleases {
    releases(first: 1000) {
      number
      kind
      dataset
      period {
        from
        to
      }
      fileName
      sha256
      rowsRead
      rowsAccepted
      rowsQuarantined
      rowsErased
      importedAt
      synthetic
    }
  }
`);

/** What came in, what changed, how good it is, what is next, and every metric that rests on it. */
export function DataPage() {
  const query = useAnswer(DATA_RELEASES, {});
  return (
    <>
      <PageTitle title="Data" />
      <p className="govuk-body-l">
        Every figure rests on releases: files that came in, each with its number, its digest and its rows.
      </p>
      <Contents parts={PARTS} />
      <Answered query={query} what="the releases">
        {({ releases }) =>
          releases === null ? (
            <p className="govuk-body">The list of releases is not given to you; the reason stands above.</p>
          ) : (
            <>
              <DatasetTable releases={releases} />
              <BetweenReleases releases={releases} />
              <ReleaseTable releases={releases} />
            </>
          )
        }
      </Answered>
      <MetricList />
    </>
  );
}

const PARTS = [
  ['datasets', 'Datasets: quality and what is next'],
  ['between', 'What changed between two releases'],
  ['releases', 'Releases'],
  ['metrics', 'All metrics'],
  ['breaks', 'Breaks in the series'],
] as const;
