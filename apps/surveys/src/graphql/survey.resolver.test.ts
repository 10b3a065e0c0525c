import { aCaller } from '@citizen-graph/subgraph/testing/a-caller';
import { graphql } from 'graphql';
import { buildSchema } from '../build-schema';

const SURVEYS = '{ surveys { all { code title mode questions { code title scale topBoxFrom } } } }';
const SCORE = { scale: 'SCORE_0_TO_10', topBoxFrom: 8 };
const POLITE = { code: 'polite', title: 'Polite and respectful', ...SCORE };
const TIMELINESS = { code: 'timeliness', title: 'Time taken to answer or respond', ...SCORE };
const HELPED = { code: 'helped', title: 'Helped with the issue', ...SCORE };
const INFORMED = { code: 'informed', title: 'Kept informed', ...SCORE };
const OVERALL = { code: 'overall', title: 'Overall satisfaction with the process', ...SCORE };
const REVIEWED = [
  { code: 'confident-to-call-again', title: 'Confident to call again', ...SCORE },
  { code: 'satisfied', title: 'Satisfied with the service', ...SCORE },
  { code: 'clear-on-next-steps', title: 'Clear on what happens next', ...SCORE },
];
const PHYSICAL = {
  code: 'preferred-physical',
  title: 'Would have preferred a physical appointment',
  scale: 'YES_OR_NO',
  topBoxFrom: null,
};
const EXPERIENCE = {
  code: 'experience',
  title: 'Overall experience',
  scale: 'GOOD_OKAY_POOR',
  topBoxFrom: null,
};

test('the surveys and what they ask', async () => {
  const schema = await buildSchema();
  expect(await graphql({ schema, source: SURVEYS, contextValue: { caller: aCaller() } })).toEqual({
    data: {
      surveys: {
        all: [
          {
            code: 'FORCE_CONTACT',
            title: 'Force Contact',
            mode: 'SMS',
            questions: [POLITE, TIMELINESS, HELPED, ...REVIEWED],
          },
          {
            code: 'FORCE_RESPONSE',
            title: 'Force Response',
            mode: 'SMS',
            questions: [POLITE, TIMELINESS, HELPED, ...REVIEWED],
          },
          {
            code: 'INVESTIGATION',
            title: 'Investigation',
            mode: 'SMS',
            questions: [POLITE, INFORMED, HELPED, ...REVIEWED],
          },
          { code: 'T3_PILOT', title: 'T3 pilot', mode: 'SMS', questions: [OVERALL, PHYSICAL] },
          { code: 'LIVE_CHAT', title: 'Live Chat', mode: 'WEB_CHAT', questions: [EXPERIENCE] },
        ],
      },
    },
  });
});
