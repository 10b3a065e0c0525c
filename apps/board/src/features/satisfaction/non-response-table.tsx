import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { nonResponseInWords } from './non-response-in-words';

const NON_RESPONSE = graphql(`
  fragment NonResponseOfItem on Metric {
    unit
    byInvited: table(period: $period, by: [SURVEY], where: $where, asOf: $asOf) {
      rows {
        group {
          label
        }
        value {
          ...Figure
        }
        nonResponse {
          status
          responseRate
          invited {
            value
          }
          lower
          upper
        }
      }
    }
  }
`);

interface NonResponseTableProps {
  readonly metric: FragmentType<typeof NON_RESPONSE> | null;
  readonly itemName: string;
}

/** What the figure of an item says of all who were invited, whatever the others would have said. */
export function NonResponseTable({ metric, itemName }: NonResponseTableProps) {
  const known = readFragment(NON_RESPONSE, metric);
  if (known === null || known.byInvited === null) return null;
  return (
    <DataTable
      caption={`${itemName}: what can be said of all who were invited`}
      columns={['Survey', 'Of those who answered', 'Of all who were invited'].map((heading) => ({ heading }))}
      rows={known.byInvited.rows.map(({ group, value, nonResponse }) => [
        group[0]?.label ?? '',
        <Figure value={value} unit={known.unit} />,
        nonResponseInWords(nonResponse),
      ])}
    />
  );
}
