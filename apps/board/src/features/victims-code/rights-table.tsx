import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { MetricByRightFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';
import { MEASURES } from './measures';

const METRIC_BY_RIGHT = graphql(`
  fragment MetricByRight on Metric {
    id
    unit
    byRight: table(period: $period, by: [RIGHT], where: $where, asOf: $asOf) {
      rows {
        group {
          code
          label
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

interface RightsTableProps {
  readonly metrics: readonly FragmentType<typeof METRIC_BY_RIGHT>[];
}

/** A row for each right that something is counted of. */
export function RightsTable({ metrics }: RightsTableProps) {
  const known = metrics.map((metric) => readFragment(METRIC_BY_RIGHT, metric));
  const rights = new Map(
    known
      .flatMap(({ byRight }) => (byRight?.rows ?? []).flatMap(({ group }) => group))
      .map((group) => [group.code, group.label]),
  );
  return (
    <DataTable
      caption="Each right: entitlements met, missed and overdue, and by how long"
      columns={['Right', ...MEASURES.map(([, name]) => name)].map((heading) => ({ heading }))}
      rows={[...rights]
        .sort()
        .map(([code, label]) => [
          label,
          ...MEASURES.map(([id]) => (
            <RightFigure key={id} metric={known.find((metric) => metric.id === id)} code={code} />
          )),
        ])}
    />
  );
}

interface RightFigureProps {
  readonly metric: MetricByRightFragment | undefined;
  readonly code: string;
}

function RightFigure({ metric, code }: RightFigureProps) {
  if (metric === undefined || metric.byRight === null)
    return <span className="figure-note">could not be given</span>;
  const row = metric.byRight.rows.find(({ group }) => group.some((each) => each.code === code));
  if (row === undefined)
    return (
      <>
        [z] <span className="figure-note">not applicable</span>
      </>
    );
  return <Figure value={row.value} unit={metric.unit} />;
}
