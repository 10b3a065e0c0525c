import { Change } from '../../components/change';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const CODE_FIGURE = graphql(`
  fragment CodeFigure on Metric {
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

interface CodeFiguresTableProps {
  readonly caption: string;
  readonly metrics: readonly FragmentType<typeof CODE_FIGURE>[];
}

/** Metrics of the Code, each with its figure and its change. */
export function CodeFiguresTable({ caption, metrics }: CodeFiguresTableProps) {
  return (
    <DataTable
      caption={caption}
      columns={['Measure', 'Figure', 'Change'].map((heading) => ({ heading }))}
      rows={metrics.map((metric) => {
        const { title, unit, table } = readFragment(CODE_FIGURE, metric);
        const row = table?.rows[0];
        if (row === undefined) return [title, 'could not be given', ''];
        return [title, <Figure value={row.value} unit={unit} />, <Change change={row.change} unit={unit} />];
      })}
    />
  );
}
