import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { momentOf } from '../../view/view';
import type { View } from '../../view/view';
import { MembershipFigures } from './membership-figures';

const MEMBERSHIP = graphql(`
  query WmnowMembershipSection($first: PeriodInput!, $last: PeriodInput!, $asOf: DateTimeISO) {
    members: metric(id: "wmnow-members") {
      ...MembershipMetric
    }
    share: metric(id: "wmnow-share") {
      ...MembershipMetric
    }
    population: metric(id: "population-16-and-over") {
      ...MembershipMetric
    }
    rate: metric(id: "wmnow-sign-up-rate") {
      ...MembershipMetric
    }
  }
`);

/** Figures 1 and 2 of the yearly paper, of the first and the last month, and where the areas stand. */
export function MembershipSection({ view }: { readonly view: View }) {
  const query = useAnswer(MEMBERSHIP, {
    first: { from: view.from, to: view.from },
    last: { from: view.to, to: view.to },
    asOf: momentOf(view.asOf),
  });
  return (
    <section aria-labelledby="membership" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="membership">
        Members by area
      </h2>
      <Answered query={query} what="members by area">
        {({ members, share, population, rate }) =>
          members && share && population && rate ? (
            <MembershipFigures metrics={{ members, share, population, rate }} view={view} />
          ) : (
            <p className="govuk-body">You are granted no figures of WMNow.</p>
          )
        }
      </Answered>
    </section>
  );
}
