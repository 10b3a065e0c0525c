import { Change } from '../../components/change';
import { BarsBlock } from '../../components/bars-block';
import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { graphql, readFragment } from '../../generated';
import type { FeedbackQuestionFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';
import { figureOf, stateOf } from '../../tables/plotted';
import type { View } from '../../view/view';

const FEEDBACK_QUESTION = graphql(`
  fragment FeedbackQuestion on Metric {
    id
    title
    whole: table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
      rows {
        value {
          ...Figure
          ...Plotted
        }
        change {
          ...Change
        }
      }
      ...RestsOn
    }
    byPlace: table(period: $period, by: [PLACE], where: $where, asOf: $asOf) {
      rows {
        group {
          code
          label
        }
        value {
          ...Figure
        }
      }
    }
  }
`);

interface FeedbackAnswersProps {
  readonly questions: readonly FragmentType<typeof FEEDBACK_QUESTION>[];
  readonly view: View;
}

/** How many say yes to each question of the form. */
export function FeedbackAnswers({ questions, view }: FeedbackAnswersProps) {
  const known = questions.map((question) => readFragment(FEEDBACK_QUESTION, question));
  return (
    <>
      <AnswersChart questions={known} view={view} />
      <DataTable
        caption="Those who say yes, in the street and in custody"
        columns={['Question', 'All who answered', 'Street', 'Custody', 'Change'].map((heading) => ({
          heading,
        }))}
        rows={known.map((question) => rowOf(question))}
      />
    </>
  );
}

function rowOf({ title, whole, byPlace }: FeedbackQuestionFragment) {
  const row = whole?.rows[0];
  return [
    title,
    row === undefined ? NOT_GIVEN : <Figure value={row.value} unit="PERCENT" />,
    ...['STREET', 'CUSTODY'].map((place) => {
      const own = byPlace?.rows.find(({ group }) => group[0]?.code === place);
      return own === undefined ? NOT_GIVEN : <Figure value={own.value} unit="PERCENT" />;
    }),
    row === undefined ? NOT_GIVEN : <Change change={row.change} unit="PERCENT" />,
  ];
}

const NOT_GIVEN = <span className="figure-note">could not be given</span>;

function AnswersChart({ questions, view }: { questions: readonly FeedbackQuestionFragment[]; view: View }) {
  const rows = questions.flatMap(({ title, whole }) => {
    const value = whole?.rows[0]?.value;
    return value === undefined ? [] : [{ name: title, value }];
  });
  if (rows.length === 0) return null;
  return (
    <BarsBlock
      title={titleOf(rows.map(({ value }) => figureOf(value).value))}
      of="per cent who say yes"
      unit="PERCENT"
      rows={rows}
      headings={['Question', 'Say yes']}
      view={view}
      answer={stateOf(...questions.map(({ whole }) => whole))}
    />
  );
}

function titleOf([fair = null]: readonly (number | null)[]): string {
  return fair === null
    ? 'What people who were searched say'
    : `${Math.round(fair)}% of those who answered say that the officer acted fairly`;
}
