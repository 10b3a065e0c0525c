import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { useAnswer } from '../../app/use-answer';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { monthName } from '../../view/months';
import type { View } from '../../view/view';

const ELSEWHERE = graphql(`
  query ConfidenceElsewhereSection($period: PeriodInput!) {
    publicConfidence {
      localEstimates(measure: GOOD_JOB, period: $period) {
        ...ElsewhereEstimates
      }
    }
  }
`);

const ESTIMATES = graphql(`
  fragment ElsewhereEstimates on LocalEstimates {
    intervals
    estimates {
      survey
      place
      periodEnding
      value {
        ...Figure
      }
      ofForce {
        ...Figure
      }
    }
  }
`);

/** What another force publishes of its own survey by place, where its estimates are loaded. */
export function ElsewhereSection({ view }: { readonly view: View }) {
  const query = useAnswer(ELSEWHERE, { period: { from: view.from, to: view.to } });
  return (
    <section aria-labelledby="elsewhere" className="govuk-!-margin-bottom-7">
      <h2 className="govuk-heading-m" id="elsewhere">
        Another force’s survey, by place
      </h2>
      <Answered query={query} what="estimates of another force">
        {({ publicConfidence }) =>
          publicConfidence?.localEstimates ? (
            <Estimates estimates={publicConfidence.localEstimates} />
          ) : (
            <p className="govuk-body">You are granted no estimates of other forces.</p>
          )
        }
      </Answered>
    </section>
  );
}

function Estimates({ estimates }: { readonly estimates: FragmentType<typeof ESTIMATES> }) {
  const { intervals, estimates: known } = readFragment(ESTIMATES, estimates);
  const latest = known
    .map(({ periodEnding }) => periodEnding)
    .sort()
    .at(-1);
  if (latest === undefined)
    return <p className="govuk-body">No estimate of another force is loaded for these months.</p>;
  return (
    <>
      <p className="govuk-body-s">Intervals: {intervals}</p>
      <DataTable
        caption={`The police do a good job locally, to ${monthName(latest)}`}
        columns={['Place', 'Survey', 'Here', 'Whole force'].map((heading) => ({ heading }))}
        rows={known
          .filter(({ periodEnding }) => periodEnding === latest)
          .map(({ place, survey, value, ofForce }) => [
            place,
            survey,
            <Figure value={value} unit="PERCENT" />,
            <Figure value={ofForce} unit="PERCENT" />,
          ])}
      />
    </>
  );
}
