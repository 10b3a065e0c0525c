import { BarsBlock } from '../../components/bars-block';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { figureOf, stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';

const OPEN_RATE = graphql(`
  fragment OpenRateByKind on Metric {
    definition
    openedByKind: table(period: $period, by: [MESSAGE_KIND], where: $where, asOf: $asOf) {
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

interface OpenRatesProps {
  readonly metric: FragmentType<typeof OPEN_RATE>;
  readonly view: View;
}

/** Which messages are opened. */
export function OpenRates({ metric, view }: OpenRatesProps) {
  const { openedByKind, definition } = readFragment(OPEN_RATE, metric);
  if (openedByKind === null) return null;
  const rows = openedByKind.rows.map(({ group, value }) => ({ name: group[0]?.label ?? '', value }));
  const [most] = [...rows].sort((a, b) => (figureOf(b.value).value ?? 0) - (figureOf(a.value).value ?? 0));
  const isKnown = most !== undefined && rows.every(({ value }) => figureOf(value).value !== null);
  return (
    <BarsBlock
      title={
        isKnown ? `Of all kinds of message, “${most.name}” is opened most often` : 'Messages opened, by kind'
      }
      of="per cent of copies delivered"
      unit="PERCENT"
      decimals={1}
      rows={rows}
      headings={['Kind', 'Open rate']}
      view={view}
      answer={stateOf(openedByKind)}
      notes={[definition]}
    />
  );
}
