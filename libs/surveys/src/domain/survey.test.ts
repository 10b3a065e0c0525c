import { TOP_BOX_FROM } from './question';
import { QUESTIONS } from './question-bank';
import { SMS_SURVEYS, SURVEYS, surveysThatAsk } from './survey';

test('every survey and question stands under its own code', () => {
  expect(Object.values(SURVEYS).map(({ code }) => code)).toEqual(Object.keys(SURVEYS));
  expect(Object.values(QUESTIONS).map(({ code }) => code)).toEqual(Object.keys(QUESTIONS));
});

test('Live Chat alone is not sent by SMS', () => {
  expect(SMS_SURVEYS.map(({ code }) => code)).toEqual([
    'FORCE_CONTACT',
    'FORCE_RESPONSE',
    'INVESTIGATION',
    'T3_PILOT',
  ]);
});

test('the top box is 8 to 10', () => {
  expect(TOP_BOX_FROM).toBe(8);
});

test.each([
  ['helped', ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION']],
  ['polite', ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION']],
  ['timeliness', ['FORCE_CONTACT', 'FORCE_RESPONSE']],
  ['informed', ['INVESTIGATION']],
  ['overall', ['T3_PILOT']],
  ['confident-to-call-again', ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION']],
  ['satisfied', ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION']],
  ['clear-on-next-steps', ['FORCE_CONTACT', 'FORCE_RESPONSE', 'INVESTIGATION']],
  ['preferred-physical', ['T3_PILOT']],
  ['experience', ['LIVE_CHAT']],
] as const)('%s is asked by %j', (question, surveys) => {
  expect(surveysThatAsk(question)).toEqual(surveys);
});
