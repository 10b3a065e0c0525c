import { drawTrend } from '@citizen-graph/charts';
import type { FigureUnit } from '../figures/format-figure';
import { trendOfMonths } from '../figures/trend-of-months';
import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';
import { published } from '../tables/published';
import { areaName } from '../view/area-name';
import { figureCells, figureColumns, figureOf, noteOf, stateOf, textColumn } from '../tables/plotted';
import { periodName, shortMonth } from '../view/months';
import type { View } from '../view/view';
import { ChartBlock } from './chart-block';

const MONTH_TREND = graphql(`
  fragment MonthTrend on MetricTable {
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
`);

interface MonthTrendProps {
  /** What is drawn, the first of which the title is about. */
  readonly series: readonly {
    readonly name: string;
    readonly table: FragmentType<typeof MONTH_TREND> | null;
  }[];
  readonly unit: FigureUnit;
  /** The unit in words, and of what. */
  readonly unitInWords: string;
  readonly view: View;
  readonly note?: string;
}

/** Figures month by month as lines, with their table and files. */
export function MonthTrend({ series, unit, unitInWords, view, note = '' }: MonthTrendProps) {
  const known = series.flatMap(({ name, table }) => {
    const own = readFragment(MONTH_TREND, table);
    return own === null ? [] : [{ name, own }];
  });
  const drawn = known.map(({ name, own }) => ({
    name,
    points: own.rows.map(({ period, value }) => ({ period, figure: figureOf(value) })),
  }));
  const [first] = drawn;
  if (first === undefined || drawn.every(({ points }) => points.length < 2)) return null;
  const answer = stateOf(...known.map(({ own }) => own));
  const names = drawn.map(({ name }) => name);
  const text = {
    title: trendOfMonths(
      first.name,
      first.points.map(({ figure }) => figure),
    ),
    subtitle: `${areaName(view.area)}, ${periodName(view)} by month, ${unitInWords}`,
    description: `A line with 95% intervals for each of: ${names.join(', ')}.`,
    ...noteOf(answer, note),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawTrend({ ...text, unit, decimals: 1, series: drawn }, surface)}
      table={published({
        title: `${names.join(' and ')} by month`,
        unit: unitInWords,
        view,
        columns: [
          textColumn('series', 'Figure of'),
          textColumn('month', 'Month'),
          ...figureColumns('Figure', { kind: unit === 'PERCENT' ? 'percent' : 'number', unit: null }),
        ],
        rows: known.flatMap(({ name, own }) =>
          own.rows.map(({ period, value }) => [name, shortMonth(period.from), ...figureCells(value)]),
        ),
        answer,
      })}
    />
  );
}
