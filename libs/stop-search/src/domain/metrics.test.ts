import { month } from '@citizen-graph/reference';
import { aSearch } from '../testing/a-search';
import { rowsOf } from '../testing/rows-of';
import type { Feedback } from './feedback';
import { STOP_SEARCH_METRICS } from './metrics';
import { observeFeedback } from './observe-feedback';
import { observeSearch } from './observe-search';

const period = { from: month('2019-01'), to: month('2019-01') };
const notAvailable = { status: 'NOT_AVAILABLE', value: null, numerator: null, denominator: null };

const searches = [
  aSearch({ gender: 'NOT_RECORDED', outcome: 'ARREST' }),
  aSearch({ gender: 'NOT_RECORDED', outcome: 'NO_FURTHER_ACTION', selfDefinedEthnicity: 'NS' }),
  aSearch({ gender: 'NOT_RECORDED', outcome: 'NO_FURTHER_ACTION', searchType: 'PERSON_AND_VEHICLE' }),
  aSearch({ gender: 'NOT_RECORDED', outcome: 'NOT_RECORDED', selfDefinedEthnicity: 'O9' }),
  aSearch({ gender: 'NOT_RECORDED', outcome: 'ARREST', searchType: 'VEHICLE' }),
].map(observeSearch);

test('a gender that the force never publishes is not available, never nought', () => {
  expect(rowsOf({ metric: 'person-searches', by: ['GENDER'], period }, searches)).toMatchObject({
    MALE: notAvailable,
    FEMALE: notAvailable,
    OTHER: notAvailable,
    NOT_RECORDED: { status: 'PUBLISHED', value: 4 },
  });
});

test('searches of all kinds by gender keep those of vehicles apart', () => {
  expect(rowsOf({ metric: 'stop-searches', by: ['GENDER'], period }, searches)).toMatchObject({
    MALE: notAvailable,
    NO_PERSON: { status: 'PUBLISHED', value: 1 },
    NOT_RECORDED: { status: 'PUBLISHED', value: 4 },
  });
});

test('a person who did not state an ethnicity does not count as other', () => {
  expect(
    rowsOf({ metric: 'person-searches', by: ['SELF_DEFINED_ETHNICITY'], period }, searches),
  ).toMatchObject({
    WHITE: { status: 'PUBLISHED', value: 0 },
    ASIAN: { status: 'PUBLISHED', value: 2 },
    OTHER: { status: 'PUBLISHED', value: 1 },
    NOT_STATED: { status: 'PUBLISHED', value: 1 },
  });
});

test.each([
  ['stop-searches', { value: 5 }],
  ['person-searches', { value: 4 }],
  ['stop-search-arrest-rate', { numerator: 1, denominator: 3 }],
  ['stop-search-no-further-action', { numerator: 2, denominator: 3 }],
])('%s leaves out vehicles and empty outcomes where it says so', (metric, figure) => {
  expect(rowsOf({ metric, by: [], period }, searches)).toMatchObject({ ALL: figure });
});

test('a rate of persons has no row for searches of a vehicle alone', () => {
  const rows = rowsOf({ metric: 'stop-search-arrest-rate', by: ['SEARCH_TYPE'], period }, searches);
  expect(rows).toMatchObject({
    PERSON: { numerator: 1, denominator: 2 },
    PERSON_AND_VEHICLE: { numerator: 0, denominator: 1 },
  });
  expect(Object.keys(rows)).toEqual(['PERSON', 'PERSON_AND_VEHICLE']);
});

test('feedback is set against searches of all kinds, and an unanswered question against nothing', () => {
  const all = [...searches, observeFeedback(feedback(true, null)), observeFeedback(feedback(false, true))];
  const figure = (metric: string): unknown => rowsOf({ metric, by: [], period }, all)['ALL'];
  expect(figure('stop-search-feedback-responses')).toMatchObject({ value: 2 });
  expect(figure('stop-search-feedback-response-rate')).toMatchObject({
    value: 40,
    numerator: 2,
    denominator: 5,
  });
  expect(figure('stop-search-fairness')).toMatchObject({ value: 50, numerator: 1, denominator: 2 });
  expect(figure('stop-search-explained')).toMatchObject({ value: 100, numerator: 1, denominator: 1 });
});

test('every metric has an identifier of its own, and stands on a board if it has a figure uncut', () => {
  const identifiers = STOP_SEARCH_METRICS.map(({ id }) => id);
  expect(new Set(identifiers).size).toBe(identifiers.length);
  expect(STOP_SEARCH_METRICS.map(({ boards }) => boards[0])).toEqual(
    STOP_SEARCH_METRICS.map(({ apart }) => (apart === undefined ? 'fairness-and-belonging' : undefined)),
  );
});

function feedback(fair: boolean | null, explained: boolean | null): Feedback {
  return { feedbackId: 'SSF-1', submittedAt: '2019-01-02T10:00:00+00:00', place: 'STREET', fair, explained };
}
