import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';
import { Change } from './change';
import { DataTable } from './data-table';
import { Figure } from './figure';

const TABLED_FIGURE = graphql(`
  fragment TabledFigure on Metric {
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

interface FiguresTableProps {
  readonly caption: string;
  /** What a row is, as a heading. */
  readonly heading: string;
  readonly metrics: readonly FragmentType<typeof TABLED_FIGURE>[];
}

/** Metrics, each with its figure and its change. */
export function FiguresTable({ caption, heading, metrics }: FiguresTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={[heading, 'Figure', 'Change'].map((words) => ({ heading: words }))}
      rows={metrics.map((metric) => {
        const { title, unit, table } = readFragment(TABLED_FIGURE, metric);
        const row = table?.rows[0];
        if (row === undefined) return [title, 'could not be given', ''];
        return [title, <Figure value={row.value} unit={unit} />, <Change change={row.change} unit={unit} />];
      })}
    />
  );
}
