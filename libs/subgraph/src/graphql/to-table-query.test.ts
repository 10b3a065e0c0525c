import { toAsOf, toTableQuery } from './to-table-query';

const YEAR = { from: '2022-04', to: '2023-03' };
const BARE = {
  period: YEAR,
  grain: 'WHOLE_PERIOD',
  by: null,
  where: null,
  compare: null,
  asOf: null,
} as const;

test('what is left out means no cut, no filter and no comparison', () => {
  expect(toTableQuery(BARE)).toEqual({
    period: YEAR,
    grain: 'WHOLE_PERIOD',
    by: [],
    where: [],
    compare: null,
  });
});

test('what is asked is passed on as it is', () => {
  const asked = {
    period: YEAR,
    grain: 'MONTH' as const,
    by: ['AREA' as const, 'GENDER' as const],
    where: [{ dimension: 'SURVEY' as const, values: ['T3_PILOT'] }],
    compare: 'PREVIOUS_PERIOD' as const,
  };
  const given = { ...asked, asOf: new Date(), asOfRelease: null };
  expect(toTableQuery(given)).toEqual(asked);
});

const MOMENT = new Date('2023-04-01T00:00:00Z');

test.each([
  [{ asOf: null, asOfRelease: null }, null],
  [{ asOf: MOMENT, asOfRelease: null }, MOMENT],
  [{ asOf: null, asOfRelease: 3 }, 3],
])('of %j the answer is as of %p', (given, asOf) => {
  expect(toAsOf(given)).toEqual(asOf);
});

test('an answer cannot be as of a moment and a release', () => {
  expect(() => toAsOf({ asOf: MOMENT, asOfRelease: 3 })).toThrow(
    expect.objectContaining({
      name: 'DomainError',
      code: 'INVALID_AS_OF',
      message: 'Give either asOf, a moment, or asOfRelease, a release; not both.',
    }),
  );
});

test.each([
  ['period.from', { from: '2022-13', to: '2023-03' }],
  ['period.from', { from: '', to: 'x' }],
  ['period.to', { from: '2022-04', to: 'March 2023' }],
  ['period.to', { from: '2022-04', to: '2023-3' }],
])('INVALID_PERIOD names %s in %j', (argument, period) => {
  expect(() => toTableQuery({ ...BARE, period })).toThrow(
    expect.objectContaining({
      name: 'DomainError',
      code: 'INVALID_PERIOD',
      message: `${argument} is not a month written YYYY-MM, such as 2023-03.`,
    }),
  );
});
