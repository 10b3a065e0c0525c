import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { periodName } from '../../view/months';

const BY_QUARTER = graphql(`
  fragment LocalByQuarter on Metric {
    byQuarter: table(period: $period, grain: FINANCIAL_QUARTER, by: [AREA], where: $where, asOf: $asOf) {
      rows {
        period {
          from
          to
        }
        area {
          code
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

interface LocalByQuarterProps {
  readonly metric: FragmentType<typeof BY_QUARTER>;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
}

/** Confidence by area and quarter of the financial year. */
export function LocalByQuarter({ metric, areas }: LocalByQuarterProps) {
  const rows = readFragment(BY_QUARTER, metric).byQuarter?.rows ?? [];
  const quarters = new Map(rows.map(({ period }) => [period.from, period]));
  return (
    <DataTable
      caption="Confidence by area and quarter"
      columns={[
        { heading: 'Area' },
        ...[...quarters.values()].map((quarter) => ({ heading: periodName(quarter) })),
      ]}
      rows={areas.map(({ code, name }) => [
        name,
        ...[...quarters.keys()].map((from) => {
          const row = rows.find(({ period, area }) => period.from === from && area?.code === code);
          return row === undefined ? 'could not be given' : <Figure value={row.value} unit="PERCENT" />;
        }),
      ])}
    />
  );
}
