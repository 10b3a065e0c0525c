import { drawControlChart } from '@citizen-graph/charts';
import type { ChartUnit, ControlPoint, PointVariation } from '@citizen-graph/charts';
import { z } from 'zod';
import { errorAt } from '../errors';
import { formatNumber } from '../figures/format';
import type { MetricWords } from '../figures/figure-table';
import { releaseWords } from '../figures/note';
import { dayWords, periodWords, statusWords } from '../figures/words';
import { parseReference } from '../references/parse-reference';
import { resolve } from '../references/resolve';
import type { ChartRequest } from './build-chart';
import { CHART_WIDTH, drawSvg } from './drawn-chart';
import type { DrawnChart } from './drawn-chart';
import { getOption } from './read-options';

// So that two measures of a pack fit on a page.
const HEIGHT = 185;

const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null);
const period = z.object({ from: z.string(), to: z.string() });
const chart = z.object({
  points: z.array(
    z.object({
      period,
      value: z.object({
        status: z.string(),
        value: number,
        denominator: number,
        shorthand: z.string().nullish(),
      }),
      mean: number,
      upperLimit: number,
      lowerLimit: number,
      variation: z.string().nullish(),
    }),
  ),
  stretches: z.array(z.object({ period })).default([]),
  target: number,
  asOf: z.string(),
  synthetic: z.boolean(),
  releases: z.array(z.object({ number: z.number() })),
});

type Asked = z.infer<typeof chart>;

/** The control chart of a metric by month, from `chart { ... }` of the schema. */
export function buildControl({ lines, scope, fence, title }: ChartRequest): DrawnChart {
  const { text, place } = getOption(lines, 'of', fence.place);
  const found = resolve(parseReference(text, place), scope, place);
  const asked = found.kind === 'data' ? chart.safeParse(found.data).data : undefined;
  const metric = found.kind === 'data' ? found.metric : null;
  if (asked === undefined || metric === null)
    throw errorAt(
      'REFERENCE_UNKNOWN',
      place,
      `“${text}” is no control chart. Ask for chart { … } of a metric, with all that the operation ControlChart asks for.`,
    );
  const alternative = alternativeOf(asked, metric);
  const drawing = drawSvg((document) =>
    drawControlChart(
      {
        title,
        subtitle: `${metric.title}, by month`,
        description: alternative,
        note: asked.synthetic ? 'Synthetic data' : '',
        unit: metric.unit as ChartUnit,
        points: asked.points.map(toPoint),
        stretches: asked.stretches,
        target: asked.target,
      },
      { document, width: CHART_WIDTH, height: HEIGHT, framed: true, id: `chart-${metric.id}` },
    ),
  );
  return {
    ...drawing,
    alternative: `${title}. ${alternative}`,
    data: dataOf(asked, metric),
    source: sourceOf(asked),
  };
}

function toPoint({
  period: months,
  value,
  mean,
  upperLimit,
  lowerLimit,
  variation,
}: Asked['points'][number]): ControlPoint {
  return {
    period: months,
    value: { value: value.value, denominator: value.denominator, shorthand: value.shorthand ?? null },
    mean,
    upperLimit,
    lowerLimit,
    variation: (variation ?? null) as PointVariation | null,
  };
}

function dataOf({ points }: Asked, { unit }: MetricWords): DrawnChart['data'] {
  const write = (value: number | null): string =>
    value === null
      ? 'none'
      : formatNumber(value, unit, { decimals: unit === 'COUNT' ? 0 : 1, signed: false });
  return {
    columns: ['Month', 'Figure', 'Mean', 'Lower limit', 'Upper limit'].map((heading, index) => ({
      heading,
      isNumeric: index > 0,
    })),
    rows: points.map(({ period: months, value, mean, lowerLimit, upperLimit }) => [
      periodWords(months),
      value.value === null ? statusWords(value.status, value.shorthand ?? null) : write(value.value),
      write(mean),
      write(lowerLimit),
      write(upperLimit),
    ]),
  };
}

function alternativeOf({ points }: Asked, { title, unit }: MetricWords): string {
  const given = points.filter(({ value }) => value.value !== null);
  const [first, last] = [given[0], given.at(-1)];
  if (first === undefined || last === undefined) return `${title}: no month has a figure.`;
  const words = [first, last].map(
    ({ period: months, value }) => `${formatNumber(value.value ?? 0, unit)} in ${periodWords(months)}`,
  );
  const limits = last.mean === null ? 'There are no limits.' : `Mean ${formatNumber(last.mean, unit)}.`;
  return `Line of ${given.length} months, from ${words[0]} to ${words[1]}. ${limits}`;
}

function sourceOf({ releases, asOf, synthetic }: Asked): string {
  const source = `${releaseWords(releases.map((release) => release.number))}, as of ${dayWords(asOf)}.`;
  return synthetic ? `${source} Synthetic data.` : source;
}
