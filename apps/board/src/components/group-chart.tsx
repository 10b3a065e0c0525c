import { drawBars } from '@citizen-graph/charts';
import type { BarRow } from '@citizen-graph/charts';
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
  /** A shorter name of a group, for the title alone. */
  readonly shorten?: (name: string) => string;
}

/** The figures of groups as a chart, with its table and files. */
export function GroupChart(props: GroupChartProps) {
  const { subject, unit, unitInWords, groups, view } = props;
  const table = readFragment(GROUP_CHART, props.table);
  const rows = table.rows.map(({ group, value }) => ({
    name: group.find(({ dimension }) => dimension !== 'AREA')?.label ?? '',
    value,
    figure: figureOf(value),
  }));
  const answer = stateOf(table);
  const text = { ...textOf(rows, props), ...noteOf(answer, props.note ?? '') };
  const drawn = { unit, decimals: unit === 'COUNT' ? 0 : 1, rows };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawBars({ ...text, ...drawn }, surface)}
      table={published({
        title: `${subject} by ${groups.toLowerCase()}`,
        unit: unitInWords,
        view,
        columns: [textColumn('group', groups), ...figureColumns(subject, { kind: kindOf(unit), unit: null })],
        rows: rows.map(({ name, value }) => [name, ...figureCells(value)]),
        answer,
      })}
    />
  );
}

function textOf(rows: readonly BarRow[], { subject, unit, unitInWords, view, shorten }: GroupChartProps) {
  const spread = rows.map(({ name, figure: { value, interval } }) => ({
    name: shorten?.(name) ?? name,
    value,
    interval: interval ?? null,
  }));
  const names = rows.map(({ name }) => name).join(', ');
  return {
    title: spreadTitle(subject, spread, unit),
    subtitle: `${areaName(view.area)}, ${periodName(view)}, ${unitInWords}`,
    description: `Bars${unit === 'PERCENT' ? ' with 95% intervals' : ''}, one for each: ${names}.`,
  };
}

function kindOf(unit: FigureUnit) {
  return unit === 'PERCENT' ? 'percent' : unit === 'COUNT' ? 'count' : 'number';
}
