import { useAnswer } from '../../app/use-answer';
import type { Period } from '@citizen-graph/reference';
import { Answered } from '../../components/answered';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import { ControlChartOf } from './control-chart-of';
import { monthsOfChart } from './metric-months';
import type { PartProps } from './page-metric';

const METRIC_CHART = graphql(`
  query MetricChartPart(
    $id: ID!
    $chart: PeriodInput!
    $grain: Grain!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    metric(id: $id) {
      chart(period: $chart, grain: $grain, where: $where, asOf: $asOf) {
        points {
          period {
            from
            to
          }
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
          limitsStatus
          limitsReason
          starts {
            kind
            month
            reason
          }
        }
        variation {
          code
          title
          description
        }
        assurance {
          code
          title
          description
        }
        target
        limitsStatus
        rebasings {
          month
          text
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
    }
  }
`);

/** The figures over time: what chance alone brings, and what is more than that. */
export function MetricChart({ metric, view, months }: PartProps & { readonly months: Period }) {
  // An estimate of a survey year shares months with the next: a point of it is a year.
  const yearly = metric.dimensions.some(({ name }) => name === 'FORCE');
  const period = yearly ? { from: months.from, to: view.to } : monthsOfChart(view, months);
  const query = useAnswer(METRIC_CHART, {
    id: metric.id,
    chart: period,
    grain: yearly ? 'FINANCIAL_YEAR' : 'MONTH',
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section className="page-part" aria-label="Over time">
      <Answered query={query} what="the chart">
        {({ metric: answered }) => {
          const chart = answered?.chart ?? null;
          return chart === null ? (
            <p className="govuk-body">
              No control chart can be given of this metric; the reason stands above.
            </p>
          ) : (
            <ControlChartOf metric={metric} view={view} chart={chart} />
          );
        }}
      </Answered>
    </section>
  );
}
