import { Change } from '../../components/change';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const COMMENT_FIGURE = graphql(`
  fragment CommentFigure on Metric {
    title
    definition
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

interface CommentFiguresProps {
  readonly metrics: readonly FragmentType<typeof COMMENT_FIGURE>[];
}

/** How many comments there are, and how many praise or criticise. */
export function CommentFigures({ metrics }: CommentFiguresProps) {
  return (
    <DataTable
      caption="Comments, and what they do"
      columns={['Measure', 'Figure', 'Change', 'What it says'].map((heading) => ({ heading }))}
      rows={metrics.map((metric) => {
        const { title, unit, definition, table } = readFragment(COMMENT_FIGURE, metric);
        const row = table?.rows[0];
        const says = <span className="figure-note">{definition}</span>;
        if (row === undefined) return [title, 'could not be given', '', says];
        return [
          title,
          <Figure value={row.value} unit={unit} />,
          <Change change={row.change} unit={unit} />,
          says,
        ];
      })}
    />
  );
}
