import { drawBars } from '@citizen-graph/charts';
import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';
import type { FigureUnit } from '../figures/format-figure';
import { spreadTitle } from '../figures/spread-title';
import { published } from '../tables/published';
import { areaName } from '../view/area-name';
import { figureCells, figureColumns, figureOf, noteOf, stateOf, textColumn } from '../tables/plotted';
import { periodName } from '../view/months';
import type { View } from '../view/view';
import { ChartBlock } from './chart-block';

const GROUP_CHART = graphql(`
  fragment GroupChart on MetricTable {
    rows {
      group {
        dimension
        label
      }
      value {
        ...Plotted
      }
    }
    ...RestsOn
  }
`);

interface GroupChartProps {
  readonly table: FragmentType<typeof GROUP_CHART>;
  /** What the figures are of, without its threshold: Helped with the issue. */
  readonly subject: string;
  readonly unit: FigureUnit;
  /** The unit in words, and of whom: per cent who give 8 or above out of 10. */
  readonly unitInWords: string;
  /** What the groups are: Survey. */
  readonly groups: string;
  readonly view: View;
  readonly note?: string;
}

/** The figures of groups as a chart, with its table and files. */
export function GroupChart({ table, subject, unit, unitInWords, groups, view, note = '' }: GroupChartProps) {
  const known = readFragment(GROUP_CHART, table);
  const rows = known.rows.map(({ group, value }) => ({
    name: group.find(({ dimension }) => dimension !== 'AREA')?.label ?? '',
    value,
    figure: figureOf(value),
  }));
  const answer = stateOf(known);
  const kind = unit === 'PERCENT' ? 'percent' : unit === 'COUNT' ? 'count' : 'number';
  const title = spreadTitle(
    subject,
    rows.map(({ name, figure }) => ({ name, value: figure.value, interval: figure.interval ?? null })),
    unit,
  );
  const text = {
    title,
    subtitle: `${areaName(view.area)}, ${periodName(view)}, ${unitInWords}`,
    description: `Bars${unit === 'PERCENT' ? ' with 95% intervals' : ''}, one for each: ${rows.map(({ name }) => name).join(', ')}.`,
    ...noteOf(answer, note),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) =>
        drawBars(
          {
            ...text,
            unit,
            decimals: unit === 'COUNT' ? 0 : 1,
            rows: rows.map(({ name, figure }) => ({ name, figure })),
          },
          surface,
        )
      }
      table={published({
        title: `${subject} by ${groups.toLowerCase()}`,
        unit: unitInWords,
        view,
        columns: [textColumn('group', groups), ...figureColumns(subject, { kind, unit: null })],
        rows: rows.map(({ name, value }) => [name, ...figureCells(value)]),
        answer,
      })}
    />
  );
}
