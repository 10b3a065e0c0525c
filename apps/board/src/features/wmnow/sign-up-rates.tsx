import { drawPairedBars } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { published } from '../../tables/published';
import { noteOf, textColumn } from '../../tables/plotted';
import { monthName } from '../../view/months';
import type { MembershipParts } from './membership-figures';

/** Figure 1 of the yearly paper: sign-up rates by area at both months. */
export function SignUpRates({ places, view, answer, definition }: MembershipParts) {
  const times = [monthName(view.from), monthName(view.to)] as const;
  const text = {
    title: view.from === view.to ? 'Sign-up rates by area' : titleOf(places),
    subtitle: `West Midlands, ${times[0]} and ${times[1]}, members per 1,000 residents aged 16 and over`,
    description: `Two bars for each area, ${times[0]} above ${times[1]}.`,
    ...noteOf(answer, 'Membership is a full count, so it has no interval.', definition),
  };
  const rows = places.map(({ name, rateFigures }) => ({ name, figures: rateFigures }));
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawPairedBars({ ...text, unit: 'PER_1000', decimals: 2, times, rows }, surface)}
      table={published({
        title: 'WMNow sign-up rates by area',
        unit: 'members per 1,000 residents aged 16 and over',
        view: { ...view, area: null },
        columns: [
          textColumn('area', 'Area'),
          { id: 'rate_first', name: times[0], kind: 'number', unit: 'per 1,000' },
          { id: 'rate_last', name: times[1], kind: 'number', unit: 'per 1,000' },
        ],
        rows: places.map(({ name, rate }) => [name, ...rate]),
        notes: [definition],
        answer,
      })}
    />
  );
}

function titleOf(places: MembershipParts['places']): string {
  const areas = places.filter(({ code }) => code !== null);
  const known = areas.flatMap(({ rate: [then, now] }) =>
    typeof then === 'number' && typeof now === 'number' ? [now - then] : [],
  );
  if (known.length < areas.length) return 'Sign-up rates by area';
  const up = known.filter((change) => change > 0).length;
  return up === areas.length
    ? 'Sign-up rates are higher in every area'
    : `Sign-up rates are higher in ${up} of ${areas.length} areas`;
}
