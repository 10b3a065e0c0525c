import { QuestionBankDocument } from '@citizen-graph/operations';
import { aCaller } from '@citizen-graph/subgraph/testing/a-caller';
import { graphql } from 'graphql';
import { buildSchema } from '../build-schema';

const COMMON = {
  survey: 'FORCE_CONTACT',
  language: 'en',
  scale: 'SCORE_0_TO_10',
  topBox: { name: 'TOP_BOX', lowest: 8, highest: 10 },
  confirmed: false,
};
const TIMELINESS = {
  code: 'timeliness',
  title: 'Time taken to answer or respond',
  versions: [
    {
      ...COMMON,
      number: 1,
      from: null,
      to: null,
      wording: 'The length of time to get through',
      source: 'Confidence and Satisfaction Report, 27 June 2023, paragraph 12: a paraphrase.',
    },
    {
      ...COMMON,
      survey: 'FORCE_RESPONSE',
      number: 1,
      from: null,
      to: null,
      wording: 'The length of time taken to respond',
      source: 'Confidence and Satisfaction Report, 27 June 2023, paragraph 13: a paraphrase.',
    },
  ],
};

test('the question bank words each question by survey and version', async () => {
  const schema = await buildSchema();
  const answer = await graphql({
    schema,
    source: QuestionBankDocument.toString(),
    contextValue: { caller: aCaller() },
  });
  const { questions } = JSON.parse(JSON.stringify(answer)).data.surveys;
  expect(questions).toHaveLength(10);
  expect(questions).toContainEqual(TIMELINESS);
  const [clear] = questions.filter(({ code }: { code: string }) => code === 'clear-on-next-steps');
  expect(clear.versions.slice(0, 2)).toEqual([
    {
      ...COMMON,
      number: 1,
      from: '2023-01-01',
      to: '2023-02-28',
      wording: 'You are clear on what happens next',
      source: 'Confidence and Satisfaction Report, 27 June 2023, paragraph 18: a paraphrase.',
    },
    {
      ...COMMON,
      number: 2,
      from: '2023-03-01',
      to: null,
      wording: 'We explained what happens next, and when',
      source: 'Made up, to demonstrate a wording that changes.',
    },
  ]);
});
