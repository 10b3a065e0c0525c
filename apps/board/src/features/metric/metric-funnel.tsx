import { drawFunnel } from '@citizen-graph/charts';
import type { FunnelChart, Surface } from '@citizen-graph/charts';
import { unitInWords } from '@citizen-graph/exports';
import { useMemo } from 'react';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { ChartBlock } from '../../components/chart-block';
import { graphql } from '../../generated';
import type { MetricFunnelPartQuery } from '../../generated/graphql';
import { published } from '../../tables/published';
import { periodName } from '../../view/months';
import { momentOf } from '../../view/view';
import { columnIn, figureCells, figureColumns } from './figure-columns';
import { POSITION_WORDS, funnelTitle } from './funnel-words';
import { subjectOf } from './page-metric';
import type { PartProps } from './page-metric';

const METRIC_FUNNEL = graphql(`
  query MetricFunnelPart($id: ID!, $period: PeriodInput!, $asOf: DateTimeISO) {
    metric(id: $id) {
      funnel(period: $period, asOf: $asOf) {
        status
        overall {
          value
        }
        areas {
          area {
            code
            label
          }
          position
          value {
            status
            value
            denominator
            interval {
              lower
              upper
            }
            shorthand
          }
          limits {
            lower95
            upper95
            lower998
            upper998
          }
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
    }
  }
`);

type Funnel = NonNullable<NonNullable<MetricFunnelPartQuery['metric']>['funnel']>;

const NO_FUNNEL: Readonly<Record<string, string>> = {
  NO_FIGURE: 'There is no figure of the whole force for areas to lie around.',
  NO_FIGURE_OF_AREAS: 'No area has a figure to be placed by in these months.',
  NO_FUNNEL: 'A funnel plot is of proportions and rates of events; this metric is neither.',
};

/** Which areas differ from the whole force by more than chance; of the whole force alone. */
export function MetricFunnel({ metric, view }: PartProps) {
  const hasArea = metric.dimensions.some(({ name }) => name === 'AREA');
  if (!hasArea || view.area !== null) return null;
  return (
    <section className="page-part" aria-labelledby="areas">
      <h2 className="govuk-heading-m" id="areas">
        Areas against the whole force
      </h2>
      <AskedFunnel metric={metric} view={view} />
    </section>
  );
}

function AskedFunnel({ metric, view }: PartProps) {
  const query = useAnswer(METRIC_FUNNEL, {
    id: metric.id,
    period: { from: view.from, to: view.to },
    asOf: momentOf(view.asOf),
  });
  return (
    <Answered query={query} what="the areas">
      {({ metric: answered }) => {
        const funnel = answered?.funnel ?? null;
        if (funnel === null)
          return <p className="govuk-body">No funnel plot can be given; the reason stands above.</p>;
        if (funnel.status !== 'CALCULATED') return <p className="govuk-body">{NO_FUNNEL[funnel.status]}</p>;
        return <FunnelOf metric={metric} view={view} funnel={funnel} />;
      }}
    </Answered>
  );
}

function FunnelOf(props: PartProps & { readonly funnel: Funnel }) {
  const { metric, view, funnel } = props;
  const chart = useMemo(() => toDrawn({ metric, view, funnel }), [metric, view, funnel]);
  const draw = useMemo(() => (surface: Surface) => drawFunnel(chart, surface), [chart]);
  const { unit } = metric;
  const table = published({
    title: `${metric.title} by area, with the limits of chance`,
    unit: unitInWords(unit),
    view,
    columns: [
      { id: 'area', name: 'Area', kind: 'text', unit: null },
      ...figureColumns(unit),
      columnIn(unit, 'lower_99_8', '99.8% limit from'),
      columnIn(unit, 'upper_99_8', '99.8% limit to'),
      { id: 'position', name: 'Against the whole force', kind: 'text', unit: null },
    ],
    rows: funnel.areas.map(({ area, value, limits, position }) => [
      area.label,
      ...figureCells(value),
      limits?.lower998 ?? NO_LIMIT,
      limits?.upper998 ?? NO_LIMIT,
      POSITION_WORDS[position],
    ]),
    answer: funnel,
  });
  return <ChartBlock text={chart} draw={draw} table={table} level={3} />;
}

const NO_LIMIT = { shorthand: '[z]', status: 'NOT_APPLICABLE' };

function toDrawn({ metric, view, funnel }: PartProps & { readonly funnel: Funnel }): FunnelChart {
  const areas = funnel.areas.map(({ area, ...rest }) => ({ ...rest, name: area.label }));
  return {
    title: funnelTitle(subjectOf(metric), areas),
    subtitle: `West Midlands areas, ${periodName(view)}, ${unitInWords(metric.unit)}`,
    description: `Funnel plot: ${areas.map(({ name, position }) => `${name} ${POSITION_WORDS[position]}`).join('; ')}.`,
    ...(funnel.synthetic ? { note: 'Synthetic data.' } : {}),
    unit: metric.unit,
    base: 'Base of the figure',
    overall: funnel.overall.value,
    areas,
  };
}
