import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { OutcomeTest } from './outcome-test';
import { OutcomesChart } from './outcomes-chart';

const OUTCOMES = graphql(`
  query SearchOutcomes($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {
    outcomes: metric(id: "person-search-outcomes") {
      ...OutcomesByKind
    }
    noFurtherAction: metric(id: "stop-search-no-further-action") {
      ...OutcomesNoFurtherAction
    }
    findRate: metric(id: "stop-search-find-rate") {
      ...FindRateByGroup
    }
    rates: metrics(
      ids: ["stop-search-find-rate", "stop-search-arrest-rate", "stop-search-no-further-action"]
    ) {
      ...OutcomeRate
    }
    stopSearch {
      differences(
        period: $period
        where: $where
        asOf: $asOf
        metrics: ["stop-search-find-rate"]
        by: [SELF_DEFINED_ETHNICITY]
        against: [{ dimension: SELF_DEFINED_ETHNICITY, code: "WHITE" }]
      ) {
        ...FindRateDifferences
      }
    }
  }
`);

/** What comes of searches, of whomever they are. */
export function OutcomesSection({ view }: { readonly view: View }) {
  const query = useAnswer(OUTCOMES, {
    period: { from: view.from, to: view.to },
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="outcomes" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="outcomes">
        What comes of searches
      </h2>
      <Answered query={query} what="what comes of searches">
        {({ outcomes, noFurtherAction, findRate, rates, stopSearch }) => (
          <>
            {outcomes !== null && (
              <OutcomesChart outcomes={outcomes} noFurtherAction={noFurtherAction} view={view} />
            )}
            {findRate !== null && (
              <OutcomeTest
                findRate={findRate}
                rates={rates}
                differences={stopSearch?.differences ?? null}
                view={view}
              />
            )}
          </>
        )}
      </Answered>
    </section>
  );
}
