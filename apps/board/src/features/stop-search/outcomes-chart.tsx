import { BarsBlock } from '../../components/bars-block';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { figureOf, stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';

const OUTCOMES_BY_KIND = graphql(`
  fragment OutcomesByKind on Metric {
    definition
    byOutcome: table(period: $period, by: [OUTCOME], where: $where, asOf: $asOf) {
      rows {
        group {
          label
        }
        value {
          ...Plotted
        }
      }
      ...RestsOn
    }
  }
`);

const NO_FURTHER_ACTION = graphql(`
  fragment OutcomesNoFurtherAction on Metric {
    whole: table(period: $period, where: $where, asOf: $asOf) {
      rows {
        value {
          ...Plotted
        }
      }
    }
  }
`);

interface OutcomesChartProps {
  readonly outcomes: FragmentType<typeof OUTCOMES_BY_KIND>;
  readonly noFurtherAction: FragmentType<typeof NO_FURTHER_ACTION> | null;
  readonly view: View;
}

/** Searches of persons by what came of them. */
export function OutcomesChart({ outcomes, noFurtherAction, view }: OutcomesChartProps) {
  const { byOutcome, definition } = readFragment(OUTCOMES_BY_KIND, outcomes);
  if (byOutcome === null) return null;
  const share = readFragment(NO_FURTHER_ACTION, noFurtherAction)?.whole?.rows[0]?.value;
  const ended = share === undefined ? null : figureOf(share).value;
  const rows = byOutcome.rows.map(({ group, value }) => ({ name: group[0]?.label ?? '', value }));
  return (
    <BarsBlock
      title={
        ended === null
          ? 'Outcomes of searches of persons'
          : `${Math.round(ended)}% of searches of persons ended in no further action`
      }
      of="number of searches of persons"
      unit="COUNT"
      rows={rows}
      headings={['Outcome', 'Searches of persons']}
      view={view}
      answer={stateOf(byOutcome)}
      notes={[definition]}
    />
  );
}
