import { month } from '@citizen-graph/reference';
import { rowsOf } from '../testing/rows-of';
import { observeReceipt } from './receipt';
import type { Receipt } from './receipt';

const period = { from: month('2023-06'), to: month('2023-06') };

const receipts = (count: number, differences: Partial<Receipt>): readonly Receipt[] =>
  Array.from({ length: count }, (_, index) => ({
    receiptId: String(index),
    issuedIn: month('2023-06'),
    place: 'STREET',
    area: null,
    answered: 'NO',
    ...differences,
  }));

test('the response rate is the share of the receipts of a month that were answered, with Wilson’s interval', () => {
  const observations = [
    ...receipts(81, {}),
    ...receipts(9, { answered: 'YES' }),
    ...receipts(9, { place: 'CUSTODY' }),
    ...receipts(1, { place: 'CUSTODY', answered: 'YES' }),
  ].map(observeReceipt);
  const figure = (metric: string) => rowsOf({ metric, by: [], period }, observations)['ALL'];
  expect(figure('stop-search-receipts-issued')).toMatchObject({ value: 100 });
  // Newcombe (1998), Statistics in Medicine 17: 857-872, method 3; worked by hand for 10 of 100.
  expect(figure('stop-search-receipt-response-rate')).toMatchObject({
    value: 10,
    numerator: 10,
    denominator: 100,
    interval: { lower: expect.closeTo(5.522914, 5), upper: expect.closeTo(17.436566, 5), method: 'WILSON' },
  });
  expect(
    rowsOf({ metric: 'stop-search-receipt-response-rate', by: ['PLACE'], period }, observations),
  ).toMatchObject({
    STREET: { numerator: 9, denominator: 90 },
    CUSTODY: { numerator: 1, denominator: 10 },
  });
});
