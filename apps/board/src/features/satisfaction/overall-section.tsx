import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Change } from '../../components/change';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { Section } from '../../components/section';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';
import { OverallTrend } from './overall-trend';

const OVERALL_SECTION = graphql(`
  query SatisfactionOverall(
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    metrics(
      ids: ["overall-satisfaction", "helped", "confident-to-call-again", "satisfied", "clear-on-next-steps"]
    ) {
      id
      ...OverallFigure
      ...OverallTrend
    }
  }
`);

const OVERALL_FIGURE = graphql(`
  fragment OverallFigure on Metric {
    title
    unit
    definition
    table(period: $period, where: $where, compare: $compare, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
        change {
          ...Change
        }
        breaks {
          month
          reason
        }
      }
    }
  }
`);

/** Overall satisfaction with its three questions, and whether people are clear on what happens next. */
export function OverallSection({ view }: { readonly view: View }) {
  const query = useAnswer(OVERALL_SECTION, { ...variablesOf(view), compare: view.comparison });
  return (
    <Section id="overall" title="Overall satisfaction and next steps">
      <Answered query={query} what="overall satisfaction">
        {({ metrics }) => (
          <>
            <OverallTable metrics={metrics ?? []} />
            <OverallTrend metrics={metrics ?? []} view={view} />
          </>
        )}
      </Answered>
    </Section>
  );
}

interface OverallTableProps {
  readonly metrics: readonly FragmentType<typeof OVERALL_FIGURE>[];
}

function OverallTable({ metrics }: OverallTableProps) {
  return (
    <DataTable
      caption="Overall satisfaction, the questions that make it up, and clear on what happens next"
      columns={['Question', 'Figure', 'Change', 'What it says'].map((heading) => ({ heading }))}
      rows={metrics.map((metric) => {
        const { title, unit, definition, table } = readFragment(OVERALL_FIGURE, metric);
        const row = table?.rows[0];
        if (row === undefined) return [title, 'could not be given', '', definition];
        return [
          title,
          <Figure value={row.value} unit={unit} />,
          <Change change={row.change} unit={unit} />,
          <>
            <span className="figure-note">{definition}</span>
            {row.breaks.map(({ month, reason }) => (
              <span className="figure-note" key={month}>
                Break in {month}: {reason}
              </span>
            ))}
          </>,
        ];
      })}
    />
  );
}
