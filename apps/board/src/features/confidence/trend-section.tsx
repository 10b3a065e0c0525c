import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf } from '../../view/view';
import type { View } from '../../view/view';
import { ConfidenceTrend } from './confidence-trend';
import { WhatItRestsOn } from './what-it-rests-on';

const TREND = graphql(`
  query ConfidenceTrendSection($period: PeriodInput!, $asOf: DateTimeISO) {
    metric(id: "overall-confidence") {
      ...ConfidenceTrendMetric
      ...ConfidenceBasis
    }
    publicConfidence {
      ...ConfidenceForces
      ...ConfidenceBasisOfForces
    }
  }
`);

/** What the Crime Survey estimates of the force, beside whom it is compared with. */
export function TrendSection({ view }: { readonly view: View }) {
  const query = useAnswer(TREND, {
    period: { from: view.from, to: view.to },
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="trend" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="trend">
        Confidence in the local police, by the Crime Survey for England and Wales
      </h2>
      <Answered query={query} what="estimates of confidence">
        {({ metric, publicConfidence }) =>
          metric && publicConfidence ? (
            <>
              <ConfidenceTrend metric={metric} forces={publicConfidence} view={view} />
              <WhatItRestsOn metric={metric} forces={publicConfidence} />
            </>
          ) : (
            <p className="govuk-body">You are granted no estimates of confidence.</p>
          )
        }
      </Answered>
    </section>
  );
}
