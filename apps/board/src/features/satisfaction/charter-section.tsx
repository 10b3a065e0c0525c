import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { Section } from '../../components/section';
import { graphql, readFragment } from '../../generated';
import type { ServiceStandardShownFragment } from '../../generated/graphql';
import { momentOf } from '../../view/view';
import type { View } from '../../view/view';

const CHARTER_SECTION = graphql(`
  query SatisfactionCharter($period: PeriodInput!, $asOf: DateTimeISO) {
    surveys {
      charter {
        standards {
          ...ServiceStandardShown
        }
      }
    }
  }
`);

const SERVICE_STANDARD = graphql(`
  fragment ServiceStandardShown on ServiceStandard {
    id
    version
    stage
    wording
    confirmed
    metric {
      title
      unit
    }
    target
    compliance(period: $period, asOf: $asOf) {
      status
      words
      value {
        ...Figure
      }
    }
  }
`);

const STAGES = {
  CONTACT: 'Getting in touch',
  RESPONSE: 'An officer attending',
  INVESTIGATION: 'The investigation',
  OUTCOME: 'The outcome',
} as const;

const VERDICTS = {
  MET: ['✓', 'govuk-tag--green', 'Met'],
  NOT_MET: ['✗', 'govuk-tag--red', 'Not met'],
  CANNOT_BE_TOLD: ['?', 'govuk-tag--yellow', 'Cannot be told yet'],
  NOT_MEASURED: ['–', 'govuk-tag--grey', 'Not measured'],
  NOT_IN_FORCE: ['–', 'govuk-tag--grey', 'Not in force'],
} as const;

/** Each service standard of the Citizen Charter, and whether it is met. */
export function CharterSection({ view }: { readonly view: View }) {
  const query = useAnswer(CHARTER_SECTION, {
    period: { from: view.from, to: view.to },
    asOf: momentOf(view.asOf),
  });
  return (
    <Section id="charter" title="Citizen Charter">
      {view.area !== null && (
        <p className="govuk-body">The standards are for the whole force, and so are these figures.</p>
      )}
      <Answered query={query} what="the Citizen Charter">
        {({ surveys }) => {
          const standards = readFragment(SERVICE_STANDARD, surveys?.charter?.standards ?? []);
          return (
            <>
              <DataTable
                caption="Service standards: what is promised, how it is measured, and whether it is met"
                columns={['Standard', 'Measured by', 'Figure', 'Compliance'].map((heading) => ({ heading }))}
                rows={standards.map(rowOf)}
              />
              {standards.some(({ confirmed }) => !confirmed) && (
                <p className="govuk-body-s table-note">
                  * The wording or target of this standard has not been confirmed by the force.
                </p>
              )}
            </>
          );
        }}
      </Answered>
    </Section>
  );
}

function rowOf({ stage, wording, confirmed, metric, target, compliance }: ServiceStandardShownFragment) {
  return [
    <>
      {wording}
      {!confirmed && ' *'}
      <span className="figure-note govuk-!-font-weight-regular">{STAGES[stage]}</span>
    </>,
    <>
      {metric.title}
      <span className="figure-note">target {target}%</span>
    </>,
    compliance !== null && compliance.value !== null ? (
      <Figure value={compliance.value} unit={metric.unit} />
    ) : (
      'no figure'
    ),
    <Verdict compliance={compliance} />,
  ];
}

function Verdict({ compliance }: Pick<ServiceStandardShownFragment, 'compliance'>) {
  if (compliance === null) return 'could not be given';
  const [symbol, colour, words] = VERDICTS[compliance.status];
  return (
    <>
      <strong className={`govuk-tag ${colour}`}>
        <span aria-hidden="true">{symbol} </span>
        {words}
      </strong>
      <span className="figure-note">{compliance.words}</span>
    </>
  );
}
