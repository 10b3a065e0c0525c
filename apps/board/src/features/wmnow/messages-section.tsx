import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf, whereOf } from '../../view/view';
import type { View } from '../../view/view';
import { MessagesTable } from './messages-table';
import { OpenRates } from './open-rates';

const MESSAGES = graphql(`
  query WmnowMessagesSection($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {
    openRate: metric(id: "wmnow-open-rate") {
      ...OpenRateByKind
    }
    metrics(
      ids: [
        "wmnow-messages-sent"
        "wmnow-delivery-rate"
        "wmnow-open-rate"
        "wmnow-click-rate"
        "wmnow-reply-rate"
        "wmnow-unsubscribe-rate"
        "wmnow-messages-rated"
        "wmnow-message-rating"
      ]
    ) {
      ...MessagesMetric
    }
  }
`);

/** What became of messages, by kind and by area. */
export function MessagesSection({ view }: { readonly view: View }) {
  const query = useAnswer(MESSAGES, {
    period: { from: view.from, to: view.to },
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="messages" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="messages">
        Messages
      </h2>
      <Answered query={query} what="what became of messages">
        {({ openRate, metrics }) => (
          <>
            {openRate !== null && <OpenRates metric={openRate} view={view} />}
            <MessagesTable metrics={metrics} cut="byKind" caption="What became of messages, by kind" />
            <MessagesTable metrics={metrics} cut="byArea" caption="What became of messages, by area" />
          </>
        )}
      </Answered>
    </section>
  );
}
