import { drawControlChart, trendTitle } from '@citizen-graph/charts';
import type { ChartText } from '@citizen-graph/charts';
import { unitInWords } from '@citizen-graph/exports';
import type { PublishedTable } from '@citizen-graph/exports';
import type { Month, Period } from '@citizen-graph/reference';
import type { FigureUnit } from '../figures/format-figure';
import { graphql, readFragment } from '../generated';
import type { FragmentType } from '../generated';
import type { ControlChartBlockFragment } from '../generated/graphql';
import { published } from '../tables/published';
import { areaName } from '../view/area-name';
import { cellOf, figureOf, noteOf, textColumn } from '../tables/plotted';
import { monthName, periodName } from '../view/months';
import type { View } from '../view/view';
import { ChartBlock } from './chart-block';
import { NumberedMarks } from './numbered-marks';
import type { Mark } from './numbered-marks';

const CONTROL_CHART = graphql(`
  fragment ControlChartBlock on ControlChart {
    points {
      period {
        from
        to
      }
      value {
        ...Plotted
      }
      mean
      upperLimit
      lowerLimit
      variation
      specialCause {
        words
      }
    }
    stretches {
      period {
        from
        to
      }
      limitsReason
    }
    variation {
      code
      title
      description
    }
    annotations {
      month
      text
    }
    asOf
    synthetic
    releases {
      number
      fileName
      sha256
      synthetic
    }
  }
`);

interface ControlChartBlockProps {
  readonly chart: FragmentType<typeof CONTROL_CHART>;
  /** What it is of, in few words, such as Searches. */
  readonly subject: string;
  readonly unit: FigureUnit;
  readonly view: View;
  /** What is marked besides what was recorded about its months. */
  readonly marks?: readonly Mark[];
  readonly notes?: readonly string[];
}

/** The control chart of a metric, with the numbered marks told in words. */
export function ControlChartBlock({ chart, marks = [], ...props }: ControlChartBlockProps) {
  const known = readFragment(CONTROL_CHART, chart);
  const { points, stretches } = known;
  const { unit } = props;
  const annotations = [...known.annotations, ...marks];
  const text = textOf(known, props);
  const drawn = points.map((point) => ({
    ...point,
    value: figureOf(point.value),
    ...withinBounds(point, unit),
  }));
  return (
    <>
      <ChartBlock
        level={3}
        text={text}
        draw={(surface) =>
          drawControlChart({ ...text, unit, stretches, annotations, points: drawn }, surface)
        }
        table={tableOf(known, { ...props, annotations })}
      />
      <NumberedMarks marks={annotations} />
    </>
  );
}

type Limits = Pick<ControlBlockPoint, 'lowerLimit' | 'upperLimit'>;
type ControlBlockPoint = ControlChartBlockFragment['points'][number];

// No such figure is below 0, and no percentage above 100.
function withinBounds({ lowerLimit, upperLimit }: Limits, unit: FigureUnit): Limits {
  return {
    lowerLimit: lowerLimit === null ? null : Math.max(0, lowerLimit),
    upperLimit: upperLimit === null || unit !== 'PERCENT' ? upperLimit : Math.min(100, upperLimit),
  };
}

type Words = Pick<ControlChartBlockProps, 'subject' | 'unit' | 'view' | 'notes'>;

function textOf(chart: ControlChartBlockFragment, { subject, unit, view, notes = [] }: Words): ChartText {
  const { points, stretches, variation } = chart;
  const latest = points.at(-1)?.value;
  const reasons = stretches.map(({ limitsReason }) => limitsReason);
  return {
    title: trendTitle({
      subject,
      over: 'in these months',
      variation: variation.code,
      latest: latest === undefined ? { value: null } : figureOf(latest),
    }),
    subtitle: `${areaName(view.area)}, ${periodName(periodOf(chart, view))}, ${unitInWords(unit)} by month`,
    description: `${variation.title}: ${variation.description} ${reasons.join(' ')}`,
    ...noteOf(chart, ...notes, ...reasons),
  };
}

function periodOf({ points }: ControlChartBlockFragment, { from, to }: View): Period {
  return {
    from: (points[0]?.period.from ?? from) as Month,
    to: (points.at(-1)?.period.to ?? to) as Month,
  };
}

function tableOf(
  chart: ControlChartBlockFragment,
  { subject, unit, view, annotations }: Words & { readonly annotations: readonly Mark[] },
): PublishedTable {
  return published({
    title: `${subject} by month`,
    unit: unitInWords(unit),
    view,
    period: periodOf(chart, view),
    columns: columnsOf(subject, unit),
    rows: chart.points.map((point) => [
      monthName(point.period.from),
      cellOf(point.value),
      point.lowerLimit ?? NO_LIMITS,
      point.mean ?? NO_LIMITS,
      point.upperLimit ?? NO_LIMITS,
      point.specialCause?.words ?? '',
    ]),
    notes: annotations.map(({ month, text }) => `${monthName(month)}: ${text}`),
    answer: chart,
  });
}

const NO_LIMITS = { shorthand: '[z]', status: 'NOT_APPLICABLE' } as const;

function columnsOf(subject: string, unit: FigureUnit) {
  const inUnit = { kind: 'number', unit: unitInWords(unit) } as const;
  return [
    textColumn('month', 'Month'),
    { id: 'value', name: subject, kind: unit === 'COUNT' ? 'count' : 'number', unit: unitInWords(unit) },
    { id: 'lower_limit', name: 'Lower limit', ...inUnit },
    { id: 'mean', name: 'Mean', ...inUnit },
    { id: 'upper_limit', name: 'Upper limit', ...inUnit },
    textColumn('special_cause', 'More than chance'),
  ] as const;
}
