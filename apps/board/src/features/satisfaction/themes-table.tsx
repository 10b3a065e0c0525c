import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { ThemesBySentimentFragment } from '../../generated/graphql';

const THEMES = graphql(`
  fragment ThemesBySentiment on Metric {
    definition
    byTheme: table(period: $period, by: [THEME], where: $where, asOf: $asOf) {
      rows {
        group {
          dimension
          code
          label
        }
        value {
          ...Figure
        }
      }
    }
    bySentiment: table(period: $period, by: [THEME, SENTIMENT], where: $where, asOf: $asOf) {
      rows {
        group {
          dimension
          code
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

const SENTIMENTS = [
  ['POSITIVE', 'Praise'],
  ['NEGATIVE', 'Criticism'],
  ['MIXED', 'Both'],
  ['NEUTRAL', 'Neither'],
] as const;

interface ThemesTableProps {
  readonly metric: FragmentType<typeof THEMES> | null;
}

/** How many comments speak of each theme, and how. */
export function ThemesTable({ metric }: ThemesTableProps) {
  const known = readFragment(THEMES, metric);
  if (known === null) return null;
  return (
    <>
      <DataTable
        caption="Themes: how many comments speak of each, and how"
        columns={[
          { heading: 'Theme' },
          { heading: 'Comments', isNumeric: true },
          ...SENTIMENTS.map(([, heading]) => ({ heading, isNumeric: true })),
        ]}
        rows={(known.byTheme?.rows ?? []).map(({ group, value }) => [
          group[0]?.label ?? '',
          <Figure value={value} unit="COUNT" />,
          ...SENTIMENTS.map(([sentiment]) => {
            const own = valueOf(known, group[0]?.code, sentiment);
            return own === undefined ? 'could not be given' : <Figure value={own} unit="COUNT" />;
          }),
        ])}
      />
      <p className="govuk-body-s table-note">{known.definition}</p>
    </>
  );
}

function valueOf({ bySentiment }: ThemesBySentimentFragment, theme: string | undefined, sentiment: string) {
  return bySentiment?.rows.find(({ group }) =>
    group.every(({ dimension, code }) => code === (dimension === 'THEME' ? theme : sentiment)),
  )?.value;
}
