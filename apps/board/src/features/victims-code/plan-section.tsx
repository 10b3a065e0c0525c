import { useSignedIn } from '../../app/session';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import type { View } from '../../view/view';
import { PlanAction } from './plan-action';
import { dayName } from './rag-words';
import { PlanSummary } from './plan-summary';

const PLAN_SECTION = graphql(`
  query VictimsPlan($on: String) {
    victimsCode {
      strategy(on: $on) {
        on
        ragRule
        ...PlanSummary
        priorities {
          id
          title
          description
          actions {
            id
            ...PlanActionShown
          }
        }
      }
    }
  }
`);

/** The plan of the victims strategy, as it stands today or stood on the day that the page is looked at. */
export function PlanSection({ view }: { readonly view: View }) {
  const query = useAnswer(PLAN_SECTION, { on: view.asOf });
  const { granted } = useSignedIn();
  const mayEdit = granted.scopes.includes('strategy:edit');
  if (!granted.scopes.includes('strategy:read')) return null;
  return (
    <Section id="plan" title="Delivery plan of the victims strategy">
      <Answered query={query} what="the delivery plan">
        {({ victimsCode }) => {
          const strategy = victimsCode?.strategy ?? null;
          if (strategy === null) return <p className="govuk-body">The delivery plan could not be given.</p>;
          if (strategy.priorities.length === 0)
            return <p className="govuk-body">There is no delivery plan yet.</p>;
          return (
            <>
              <p className="govuk-body">
                As it stands on {dayName(strategy.on)}, for the whole force.
                {mayEdit && view.asOf !== null && ' To change it, look at it as it is now.'}
              </p>
              <PlanSummary strategy={strategy} />
              <RagRule rule={strategy.ragRule} />
              {strategy.priorities.map(({ id, title, description, actions }) => (
                <div key={id}>
                  <h3 className="govuk-heading-m govuk-!-margin-bottom-1">
                    Priority {id}: {title}
                  </h3>
                  <p className="govuk-body table-note">{description}</p>
                  {actions.map((action) => (
                    <PlanAction key={action.id} action={action} mayEdit={mayEdit && view.asOf === null} />
                  ))}
                </div>
              ))}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function RagRule({ rule }: { readonly rule: string }) {
  return (
    <details className="govuk-details">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">What gives an action its colour</span>
      </summary>
      <p className="govuk-details__text">{rule}</p>
    </details>
  );
}
