import { month } from '@citizen-graph/reference';
import { toDriverQuestion } from './driver-question';
import type { DriverRequest } from './driver-question';

const BEFORE_THE_REVIEW = { from: month('2022-04'), to: month('2022-12') };
const AFTER_THE_REVIEW = { from: month('2023-01'), to: month('2023-03') };
const ACROSS_IT = { from: month('2022-12'), to: month('2023-01') };

const REQUEST: DriverRequest = {
  survey: 'FORCE_CONTACT',
  period: BEFORE_THE_REVIEW,
  area: null,
  outcome: 'helped',
  measure: 'SCORE',
  among: null,
};

test.each([
  ['FORCE_CONTACT', 'helped', BEFORE_THE_REVIEW, ['polite', 'timeliness'], ['clear-on-next-steps']],
  ['FORCE_CONTACT', 'helped', AFTER_THE_REVIEW, ['polite', 'timeliness', 'clear-on-next-steps'], []],
  ['INVESTIGATION', 'satisfied', ACROSS_IT, ['polite', 'informed', 'helped'], ['clear-on-next-steps']],
])('%s: %s in %j is explained by %j', (survey, outcome, period, drivers, passedOver) => {
  const question = toDriverQuestion({ ...REQUEST, survey, outcome, period });
  expect(question.drivers.map(({ code }) => code)).toEqual(drivers);
  expect(question.passedOver.map(({ code }) => code)).toEqual(passedOver);
});

test('drivers that are named are taken in their order, each once, even verdicts on the whole', () => {
  const question = toDriverQuestion({ ...REQUEST, among: ['satisfied', 'polite', 'satisfied'] });
  expect(question).toMatchObject({
    survey: { code: 'FORCE_CONTACT' },
    outcome: { code: 'helped' },
    drivers: [{ code: 'satisfied' }, { code: 'polite' }],
    passedOver: [],
  });
});

test.each([
  [
    { survey: 'FORCE_CONTACTS' },
    'UNKNOWN_VALUE',
    /^SURVEY has no value FORCE_CONTACTS; it has: FORCE_CONTACT/,
  ],
  [{ area: 'E09000001' }, 'UNKNOWN_VALUE', /^AREA has no value E09000001/],
  [
    { period: { from: month('2023-03'), to: month('2022-04') } },
    'INVALID_PERIOD',
    /ends .* before it begins/,
  ],
  [
    { outcome: 'informed' },
    'NOT_A_SCORED_QUESTION',
    /no question informed as a score; it asks: polite, timeliness, helped/,
  ],
  [{ survey: 'LIVE_CHAT', outcome: 'experience' }, 'NOT_A_SCORED_QUESTION', /it asks: none/],
  [{ among: ['polite', 'colour'] }, 'NOT_A_SCORED_QUESTION', /no question colour/],
  [{ among: ['polite', 'helped'] }, 'OUTCOME_AMONG_DRIVERS', /^helped is the outcome/],
  [{ among: ['polite', 'polite'] }, 'TOO_FEW_DRIVERS', /left: polite\.$/],
  [{ survey: 'T3_PILOT', outcome: 'overall' }, 'TOO_FEW_DRIVERS', /left: none\.$/],
])('%j is refused with %s', (given, code, message) => {
  expect(() => toDriverQuestion({ ...REQUEST, ...given })).toThrow(
    expect.objectContaining({ code, message: expect.stringMatching(message) }),
  );
});
