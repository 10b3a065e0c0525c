import { Change } from '../../components/change';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const LIVE_CHAT_ITEM = graphql(`
  fragment LiveChatItem on Metric {
    title
    unit
    table(period: $period, where: $where, compare: $compare, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
        change {
          ...Change
        }
      }
    }
  }
`);

interface LiveChatTableProps {
  readonly items: readonly FragmentType<typeof LIVE_CHAT_ITEM>[];
}

/** Live Chat, whose survey asks on a scale of its own. */
export function LiveChatTable({ items }: LiveChatTableProps) {
  const known = items.map((item) => readFragment(LIVE_CHAT_ITEM, item));
  return (
    <DataTable
      caption="Live Chat, whose survey asks on a scale of its own: good, okay or poor"
      columns={[{ heading: 'Item' }, { heading: 'Figure' }, { heading: 'Change' }]}
      rows={known.map(({ title, unit, table }) => {
        const row = table?.rows[0];
        if (row === undefined) return [title, 'could not be given', ''];
        return [title, <Figure value={row.value} unit={unit} />, <Change change={row.change} unit={unit} />];
      })}
    />
  );
}
