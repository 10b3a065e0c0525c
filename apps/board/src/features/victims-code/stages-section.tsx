import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { Section } from '../../components/section';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { variablesOf } from '../../view/variables';
import type { View } from '../../view/view';

const STAGES_SECTION = graphql(`
  query VictimsCodeStages($period: PeriodInput!, $where: [DimensionFilter!], $asOf: DateTimeISO) {
    victimsCode {
      stages {
        id
        title
        asked
        rights {
          number
          name
        }
        compliance {
          ...FigureOfStage
        }
        experience {
          ...FigureOfStage
        }
      }
    }
  }
`);

const FIGURE_OF_STAGE = graphql(`
  fragment FigureOfStage on Metric {
    id
    title
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

/** For each stage, how the Code is kept beside what victims say: never one without the other. */
export function StagesSection({ view }: { readonly view: View }) {
  const query = useAnswer(STAGES_SECTION, variablesOf(view));
  return (
    <Section id="stages" title="Compliance beside experience">
      <p className="govuk-body table-note">
        A force can keep every time limit and still fail victims: HMICFRS found that compliance with the Code
        says little of how well victims are served (Meeting the needs of victims in the criminal justice
        system, December 2023). The two are of different people and are not compared.
      </p>
      <Answered query={query} what="compliance beside experience">
        {({ victimsCode }) =>
          (victimsCode?.stages ?? []).map(({ id, title, asked, rights, compliance, experience }) => (
            <div key={id}>
              <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{title}</h3>
              <p className="govuk-body-s table-note">
                {rights.length === 1 ? 'Right' : 'Rights'} {rights.map(({ number }) => number).join(', ')}.{' '}
                {asked}
              </p>
              <div className="side-by-side">
                <StageTable caption={`${title}: the Code as kept`} metrics={compliance} />
                <StageTable caption={`${title}: what victims say`} metrics={experience} />
              </div>
            </div>
          ))
        }
      </Answered>
    </Section>
  );
}

interface StageTableProps {
  readonly caption: string;
  readonly metrics: readonly FragmentType<typeof FIGURE_OF_STAGE>[] | null;
}

function StageTable({ caption, metrics }: StageTableProps) {
  if (metrics === null) return <p className="govuk-body">{caption}: could not be given.</p>;
  return (
    <DataTable
      caption={caption}
      columns={['Measure', 'Figure'].map((heading) => ({ heading }))}
      rows={metrics.map((metric) => {
        const { title, unit, table } = readFragment(FIGURE_OF_STAGE, metric);
        const row = table?.rows[0];
        return [title, row === undefined ? 'could not be given' : <Figure value={row.value} unit={unit} />];
      })}
    />
  );
}
