import { drawControlChart } from '@citizen-graph/charts';
import type { ChartFigure } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { NumberedMarks } from '../../components/numbered-marks';
import type { Mark } from '../../components/numbered-marks';
import { formatCount } from '../../figures/format-figure';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { published } from '../../tables/published';
import { areaName } from '../../view/area-name';
import { cellOf, figureOf, noteOf, stateOf, textColumn } from '../../tables/plotted';
import { monthName, periodName } from '../../view/months';
import type { View } from '../../view/view';

const MEMBERS_BY_MONTH = graphql(`
  fragment MembersByMonth on Metric {
    definition
    byMonth: table(period: $period, grain: MONTH, where: $where, asOf: $asOf) {
      rows {
        period {
          from
          to
        }
        value {
          ...Plotted
        }
      }
      ...RestsOn
    }
  }
`);

interface MembersChartProps {
  readonly metric: FragmentType<typeof MEMBERS_BY_MONTH>;
  readonly view: View;
  readonly marks: readonly Mark[];
}

/** Members at the end of each month, with campaigns marked; a stock has no limits of chance. */
export function MembersChart({ metric, view, marks }: MembersChartProps) {
  const { byMonth, definition } = readFragment(MEMBERS_BY_MONTH, metric);
  if (byMonth === null) return null;
  const answer = stateOf(byMonth);
  const figures = byMonth.rows.map(({ period, value }) => ({ period, value: figureOf(value) }));
  const text = {
    title: titleOf(figures),
    subtitle: `${areaName(view.area)}, ${periodName(view)}, members at the end of each month`,
    description: 'A line of members by month, with the months of campaigns numbered.',
    ...noteOf(answer, definition),
  };
  return (
    <>
      <ChartBlock
        level={3}
        text={text}
        draw={(surface) =>
          drawControlChart(
            {
              ...text,
              unit: 'COUNT',
              annotations: marks,
              points: figures.map((point) => ({ ...point, ...WITHOUT_LIMITS })),
            },
            surface,
          )
        }
        table={published({
          title: 'WMNow members by month',
          unit: 'members at the end of each month',
          view,
          columns: [
            textColumn('month', 'Month'),
            { id: 'members', name: 'Members', kind: 'count', unit: null },
          ],
          rows: byMonth.rows.map(({ period, value }) => [monthName(period.from), cellOf(value)]),
          notes: marks.map(({ month, text: words }) => `${monthName(month)}: ${words}`),
          answer,
        })}
      />
      <NumberedMarks marks={marks} />
    </>
  );
}

const WITHOUT_LIMITS = { mean: null, upperLimit: null, lowerLimit: null, variation: null } as const;

interface Month {
  readonly period: { readonly from: string };
  readonly value: ChartFigure;
}

function titleOf(months: readonly Month[]): string {
  const known = months.flatMap(({ period, value: { value } }) => (value === null ? [] : [{ period, value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined || first === last) return 'Members by month';
  const change = last.value - first.value;
  if (change === 0)
    return `As many members in ${monthName(last.period.from)} as in ${monthName(first.period.from)}`;
  const words = `${formatCount(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} members`;
  return `${words} in ${monthName(last.period.from)} than in ${monthName(first.period.from)}`;
}
