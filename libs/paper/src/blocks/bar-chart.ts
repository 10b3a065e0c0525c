import { drawBars, drawPairedBars } from '@citizen-graph/charts';
import type { ChartFigure, ChartUnit } from '@citizen-graph/charts';
import { errorAt } from '../errors';
import { numberOf, statusOf, unitOf, valueOf } from '../figures/figure';
import type { Figure } from '../figures/figure';
import { formatFigure } from '../figures/format';
import { groupLabel, periodWords, statusWords } from '../figures/words';
import { parseReference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import { figureOf, tableOf, toFigure } from '../references/resolved';
import type { ChartRequest } from './build-chart';
import { CHART_WIDTH, drawSvg } from './drawn-chart';
import type { DrawnChart } from './drawn-chart';
import { fillText, getOption, splitLine } from './read-options';
import { sourceWords } from './source-words';

interface BarsRow {
  readonly name: string;
  readonly figures: readonly Figure[];
}

/** Bars of a figure by group, or of two side by side, such as of two months. */
export function buildBars(request: ChartRequest): DrawnChart {
  const bars = barsOf(request);
  const rows = rowsOf(request, bars);
  const [first] = rows.flatMap(({ figures }) => figures);
  if (first === undefined) throw errorAt('REFERENCE_UNKNOWN', request.fence.place, 'the chart has no rows.');
  const unit = unitOf(first) as ChartUnit;
  const subtitle = `${first.metric.title}, ${bars.length > 1 ? bars.map(({ heading }) => heading).join(' and ') : periodWords(first.row.period)}`;
  const alternative = alternativeOf(
    rows,
    bars.map(({ heading }) => heading),
  );
  const text = { title: request.title, subtitle, description: alternative, note: noteOf(rows) };
  const drawing = drawSvg((document) => {
    const surface = { document, width: CHART_WIDTH, framed: true };
    const drawn = rows.map(({ name, figures }) => ({ name, figures: figures.map(toChartFigure) }));
    const [one, two] = [drawn[0]?.figures[0], drawn[0]?.figures[1]];
    if (one !== undefined && two !== undefined) {
      const times = [bars[0]?.heading ?? '', bars[1]?.heading ?? ''] as const;
      const paired = drawn.map(({ name, figures }) => ({
        name,
        figures: [figures[0] ?? one, figures[1] ?? two] as const,
      }));
      return drawPairedBars({ ...text, unit, times, rows: paired }, surface);
    }
    return drawBars(
      {
        ...text,
        unit,
        rows: drawn.flatMap(({ name, figures }) => figures.map((figure) => ({ name, figure }))),
      },
      surface,
    );
  });
  return {
    ...drawing,
    alternative: `${request.title}. ${alternative}`,
    data: {
      columns: ['Group', ...bars.map(({ heading }) => `${first.metric.title}, ${heading}`)].map(
        (heading, index) => ({
          heading,
          isNumeric: index > 0,
        }),
      ),
      rows: rows.map(({ name, figures }) => [name, ...figures.map((figure) => formatFigure(figure))]),
    },
    source: sourceWords(rows.flatMap(({ figures }) => figures)),
  };
}

function barsOf({ lines, scope, fence }: ChartRequest) {
  const bars = lines.filter(({ key }) => key === 'bar');
  if (bars.length < 1 || bars.length > 2)
    throw errorAt(
      'TEMPLATE_SYNTAX',
      fence.place,
      'a chart of bars has one line “bar: heading = row”, or two.',
    );
  return bars.map((line) => {
    const [heading, value] = splitLine(line);
    return {
      heading: fillText({ ...line, text: heading }, scope),
      reference: parseReference(value, line.place),
      place: line.place,
    };
  });
}

function rowsOf({ lines, scope, fence }: ChartRequest, bars: ReturnType<typeof barsOf>): readonly BarsRow[] {
  const { text, place } = getOption(lines, 'rows', fence.place);
  const table = tableOf(resolve(parseReference(text, place), scope, place));
  if (table === null) throw errorAt('REFERENCE_UNKNOWN', place, `“${text}” is no table of figures.`);
  return table.table.rows.map((row) => ({
    name: groupLabel(row),
    figures: bars.map((bar) => {
      const inRow = new Map([...scope, ['row', { kind: 'figure' as const, figure: toFigure(table, row) }]]);
      const figure = figureOf(resolve(bar.reference, inRow, bar.place));
      if (figure !== null) return figure;
      throw errorAt('REFERENCE_UNKNOWN', bar.place, `“${bar.reference.text}” is not one figure of a row.`);
    }),
  }));
}

function toChartFigure(figure: Figure): ChartFigure {
  const value = valueOf(figure);
  return {
    value: numberOf(figure),
    denominator: value?.denominator ?? null,
    interval: figure.take === 'value' ? (value?.interval ?? null) : null,
    shorthand: numberOf(figure) === null ? (value?.shorthand ?? statusWords(statusOf(figure), null)) : null,
  };
}

function alternativeOf(rows: readonly BarsRow[], headings: readonly string[]): string {
  const words = rows.map(
    ({ name, figures }) =>
      `${name}: ${figures.map((figure, index) => `${formatFigure(figure)}${headings.length > 1 ? ` (${headings[index]})` : ''}`).join(', ')}`,
  );
  return `${words.join('; ')}.`;
}

function noteOf(rows: readonly BarsRow[]): string {
  return rows.some(({ figures }) => figures.some(({ table }) => table.synthetic)) ? 'Synthetic data' : '';
}
