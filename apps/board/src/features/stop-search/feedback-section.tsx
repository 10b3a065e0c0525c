import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { FeedbackAnswers } from './feedback-answers';
import { FeedbackRates } from './feedback-rates';

const FEEDBACK = graphql(`
  query StopSearchFeedbackSection(
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    questions: metrics(
      ids: [
        "stop-search-fairness"
        "stop-search-explained"
        "stop-search-polite"
        "stop-search-told-of-record"
      ]
    ) {
      ...FeedbackQuestion
    }
    rates: metrics(
      ids: [
        "stop-search-feedback-responses"
        "stop-search-receipts-issued"
        "stop-search-receipt-response-rate"
      ]
    ) {
      ...FeedbackRate
    }
    toSearches: metric(id: "stop-search-feedback-response-rate") {
      ...FeedbackToSearches
    }
    stopSearch {
      feedback {
        linksToSearches
      }
    }
  }
`);

/** What people who were searched say of it, and how many of them do. */
export function FeedbackSection({ view }: { readonly view: View }) {
  const query = useAnswer(FEEDBACK, {
    period: { from: view.from, to: view.to },
    compare: view.comparison,
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="feedback" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="feedback">
        What people who were searched say
      </h2>
      <Answered query={query} what="the answers of people who were searched">
        {({ questions, rates, toSearches, stopSearch }) => (
          <>
            <div className="govuk-inset-text">
              Whoever answers chooses to, so this is not what everybody who was searched would say. Intervals
              know of chance alone.
              {stopSearch?.feedback?.linksToSearches === false &&
                ' Answers are not linked to searches, so they cannot be told apart by age, gender or ethnicity.'}
            </div>
            <FeedbackAnswers questions={questions} view={view} />
            <FeedbackRates rates={rates} toSearches={toSearches} />
          </>
        )}
      </Answered>
    </section>
  );
}
