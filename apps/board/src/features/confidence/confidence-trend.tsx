import { drawTrend } from '@citizen-graph/charts';
import { ChartBlock } from '../../components/chart-block';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { ConfidenceTrendMetricFragment } from '../../generated/graphql';
import { published } from '../../tables/published';
import { figureCells, figureColumns, figureOf, noteOf, stateOf, textColumn } from '../../tables/plotted';
import type { AnswerState } from '../../tables/published';
import { monthName, periodName } from '../../view/months';
import type { View } from '../../view/view';
import { LatestEstimates } from './latest-estimates';
import { titleOfTrend } from './title-of-trend';

const TREND_METRIC = graphql(`
  fragment ConfidenceTrendMetric on Metric {
    byYear: table(period: $period, grain: FINANCIAL_YEAR, by: [FORCE], asOf: $asOf) {
      rows {
        period {
          from
          to
        }
        group {
          code
        }
        breaks {
          month
          reason
        }
        value {
          yearEnding
          ...ConfidenceEstimate
          ...Plotted
        }
      }
      ...RestsOn
    }
  }
`);

const FORCES = graphql(`
  fragment ConfidenceForces on PublicConfidence {
    force {
      code
      name
    }
    comparators {
      code
      name
    }
  }
`);

interface ConfidenceTrendProps {
  readonly metric: FragmentType<typeof TREND_METRIC>;
  readonly forces: FragmentType<typeof FORCES>;
  readonly view: View;
}

type Row = NonNullable<ConfidenceTrendMetricFragment['byYear']>['rows'][number];

/** The estimates of one force. */
interface Series {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** The estimates by survey year: the force first, then those that it is compared with. */
export function ConfidenceTrend({ metric, forces, view }: ConfidenceTrendProps) {
  const { byYear } = readFragment(TREND_METRIC, metric);
  const { force, comparators } = readFragment(FORCES, forces);
  if (byYear === null) return <p className="govuk-body">No estimate could be given.</p>;
  const series = [force, ...comparators].map(({ code, name }) => ({
    name,
    rows: byYear.rows.filter(({ group }) => group[0]?.code === code),
  }));
  return (
    <>
      <TrendChart series={series} breaks={breaksIn(byYear.rows)} answer={stateOf(byYear)} view={view} />
      <LatestEstimates
        series={series.map(({ name, rows }) => ({ name, values: rows.map(({ value }) => value) }))}
      />
    </>
  );
}

function breaksIn(rows: readonly Row[]): readonly string[] {
  const words = rows.flatMap(({ breaks }) =>
    breaks.map(({ month, reason }) => `[b] ${monthName(month)}: ${reason}`),
  );
  return [...new Set(words)];
}

interface TrendChartProps {
  readonly series: readonly Series[];
  readonly breaks: readonly string[];
  readonly answer: AnswerState;
  readonly view: View;
}

function TrendChart({ series, breaks, answer, view }: TrendChartProps) {
  const drawn = drawnSeries(series);
  const text = {
    title: titleOfTrend(
      drawn.map(({ name, points }) => ({ name, figures: points.map(({ figure }) => figure) })),
    ),
    subtitle: `Areas of police forces, survey years that end in ${periodName(view)}, per cent of adults`,
    description: 'A line for each force, with 95% intervals as whiskers.',
    ...noteOf(answer, ...breaks),
  };
  return (
    <ChartBlock
      level={3}
      text={text}
      draw={(surface) =>
        drawTrend({ ...text, unit: 'PERCENT', intervals: 'whisker', series: drawn }, surface)
      }
      table={tableOf({ series, breaks, answer, view })}
    />
  );
}

// A year of which nobody has an estimate is marked once, and not by each force.
function drawnSeries(series: readonly Series[]) {
  const known = new Set(
    series.flatMap(({ rows }) =>
      rows.filter(({ value }) => figureOf(value).value !== null).map(({ period }) => period.to),
    ),
  );
  return series.map(({ name, rows }, index) => ({
    name,
    points: rows
      .filter(({ period }) => index === 0 || known.has(period.to))
      .map(({ period, value }) => ({
        period: { from: period.to, to: period.to },
        figure: figureOf(value),
      })),
  }));
}

function tableOf({ series, breaks, answer, view }: TrendChartProps) {
  return published({
    title: 'Overall confidence in the local police',
    unit: 'per cent of adults',
    view: { ...view, area: null },
    columns: [
      textColumn('force', 'Force'),
      textColumn('survey_year_ending', 'Survey year ending'),
      ...figureColumns('Confident', { kind: 'percent', unit: 'per cent' }),
    ],
    rows: series.flatMap(({ name, rows }) =>
      rows.map(({ period, value }) => [
        name,
        monthName(value.yearEnding ?? period.to),
        ...figureCells(value),
      ]),
    ),
    notes: breaks,
    answer,
  });
}
