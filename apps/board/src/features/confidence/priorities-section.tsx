import { Answered } from '../../components/answered';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import type { View } from '../../view/view';
import { Priorities } from './priorities';

const PRIORITIES = graphql(`
  query LocalPrioritiesSection($period: PeriodInput!, $area: ID) {
    publicConfidence {
      localPriorities(period: $period, area: $area) {
        ...Priorities
      }
    }
  }
`);

/** What residents want dealt with first. */
export function PrioritiesSection({ view }: { readonly view: View }) {
  const query = useAnswer(PRIORITIES, { period: { from: view.from, to: view.to }, area: view.area });
  return (
    <section aria-labelledby="priorities" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="priorities">
        What residents want dealt with first
      </h2>
      {view.asOf !== null && <p className="govuk-body">Priorities are shown as they are known now.</p>}
      <Answered query={query} what="what residents want dealt with first">
        {({ publicConfidence }) =>
          publicConfidence?.localPriorities ? (
            <Priorities priorities={publicConfidence.localPriorities} view={view} />
          ) : (
            <p className="govuk-body">You are granted no figures of priorities.</p>
          )
        }
      </Answered>
    </section>
  );
}
