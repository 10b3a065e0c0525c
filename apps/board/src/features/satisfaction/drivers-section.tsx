import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Section } from '../../components/section';
import { graphql } from '../../generated';
import { momentOf } from '../../view/view';
import type { View } from '../../view/view';
import type { Chosen } from './items';
import { KeyDriversShown } from './key-drivers-shown';

const DRIVERS_SECTION = graphql(`
  query SatisfactionDrivers($survey: ID!, $period: PeriodInput!, $area: ID) {
    surveys {
      drivers(survey: $survey, outcome: "helped", measure: TOP_BOX, period: $period, area: $area) {
        ...KeyDriversShown
      }
    }
  }
`);

interface DriversSectionProps {
  readonly view: View;
  readonly chosen: Chosen;
}

/** Which answers go with being helped, and how well the force does in each. */
export function DriversSection({ view, chosen }: DriversSectionProps) {
  const query = useAnswer(DRIVERS_SECTION, {
    survey: chosen.survey,
    period: { from: view.from, to: view.to },
    area: view.area,
  });
  return (
    <Section id="drivers" title={`What goes with being helped: ${chosen.surveyName}`}>
      {momentOf(view.asOf) !== null && (
        <p className="govuk-body">This part shows what is known now, and not on the day chosen above.</p>
      )}
      <Answered query={query} what="what goes with being helped">
        {({ surveys }) =>
          surveys !== null && surveys.drivers !== null ? (
            <KeyDriversShown drivers={surveys.drivers} view={view} surveyName={chosen.surveyName} />
          ) : (
            <p className="govuk-body">
              What goes with being helped cannot be weighed for this survey and these months.
            </p>
          )
        }
      </Answered>
    </Section>
  );
}
