import { drawTileMap } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { published } from '../../tables/published';
import { noteOf, textColumn } from '../../tables/plotted';
import { monthName } from '../../view/months';
import type { MembershipParts } from './membership-figures';

/** Where sign-up is high and low in the last month, as tiles in the rough places of the areas. */
export function SignUpMap({ places, view, answer }: MembershipParts) {
  const areas = places.flatMap(({ code, name, rateFigures, rate }) =>
    code === null ? [] : [{ code, name, figure: rateFigures[1], cell: rate[1] }],
  );
  const period = { from: view.to, to: view.to };
  const text = {
    title: titleOf(areas.map(({ name, figure: { value } }) => ({ name, value }))),
    subtitle: `West Midlands, ${monthName(view.to)}, members per 1,000 residents aged 16 and over`,
    description: 'A tile for each area in its rough place, darker where the rate is higher.',
    ...noteOf(answer),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawTileMap({ ...text, unit: 'PER_1000', decimals: 2, areas }, surface)}
      table={published({
        title: 'WMNow sign-up rate by area',
        unit: 'members per 1,000 residents aged 16 and over',
        view: { ...view, area: null },
        period,
        columns: [
          textColumn('area', 'Area'),
          { id: 'rate', name: 'Sign-up rate', kind: 'number', unit: 'per 1,000' },
        ],
        rows: areas.map(({ name, cell }) => [name, cell]),
        answer,
      })}
    />
  );
}

function titleOf(areas: readonly { readonly name: string; readonly value: number | null }[]): string {
  const known = areas.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));
  const sorted = [...known].sort((a, b) => b.value - a.value);
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  return highest === undefined || lowest === undefined || known.length < areas.length
    ? 'Sign-up rates on a map'
    : `Sign-up is highest in ${highest.name} and lowest in ${lowest.name}`;
}
