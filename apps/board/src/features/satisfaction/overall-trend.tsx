import { drawTrend } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { graphql, readFragment } from '../../generated';
import type { OverallTrendFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';
import { published } from '../../tables/published';
import { areaName } from '../../view/area-name';
import { figureCells, figureColumns, figureOf, noteOf, stateOf, textColumn } from '../../tables/plotted';
import { periodName, shortMonth } from '../../view/months';
import type { View } from '../../view/view';
import { trendOfMonths } from './trend-of-months';

const OVERALL_TREND = graphql(`
  fragment OverallTrend on Metric {
    id
    title
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

interface OverallTrendProps {
  readonly metrics: readonly FragmentType<typeof OVERALL_TREND>[];
  readonly view: View;
}

/** Overall satisfaction and clear on next steps month by month. */
export function OverallTrend({ metrics, view }: OverallTrendProps) {
  const known = metrics.map((metric) => readFragment(OVERALL_TREND, metric));
  const series = known.map((metric) => ({ name: nameOf(metric), points: pointsOf(metric) }));
  if (series.every(({ points }) => points.length < 2)) return null;
  const answer = stateOf(...known.map(({ byMonth }) => byMonth));
  const text = {
    title: trendOfMonths('Overall satisfaction', series[0]?.points.map(({ figure }) => figure) ?? []),
    subtitle: `${areaName(view.area)}, ${periodName(view)} by month, per cent`,
    description: `Lines with 95% intervals, one for each of: ${series.map(({ name }) => name).join(', ')}.`,
    ...noteOf(answer, 'Asked since the review of the surveys; months before stand as their symbol.'),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawTrend({ ...text, unit: 'PERCENT', decimals: 1, series }, surface)}
      table={published({
        title: 'Overall satisfaction and clear on what happens next by month',
        unit: 'per cent',
        view,
        columns: [
          textColumn('question', 'Question'),
          textColumn('month', 'Month'),
          ...figureColumns('Share', { kind: 'percent', unit: null }),
        ],
        rows: known.flatMap((metric) =>
          (metric.byMonth?.rows ?? []).map(({ period, value }) => [
            nameOf(metric),
            shortMonth(period.from),
            ...figureCells(value),
          ]),
        ),
        answer,
      })}
    />
  );
}

function nameOf({ title }: OverallTrendFragment): string {
  return title.split(':')[0] ?? title;
}

function pointsOf({ byMonth }: OverallTrendFragment) {
  return (byMonth?.rows ?? []).map(({ period, value }) => ({ period, figure: figureOf(value) }));
}
