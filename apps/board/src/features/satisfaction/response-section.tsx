import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';
import type { Chosen } from './items';
import { FunnelTable } from './funnel-table';
import { NonResponseTable } from './non-response-table';
import { ResponseRates } from './response-rates';

const RESPONSE_SECTION = graphql(`
  query SatisfactionResponse(
    $period: PeriodInput!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
    $item: ID!
    $itemResponse: ID!
  ) {
    surveys {
      funnel(period: $period, by: [SURVEY], where: $where, asOf: $asOf) {
        ...InvitationFunnel
      }
    }
    rates: metrics(ids: ["survey-response-rate", "survey-finish-rate", "survey-opt-out-rate"]) {
      ...ResponseRate
    }
    asReported: metric(id: "survey-completion-rate") {
      ...ResponseRate
    }
    itemResponse: metric(id: $itemResponse) {
      ...ResponseRate
    }
    item: metric(id: $item) {
      ...NonResponseOfItem
    }
  }
`);

interface ResponseSectionProps {
  readonly view: View;
  readonly chosen: Chosen;
}

/** How far invitations came, and what those who did not answer could change. */
export function ResponseSection({ view, chosen }: ResponseSectionProps) {
  const query = useAnswer(RESPONSE_SECTION, {
    ...variablesOf(view),
    item: chosen.item,
    itemResponse: `item-response-${chosen.item}`,
  });
  return (
    <Section id="response" title="Who answers">
      <p className="govuk-body table-note">
        Intervals on this page are of chance alone. They do not cover those who were invited and did not
        answer: few do answer, and what the others think is not known.
      </p>
      <Answered query={query} what="who answers">
        {({ surveys, rates, asReported, itemResponse, item }) => (
          <>
            <FunnelTable funnel={surveys?.funnel ?? null} />
            <ResponseRates
              rates={[...(rates ?? []), asReported, itemResponse].filter((rate) => rate !== null)}
            />
            <NonResponseTable metric={item} itemName={chosen.itemName} />
          </>
        )}
      </Answered>
    </Section>
  );
}
