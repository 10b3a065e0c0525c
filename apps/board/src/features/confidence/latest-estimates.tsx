import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { monthName } from '../../view/months';

const ESTIMATE = graphql(`
  fragment ConfidenceEstimate on MetricValue {
    status
    yearEnding
    ...Figure
  }
`);

interface LatestEstimatesProps {
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly FragmentType<typeof ESTIMATE>[];
  }[];
}

/** The latest estimate of each force, with its interval and how many were asked. */
export function LatestEstimates({ series }: LatestEstimatesProps) {
  const rows = series.map(({ name, values }) => {
    const known = values.map((value) => readFragment(ESTIMATE, value));
    return { name, latest: known.findLast(({ status }) => status === 'PUBLISHED') ?? known.at(-1) };
  });
  return (
    <DataTable
      caption="Latest estimates"
      columns={[{ heading: 'Force' }, { heading: 'Survey year ending' }, { heading: 'Confident overall' }]}
      rows={rows.map(({ name, latest }) => [
        name,
        latest?.yearEnding ? monthName(latest.yearEnding) : 'none in these months',
        latest === undefined ? 'could not be given' : <Figure value={latest} unit="PERCENT" />,
      ])}
    />
  );
}
