import { drawControlChart, trendTitle } from '@citizen-graph/charts';
import type { ControlChart, Surface } from '@citizen-graph/charts';
import { unitInWords } from '@citizen-graph/exports';
import { useMemo } from 'react';
import { ChartBlock } from '../../components/chart-block';
import type { MetricChartPartQuery } from '../../generated/graphql';
import { published } from '../../tables/published';
import { areaName } from '../../view/area-name';
import { periodName } from '../../view/months';
import { columnIn, figureCells, figureColumns } from './figure-columns';
import { ChartReading } from './chart-reading';
import { subjectOf } from './page-metric';
import type { PartProps } from './page-metric';

export type ChartAnswer = NonNullable<NonNullable<MetricChartPartQuery['metric']>['chart']>;

/** A control chart with its reading in words. */
export function ControlChartOf({ metric, view, chart }: PartProps & { readonly chart: ChartAnswer }) {
  const drawn = useMemo(() => toDrawn({ metric, view, chart }), [metric, view, chart]);
  const draw = useMemo(() => (surface: Surface) => drawControlChart(drawn, surface), [drawn]);
  const { unit } = metric;
  const table = published({
    title: `${metric.title} over time`,
    unit: unitInWords(unit),
    view,
    period: spanOf(chart),
    columns: [
      { id: 'period', name: 'Months', kind: 'text', unit: null },
      ...figureColumns(unit),
      columnIn(unit, 'mean', 'Mean'),
      columnIn(unit, 'lower_limit', 'Lower limit'),
      columnIn(unit, 'upper_limit', 'Upper limit'),
      { id: 'special_cause', name: 'More than chance', kind: 'text', unit: null },
    ],
    rows: chart.points.map(({ period, value, mean, lowerLimit, upperLimit, specialCause }) => [
      periodName(period),
      ...figureCells(value),
      mean ?? NO_LIMIT,
      lowerLimit ?? NO_LIMIT,
      upperLimit ?? NO_LIMIT,
      specialCause?.words ?? 'no',
    ]),
    answer: chart,
  });
  return (
    <>
      <ChartBlock text={drawn} draw={draw} table={table} />
      <ChartReading chart={chart} />
    </>
  );
}

const NO_LIMIT = { shorthand: '[z]', status: 'NOT_APPLICABLE' };

function spanOf({ points }: ChartAnswer) {
  const [first, last] = [points[0]?.period, points.at(-1)?.period];
  return { from: first?.from ?? '', to: last?.to ?? '' } as { from: never; to: never };
}

function toDrawn({ metric, view, chart }: PartProps & { readonly chart: ChartAnswer }): ControlChart {
  const { points, stretches, target, annotations, variation, assurance, synthetic } = chart;
  const latest = points.at(-1)?.value ?? { value: null };
  const title = trendTitle({
    subject: subjectOf(metric),
    over: `over ${points.length} ${points[0]?.period.from === points[0]?.period.to ? 'months' : 'years'}`,
    variation: variation.code,
    latest,
  });
  const told = points.length === 0 ? '' : periodName(spanOf(chart));
  return {
    title,
    subtitle: `${areaName(view.area)}, ${told}, ${unitInWords(metric.unit)}`,
    description: `Control chart of ${points.length} figures. ${variation.description} ${assurance.description}`,
    ...(synthetic ? { note: 'Synthetic data.' } : {}),
    unit: metric.unit,
    points,
    stretches,
    target,
    annotations,
  };
}
