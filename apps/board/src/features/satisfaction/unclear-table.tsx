import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';

const UNCLEAR_COMMENTS = graphql(`
  fragment UnclearComments on Metric {
    ofUnclear: table(period: $period, where: $unclear, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
      }
    }
  }
`);

const UNCLEAR_THEME = graphql(`
  fragment UnclearTheme on Metric {
    title
    unit
    ofUnclear: table(period: $period, where: $unclear, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
      }
    }
  }
`);

interface UnclearTableProps {
  readonly comments: FragmentType<typeof UNCLEAR_COMMENTS> | null;
  readonly themes: readonly FragmentType<typeof UNCLEAR_THEME>[];
}

/** What those write about who are not clear on what happens next: a score below 8 to that question. */
export function UnclearTable({ comments, themes }: UnclearTableProps) {
  const all = readFragment(UNCLEAR_COMMENTS, comments)?.ofUnclear?.rows[0];
  return (
    <DataTable
      caption="Those not clear on what happens next (a score of 0 to 7): what they write about"
      columns={['Theme', 'Share of their comments'].map((heading) => ({ heading }))}
      rows={[
        [
          'All their comments',
          all === undefined ? 'could not be given' : <Figure value={all.value} unit="COUNT" />,
        ],
        ...themes.map((theme) => {
          const { title, unit, ofUnclear } = readFragment(UNCLEAR_THEME, theme);
          const row = ofUnclear?.rows[0];
          return [
            title.replace(/^Comments on: /, ''),
            row === undefined ? 'could not be given' : <Figure value={row.value} unit={unit} />,
          ];
        }),
      ]}
    />
  );
}
