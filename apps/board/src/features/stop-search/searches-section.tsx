import type { Period } from '@citizen-graph/reference';
import { Answered } from '../../components/answered';
import { ControlChartBlock } from '../../components/control-chart-block';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';

const SEARCHES = graphql(`
  query SearchesByMonth($chart: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {
    metric(id: "stop-searches") {
      definition
      chart(period: $chart, where: $where, asOf: $asOf) {
        ...ControlChartBlock
      }
    }
  }
`);

interface SearchesSectionProps {
  readonly view: View;
  /** The months whose figures say what chance alone brings. */
  readonly chart: Period;
}

/** How many searches there were, month by month. */
export function SearchesSection({ view, chart }: SearchesSectionProps) {
  const query = useAnswer(SEARCHES, { chart, where: whereOf(view), asOf: momentOf(view.asOf) });
  return (
    <section aria-labelledby="searches" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="searches">
        Searches by month
      </h2>
      <Answered query={query} what="searches by month">
        {({ metric }) =>
          metric?.chart ? (
            <ControlChartBlock
              chart={metric.chart}
              subject="Stop and searches"
              unit="COUNT"
              view={view}
              notes={[metric.definition]}
            />
          ) : (
            <p className="govuk-body">You are granted no figures of searches.</p>
          )
        }
      </Answered>
    </section>
  );
}
