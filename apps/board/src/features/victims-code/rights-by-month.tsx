import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { shortMonth } from '../../view/months';
import { MEASURES } from './measures';
import { tellsOf } from './rights';
import type { ChosenRight } from './rights';

const METRIC_BY_MONTH = graphql(`
  fragment MetricByMonth on Metric {
    id
    unit
    dimensions {
      name
      values {
        code
      }
    }
    ofMonths: table(period: $period, grain: MONTH, where: $ofRight, asOf: $asOf) {
      rows {
        period {
          from
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

interface RightsByMonthProps {
  readonly metrics: readonly FragmentType<typeof METRIC_BY_MONTH>[];
  readonly right: ChosenRight;
}

/** A row for each month, of one right or of all; without the measures that tell nothing of the right. */
export function RightsByMonth({ metrics, right: { code, name } }: RightsByMonthProps) {
  const known = metrics.map((metric) => readFragment(METRIC_BY_MONTH, metric));
  const measures = MEASURES.filter(([id]) => {
    const metric = known.find((each) => each.id === id);
    return metric === undefined || tellsOf(metric.dimensions, code);
  });
  const months = [
    ...new Set(known.flatMap(({ ofMonths }) => (ofMonths?.rows ?? []).map(({ period }) => period.from))),
  ].sort();
  return (
    <DataTable
      caption={`${name}, by the month in which entitlements started`}
      columns={['Month', ...measures.map(([, heading]) => heading)].map((heading) => ({ heading }))}
      rows={months.map((month) => [
        shortMonth(month),
        ...measures.map(([id]) => {
          const metric = known.find((each) => each.id === id);
          const row = metric?.ofMonths?.rows.find(({ period }) => period.from === month);
          return metric === undefined || row === undefined ? (
            <span className="figure-note">could not be given</span>
          ) : (
            <Figure value={row.value} unit={metric.unit} />
          );
        }),
      ])}
    />
  );
}
