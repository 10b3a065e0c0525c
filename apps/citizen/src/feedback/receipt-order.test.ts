import { checkOrder } from './receipt-order';
import { writtenDay } from './to-label';

const ORDER = {
  count: 500,
  references: null,
  place: 'STREET',
  area: null,
  expiresOn: null,
  synthetic: false,
} as const;
const OFF = { linkToSearch: false };

test.each([
  ['2023-03-31T22:59:59Z', '2023-03', '2024-03-31'],
  ['2023-03-31T23:00:00Z', '2023-04', '2024-04-30'],
  ['2023-02-10T12:00:00Z', '2023-02', '2024-02-29'],
])('an order of %s is of %s in London and can be answered until %s', async (now, issuedIn, expiresOn) => {
  const { batch, toIssue } = await checkOrder(ORDER, OFF, Date.parse(now));
  expect(toIssue).toBe(500);
  expect(batch).toEqual({
    id: expect.stringMatching(`^${issuedIn}-street-\\d{6}$`),
    issuedIn,
    place: 'STREET',
    area: null,
    expiresOn,
    linked: false,
    synthetic: false,
  });
});

test('an order may say until when', async () => {
  const { batch } = await checkOrder(
    { ...ORDER, expiresOn: '2023-06-30' },
    OFF,
    Date.parse('2023-06-01T00:00:00Z'),
  );
  expect(batch.expiresOn).toBe('2023-06-30');
});

test('writtenDay() is as people write it', () => {
  expect(writtenDay('2027-11-05')).toBe('5 November 2027');
});
