import { readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { STOP_AND_SEARCH_FEEDBACK } from './stop-and-search-feedback.dataset';

const ROW = {
  feedback_id: 'SSF-000001',
  submitted_at: '2023-04-30T23:30:00+00:00',
  place: 'Custody',
  fair: 'Yes',
  explained: '',
};
const FEEDBACK = {
  feedbackId: 'SSF-000001',
  submittedAt: '2023-04-30T23:30:00+00:00',
  place: 'CUSTODY',
  fair: true,
  explained: null,
} as const;

test('a row becomes a response, with an empty answer kept as none', () => {
  expect(readTexts(STOP_AND_SEARCH_FEEDBACK, ROW)).toEqual({ refused: {}, fields: FEEDBACK });
});

test.each([
  ['feedback_id', '', 'MISSING_VALUE'],
  ['submitted_at', '2023-04-30', 'NOT_AN_INSTANT'],
  ['place', 'Court', 'UNKNOWN_VALUE'],
  ['fair', 'Maybe', 'UNKNOWN_VALUE'],
  ['explained', '1', 'UNKNOWN_VALUE'],
])('%s is refused when it says "%s"', (header, text, code) => {
  expect(readTexts(STOP_AND_SEARCH_FEEDBACK, { ...ROW, [header]: text }).refused).toEqual({ [header]: code });
});

test('a response goes by its identifier and counts in the month of London', () => {
  const place = { fileName: 'feedback.csv', line: 2 };
  expect(STOP_AND_SEARCH_FEEDBACK.recordIdOf(FEEDBACK, place)).toBe('SSF-000001');
  expect(STOP_AND_SEARCH_FEEDBACK.monthOf(FEEDBACK)).toBe('2023-05');
});
