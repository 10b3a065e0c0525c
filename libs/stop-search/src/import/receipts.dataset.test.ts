import { readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { STOP_AND_SEARCH_RECEIPTS } from './receipts.dataset';

const ROW = {
  receipt_id: '2023-06:STREET:FORCE:1',
  issued_in: '2023-06',
  place: 'Street',
  area: '',
  answered: 'Yes',
};

test('a row becomes a receipt, for the whole force where it names no area', () => {
  expect(readTexts(STOP_AND_SEARCH_RECEIPTS, ROW)).toEqual({
    refused: {},
    fields: {
      receiptId: '2023-06:STREET:FORCE:1',
      issuedIn: '2023-06',
      place: 'STREET',
      area: null,
      answered: 'YES',
    },
  });
});

test.each([
  ['receipt_id', '', 'MISSING_VALUE'],
  ['issued_in', 'June', 'NOT_A_MONTH'],
  ['area', 'E07000001', 'UNKNOWN_VALUE'],
  ['answered', '', 'MISSING_VALUE'],
  ['answered', '1', 'UNKNOWN_VALUE'],
])('%s is refused when it says "%s"', (header, text, code) => {
  expect(readTexts(STOP_AND_SEARCH_RECEIPTS, { ...ROW, [header]: text }).refused).toEqual({ [header]: code });
});

test('a receipt counts in the month of its issue, which the name of the file promises', () => {
  const { monthOf, recordIdOf, periodOfFile } = STOP_AND_SEARCH_RECEIPTS;
  const { fields } = readTexts(STOP_AND_SEARCH_RECEIPTS, ROW);
  expect([monthOf(fields), recordIdOf(fields, { fileName: 'x', line: 2 })]).toEqual([
    '2023-06',
    '2023-06:STREET:FORCE:1',
  ]);
  expect(periodOfFile?.('2023-06-stop-and-search-receipts.csv')).toEqual({ from: '2023-06', to: '2023-06' });
});
