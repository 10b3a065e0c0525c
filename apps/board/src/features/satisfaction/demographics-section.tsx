import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Figure } from '../../components/figure';
import { Section } from '../../components/section';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';
import { CharacteristicTables } from './characteristic-tables';
import { REFERENCES } from './characteristics';
import type { Chosen } from './items';

const DEMOGRAPHICS_SECTION = graphql(`
  query SatisfactionDemographics(
    $period: PeriodInput!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
    $item: ID!
    $against: [ReferenceGroup!]
  ) {
    completed: metric(id: "demographics-completed") {
      ...DemographicsCompleted
    }
    metric(id: $item) {
      ...ItemByCharacteristic
    }
    surveys {
      differences(
        metrics: [$item]
        by: [AGE_BAND, GENDER, ETHNICITY, DISABILITY, SEXUAL_ORIENTATION]
        period: $period
        where: $where
        against: $against
        correction: HOLM
        asOf: $asOf
      ) {
        ...DifferencesOfGroups
      }
    }
  }
`);

const COMPLETED = graphql(`
  fragment DemographicsCompleted on Metric {
    definition
    unit
    table(period: $period, where: $where, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
      }
    }
  }
`);

interface DemographicsSectionProps {
  readonly view: View;
  readonly chosen: Chosen;
}

/** How groups of people differ in an item, and how many say which groups they belong to. */
export function DemographicsSection({ view, chosen }: DemographicsSectionProps) {
  const query = useAnswer(DEMOGRAPHICS_SECTION, {
    ...variablesOf(view),
    item: chosen.item,
    against: REFERENCES,
  });
  return (
    <Section id="demographics" title={`Groups of people: ${chosen.itemName}`}>
      <Answered query={query} what="groups of people">
        {({ completed, metric, surveys }) => (
          <>
            <Completeness metric={completed} />
            <CharacteristicTables
              metric={metric}
              differences={surveys?.differences ?? null}
              itemName={chosen.itemName}
            />
          </>
        )}
      </Answered>
    </Section>
  );
}

function Completeness({ metric }: { readonly metric: FragmentType<typeof COMPLETED> | null }) {
  const known = readFragment(COMPLETED, metric);
  const row = known?.table?.rows[0];
  if (known === null || row === undefined) return null;
  return (
    <dl className="govuk-summary-list govuk-summary-list--no-border">
      <div className="govuk-summary-list__row">
        <dt className="govuk-summary-list__key">Filled in any of the questions about themselves</dt>
        <dd className="govuk-summary-list__value">
          <Figure value={row.value} unit={known.unit} isLarge />
          <span className="figure-note">
            {known.definition} Of the others it is not known which groups they belong to.
          </span>
        </dd>
      </div>
    </dl>
  );
}
