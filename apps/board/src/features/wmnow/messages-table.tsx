import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const MESSAGES_METRIC = graphql(`
  fragment MessagesMetric on Metric {
    id
    title
    unit
    byKind: table(period: $period, by: [MESSAGE_KIND], where: $where, asOf: $asOf) {
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
    byArea: table(period: $period, by: [AREA], where: $where, asOf: $asOf) {
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

interface MessagesTableProps {
  readonly metrics: readonly FragmentType<typeof MESSAGES_METRIC>[];
  readonly cut: 'byKind' | 'byArea';
  readonly caption: string;
}

/** Messages sent, and the share that was delivered, opened, followed up and rated. */
export function MessagesTable({ metrics, cut, caption }: MessagesTableProps) {
  const known = metrics.map((metric) => readFragment(MESSAGES_METRIC, metric));
  const groups = known[0]?.[cut]?.rows.flatMap(({ group }) => group[0] ?? []) ?? [];
  return (
    <DataTable
      caption={caption}
      columns={[
        { heading: cut === 'byKind' ? 'Kind' : 'Area' },
        ...known.map(({ title }) => ({
          heading: title.replace(/^WMNow |(?<=Rating) of WMNow messages/u, ''),
        })),
      ]}
      rows={groups.map(({ code, label }) => [
        label,
        ...known.map((metric) => {
          const row = metric[cut]?.rows.find(({ group }) => group[0]?.code === code);
          return row === undefined ? 'could not be given' : <Figure value={row.value} unit={metric.unit} />;
        }),
      ])}
    />
  );
}
