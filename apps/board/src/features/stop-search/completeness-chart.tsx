import { BarsBlock } from '../../components/bars-block';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { figureOf, stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';

const COMPLETENESS_CHART = graphql(`
  fragment CompletenessChart on Metric {
    definition
    byField: table(period: $period, by: [FIELD], where: $where, asOf: $asOf) {
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

interface CompletenessChartProps {
  readonly metric: FragmentType<typeof COMPLETENESS_CHART>;
  readonly view: View;
}

/** How often each field of a record is filled in. */
export function CompletenessChart({ metric, view }: CompletenessChartProps) {
  const { byField, definition } = readFragment(COMPLETENESS_CHART, metric);
  if (byField === null) return null;
  const rows = byField.rows.map(({ group, value }) => ({ name: group[0]?.label ?? '', value }));
  return (
    <BarsBlock
      title={titleOf(rows.map(({ name, value }) => ({ name, value: figureOf(value).value })))}
      of="per cent of the searches to which a field applies"
      unit="PERCENT"
      decimals={1}
      rows={rows}
      headings={['Field', 'Filled in']}
      view={view}
      answer={stateOf(byField)}
      notes={[definition]}
    />
  );
}

function titleOf(rows: readonly { readonly name: string; readonly value: number | null }[]): string {
  const known = rows.filter(({ value }) => value !== null);
  const [least] = [...known].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  return least === undefined
    ? 'Fields filled in'
    : `${least.name} is filled in least: ${(least.value ?? 0).toFixed(0)}%`;
}
