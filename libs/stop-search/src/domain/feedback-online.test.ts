import { month } from '@citizen-graph/reference';
import { rowsOf } from '../testing/rows-of';
import { observeFeedback } from './observe-feedback';
import { observeOnlineFeedback } from './feedback-online';
import type { OnlineFeedback } from './feedback-online';

const period = { from: month('2023-06'), to: month('2023-06') };

function answered(differences: Partial<OnlineFeedback>): OnlineFeedback {
  return {
    feedbackId: 'A-1',
    answeredIn: month('2023-06'),
    place: 'STREET',
    area: null,
    fair: true,
    explained: true,
    polite: null,
    toldOfRecord: null,
    comment: null,
    searchReference: null,
    ...differences,
  };
}

test('an answer counts in its month, place and area, towards each question that was answered', () => {
  const feedback = answered({ area: 'E08000026', place: 'CUSTODY', fair: false, toldOfRecord: true });
  expect(observeOnlineFeedback(feedback)).toEqual({
    month: '2023-06',
    segment: 'CUSTODY',
    area: 'E08000026',
    attributes: [],
    measurements: [
      { measure: 'stop-search-feedback', numerator: 0, value: 0 },
      { measure: 'stop-search-fair', numerator: 0, value: 0 },
      { measure: 'stop-search-explained', numerator: 1, value: 0 },
      { measure: 'stop-search-told-of-record', numerator: 1, value: 0 },
    ],
  });
});

test('answers from the form and from before it make one figure, and only the form asks of courtesy', () => {
  const earlier = observeFeedback({
    feedbackId: 'SSF-1',
    submittedAt: '2023-06-02T10:00:00+01:00',
    place: 'STREET',
    fair: false,
    explained: true,
  });
  const observations = [
    earlier,
    ...[{ polite: true }, { polite: false }].map(answered).map(observeOnlineFeedback),
  ];
  const figure = (metric: string) => rowsOf({ metric, by: [], period }, observations)['ALL'];
  expect(figure('stop-search-fairness')).toMatchObject({ numerator: 2, denominator: 3 });
  expect(figure('stop-search-polite')).toMatchObject({ numerator: 1, denominator: 2 });
});

test('an area without answers is not nought where the area of others is not known', () => {
  const observations = [answered({}), answered({ area: 'E08000026' })].map(observeOnlineFeedback);
  expect(rowsOf({ metric: 'stop-search-fairness', by: ['AREA'], period }, observations)).toMatchObject({
    E08000025: { status: 'NOT_AVAILABLE' },
    E08000026: { numerator: 1, denominator: 1 },
    UNKNOWN: { numerator: 1, denominator: 1 },
  });
});
