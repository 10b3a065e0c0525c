import { BarsBlock } from '../../components/bars-block';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';
import { titleOfFindRates } from './title-of-find-rates';

const FIND_RATE = graphql(`
  fragment FindRateByGroup on Metric {
    definition
    byGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {
      rows {
        group {
          code
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

const OUTCOME_RATE = graphql(`
  fragment OutcomeRate on Metric {
    id
    title
    ratesByGroup: table(period: $period, by: [SELF_DEFINED_ETHNICITY], where: $where, asOf: $asOf) {
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

const DIFFERENCES = graphql(`
  fragment FindRateDifferences on GroupDifferences {
    differences {
      group {
        code
      }
      against {
        label
      }
      difference
      isSignificant
    }
  }
`);

interface OutcomeTestProps {
  readonly findRate: FragmentType<typeof FIND_RATE>;
  readonly rates: readonly FragmentType<typeof OUTCOME_RATE>[];
  readonly differences: FragmentType<typeof DIFFERENCES> | null;
  readonly view: View;
}

/** What searches of each ethnic group led to: where groups are searched on the same grounds, as often to a find. */
export function OutcomeTest({ findRate, rates, differences, view }: OutcomeTestProps) {
  const tables = rates.map((rate) => readFragment(OUTCOME_RATE, rate));
  const groups = tables[0]?.ratesByGroup?.rows.flatMap(({ group }) => group[0] ?? []) ?? [];
  return (
    <>
      <FindRateChart findRate={findRate} differences={differences} view={view} />
      <DataTable
        caption="What searches of persons led to, by the ethnicity that they gave"
        columns={[{ heading: 'Ethnic group' }, ...tables.map(({ title }) => ({ heading: title }))]}
        rows={groups.map(({ code, label }) => [
          label,
          ...tables.map(({ ratesByGroup }) => {
            const row = ratesByGroup?.rows.find(({ group }) => group[0]?.code === code);
            return row === undefined ? 'could not be given' : <Figure value={row.value} unit="PERCENT" />;
          }),
        ])}
      />
    </>
  );
}

function FindRateChart({ findRate, differences, view }: Omit<OutcomeTestProps, 'rates'>) {
  const { byGroup, definition } = readFragment(FIND_RATE, findRate);
  if (byGroup === null) return null;
  const tested = readFragment(DIFFERENCES, differences)?.differences ?? [];
  const rows = byGroup.rows.map(({ group, value }) => {
    const found = tested.find(
      ({ group: own, isSignificant }) => isSignificant === true && own.code === group[0]?.code,
    );
    const significance = found === undefined ? {} : { significance: wordsOf(found) };
    return { name: group[0]?.label ?? '', value, ...significance };
  });
  return (
    <BarsBlock
      title={titleOfFindRates(tested)}
      of="per cent of searches of persons, by the ethnicity that they gave"
      unit="PERCENT"
      decimals={1}
      marks="dot"
      rows={rows}
      headings={['Ethnic group', 'Find rate']}
      view={view}
      answer={stateOf(byGroup)}
      notes={[ASSOCIATION, definition]}
    />
  );
}

const ASSOCIATION =
  'A difference in find rates is an association: it does not say what brought it about, nor does its absence.';

function wordsOf({ difference, against }: { difference: number; against: { label: string } }) {
  const is = difference > 0 ? ('higher' as const) : ('lower' as const);
  return { is, words: `${is === 'higher' ? 'Higher' : 'Lower'} than ${against.label}` };
}
