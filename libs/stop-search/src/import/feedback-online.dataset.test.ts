import { readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { STOP_AND_SEARCH_FEEDBACK_ONLINE } from './feedback-online.dataset';

const ROW = {
  feedback_id: '0f0e',
  answered_in: '2023-06',
  place: 'Custody',
  area: 'E08000025',
  fair: 'Yes',
  explained: 'No',
  polite: '',
  told_of_record: 'No',
  comment: 'Quick, "polite"\nand clear',
  search_reference: '',
};

test('a row becomes an answer, with what is empty kept as none', () => {
  expect(readTexts(STOP_AND_SEARCH_FEEDBACK_ONLINE, ROW)).toEqual({
    refused: {},
    fields: {
      feedbackId: '0f0e',
      answeredIn: '2023-06',
      place: 'CUSTODY',
      area: 'E08000025',
      fair: true,
      explained: false,
      polite: null,
      toldOfRecord: false,
      comment: 'Quick, "polite"\nand clear',
      searchReference: null,
    },
  });
});

test.each([
  ['feedback_id', 'a b', 'NOT_AN_IDENTIFIER'],
  ['answered_in', '2023-06-01', 'NOT_A_MONTH'],
  ['place', 'Court', 'UNKNOWN_VALUE'],
  ['area', 'Birmingham', 'UNKNOWN_VALUE'],
  ['fair', 'Maybe', 'UNKNOWN_VALUE'],
  ['comment', 'a'.repeat(4001), 'TOO_LONG'],
  ['search_reference', 'a name', 'NOT_AN_IDENTIFIER'],
])('%s is refused when it says "%s"', (header, text, code) => {
  expect(readTexts(STOP_AND_SEARCH_FEEDBACK_ONLINE, { ...ROW, [header]: text }).refused).toEqual({
    [header]: code,
  });
});

test('the name of the file promises its month', () => {
  const { periodOfFile } = STOP_AND_SEARCH_FEEDBACK_ONLINE;
  expect(periodOfFile?.('2023-06-stop-and-search-feedback-online.csv')).toEqual({
    from: '2023-06',
    to: '2023-06',
  });
  expect(() => periodOfFile?.('2023-06-stop-and-search-feedback.csv')).toThrow(
    expect.objectContaining({ code: 'FILE_NAME_UNKNOWN' }),
  );
});
