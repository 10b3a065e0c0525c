import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { FiguresTable } from '../../components/figures-table';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';

const SERVICES_SECTION = graphql(`
  query VictimsCodeServices(
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    statements: metrics(
      ids: [
        "victim-statements-offered"
        "victim-statements-made"
        "victim-statements-served"
        "victim-statements-read"
      ]
    ) {
      ...TabledFigure
    }
    contact: metrics(
      ids: [
        "victim-contact-agreed"
        "victim-contact-plans-outstanding"
        "victim-contacts-kept"
        "victim-contacts-overdue"
        "victim-contact-days-overdue"
      ]
    ) {
      ...TabledFigure
    }
    needs: metrics(
      ids: [
        "victims-code-needs-offered"
        "victims-code-needs-assessed"
        "victims-code-needs-reassessed"
        "victims-code-needs-witness-care"
        "victims-code-referred"
      ]
    ) {
      ...TabledFigure
    }
    others: metrics(
      ids: [
        "victims-code-compensation-told"
        "victims-code-compensation-claimed"
        "victims-code-property-returned"
        "victims-code-expenses-paid"
        "victims-code-complaints-acknowledged"
        "victims-code-complaints-answered"
        "victims-code-not-applicable"
        "victims-code-paused"
      ]
    ) {
      ...TabledFigure
    }
  }
`);

/** Statements step by step, contact as agreed, and what else victims are owed. */
export function ServicesSection({ view }: { readonly view: View }) {
  const query = useAnswer(SERVICES_SECTION, { ...variablesOf(view), compare: view.comparison });
  return (
    <Section id="services" title="Statements, contact and services">
      <Answered query={query} what="statements, contact and services">
        {({ statements, contact, needs, others }) => (
          <>
            <FiguresTable
              heading="Measure"
              caption="Victim Personal Statements: each step as a share of the step before"
              metrics={statements}
            />
            <FiguresTable
              heading="Measure"
              caption="Contact as it was agreed with victims"
              metrics={contact}
            />
            <FiguresTable
              heading="Measure"
              caption="Needs assessments and referral to services"
              metrics={needs}
            />
            <FiguresTable
              heading="Measure"
              caption="Compensation, property, expenses and complaints; and what does not apply or was paused"
              metrics={others}
            />
          </>
        )}
      </Answered>
    </Section>
  );
}
