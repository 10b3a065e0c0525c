import { drawBars } from '@citizen-graph/charts';
import type { BarChart, BarRow } from '@citizen-graph/charts';
import { unitInWords } from '@citizen-graph/exports';
import type { Period } from '@citizen-graph/reference';
import type { FigureUnit } from '../figures/format-figure';
import { figureCells, figureColumns, figureOf, noteOf, textColumn } from '../tables/plotted';
import type { Plotted } from '../tables/plotted';
import { published } from '../tables/published';
import { areaName } from '../view/area-name';
import type { AnswerState } from '../tables/published';
import { periodName } from '../view/months';
import type { View } from '../view/view';
import { ChartBlock } from './chart-block';

interface BarsBlockProps extends Pick<BarChart, 'marks' | 'decimals' | 'reference'> {
  /** States what the figures say, in at most 15 words. */
  readonly title: string;
  /** Of whom the figures are, such as per cent who say yes. */
  readonly of: string;
  readonly unit: FigureUnit;
  readonly rows: readonly (Pick<BarRow, 'name' | 'significance'> & { readonly value: Plotted })[];
  /** What a row is of, and what its figure is, as headings of the table. */
  readonly headings: readonly [row: string, figure: string];
  readonly view: View;
  /** The months of the figures, where they are not those of the view. */
  readonly period?: Period;
  readonly answer: AnswerState;
  readonly notes?: readonly string[];
}

/** Figures by group as bars or dots, with their intervals and bases, and as a table. */
export function BarsBlock({ rows, headings, ...props }: BarsBlockProps) {
  const { title, of, unit, view, period = view, answer, notes = [], marks, decimals, reference } = props;
  const [row, figure] = headings;
  const text = {
    title,
    subtitle: `${areaName(view.area)}, ${periodName(period)}, ${of}`,
    description: `${marks === 'dot' ? 'Dots' : 'Bars'}, one for each row: ${figure.toLowerCase()} by ${row.toLowerCase()}.`,
    ...noteOf(answer, ...notes),
  };
  const chart: BarChart = {
    ...text,
    unit,
    ...(marks && { marks }),
    ...(decimals !== undefined && { decimals }),
    ...(reference && { reference }),
    rows: rows.map(({ value, ...own }) => ({ ...own, figure: figureOf(value) })),
  };
  const kind = unit === 'COUNT' ? 'count' : unit === 'PERCENT' ? 'percent' : 'number';
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) => drawBars(chart, surface)}
      table={published({
        title: `${figure} by ${row.toLowerCase()}`,
        unit: of,
        view,
        period,
        columns: [
          textColumn(row.toLowerCase().replaceAll(' ', '_'), row),
          ...figureColumns(figure, { kind, unit: unit === 'COUNT' ? null : unitInWords(unit) }),
        ],
        rows: rows.map(({ name, value }) => [name, ...figureCells(value)]),
        notes,
        answer,
      })}
    />
  );
}
