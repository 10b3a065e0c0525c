import { month } from '@citizen-graph/reference';
import {
  STATED,
  aCount,
  aFigure,
  aShare,
  aTable,
  factsOf,
  none,
  of,
  printed,
} from '../../testing/made-up-answers';
import type { Claim } from '../claim';
import { keyOf, tableOf } from '../resolve/table-request';
import { judge } from './judge';

const verdictOf = (claim: Claim, facts: ReturnType<typeof factsOf>, others: readonly Claim[] = []) => {
  const { verdict, why } = judge(claim, facts, others);
  return [verdict, why];
};

const march = (year: number) => ({ from: month(`${year}-03`), to: month(`${year}-03`) });
const members = (year: number) => ({ ...of('wmnow-members'), period: march(year) });
const MEMBERS = factsOf(
  aTable('wmnow-members', aCount(112_268), { period: march(2022) }),
  aTable('wmnow-members', aCount(119_833), { period: march(2023) }),
);

test.each([
  ['66%', 'AGREES', '65.98% is 66%, as it is printed'],
  ['70%', 'ROUNDS_LOOSELY', 'ours is 65.98%, which comes to 70% only when rounded to 10'],
  ['67%', 'DISAGREES', 'the paper says 67%, ours is 65.98%'],
])('a figure of %s is judged %s', (text, verdict, why) => {
  expect(verdictOf(aFigure(of('helped'), text), factsOf(aTable('helped', aShare(8_775, 13_299))))).toEqual([
    verdict,
    why,
  ]);
});

test('our figure comes with its base and interval, and with what it is of', () => {
  const facts = factsOf(aTable('helped', { FEMALE: aShare(81, 263) }, { by: 'GENDER' }));
  expect(judge(aFigure(of('helped', 'GENDER', 'FEMALE'), '31%'), facts, [])).toEqual({
    verdict: 'AGREES',
    why: '30.8% is 31%, as it is printed',
    ours: [
      {
        of: 'Helped with the issue: 8 or above, Gender: Female, 2022-04 to 2023-03',
        text: '30.8%',
        value: expect.closeTo(30.798, 3),
        numerator: 81,
        denominator: 263,
        // Wilson: 0.2553 to 0.3662 (Newcombe 1998, Statistics in Medicine 17, 857-872, table I).
        lower: expect.closeTo(25.53, 2),
        upper: expect.closeTo(36.62, 2),
        method: 'WILSON',
      },
    ],
  });
});

test.each([
  ['66%', 'AGREES', '66% is 66%, as it is printed'],
  ['70%', 'ROUNDS_LOOSELY', 'ours is 66%, which comes to 70% only when rounded to 10'],
  ['63%', 'NOT_SUPPORTED', 'the paper says 63%, ours is 66%'],
])('a figure of %s beside one that lacks months is judged %s', (text, verdict, why) => {
  const lacking = { ...aShare(66, 100), missingMonths: ['2023-02', '2023-03'] };
  expect(verdictOf(aFigure(of('helped'), text), factsOf(aTable('helped', lacking)))).toEqual([
    verdict,
    `${why}; ours lacks 2023-02, 2023-03, whose data have not come in`,
  ]);
});

test.each([
  ['is suppressed', [aTable('helped', none('SUPPRESSED'))], 'SUPPRESSED'],
  ['is in no table', [], 'it was not asked for'],
  [
    'is refused',
    [[keyOf(tableOf(of('helped'))), { alias: 't1', code: 'TOO_MANY_ROWS', message: 'Ask for less.' }]],
    'TOO_MANY_ROWS: Ask for less.',
  ],
] as const)('a figure that %s supports nothing', (_, tables, problem) => {
  const why = `there is no figure of Helped with the issue: 8 or above, 2022-04 to 2023-03: ${problem}`;
  expect(verdictOf(aFigure(of('helped'), '66%'), factsOf(...tables))).toEqual(['NOT_SUPPORTED', why]);
});

test('a figure of a row that is not there supports nothing', () => {
  const facts = factsOf(aTable('helped', { MALE: aShare(1, 2) }, { by: 'GENDER' }));
  expect(verdictOf(aFigure(of('helped', 'GENDER', 'FEMALE'), '31%'), facts)).toEqual([
    'NOT_SUPPORTED',
    expect.stringMatching(/: there is no such row$/),
  ]);
});

const change = (
  text: string,
  endpoints: readonly [string, string] | null,
  measure: 'absolute' | 'relative' = 'absolute',
): Claim => ({
  kind: 'change',
  ...STATED,
  from: members(2022),
  to: members(2023),
  printed: printed(text),
  measure,
  endpoints: endpoints === null ? null : { from: printed(endpoints[0]), to: printed(endpoints[1]) },
});

test.each([
  [change('+7,565', null), 'AGREES', '+7,565 from 112,268 to 119,833'],
  [change('6.74%', null, 'relative'), 'AGREES', '+6.74% from 112,268 to 119,833'],
  [
    change('+8000', ['112,000', '120,000']),
    'ROUNDS_LOOSELY',
    '+8000 is the difference of the rounded figures; the figures themselves differ by +7,565, from 112,268 to 119,833',
  ],
  [change('+8000', null), 'ROUNDS_LOOSELY', 'the paper says +8000, ours is +7,565, from 112,268 to 119,833'],
  [
    change('+9000', ['112,000', '121,000']),
    'DISAGREES',
    'the paper says +9000, ours is +7,565, from 112,268 to 119,833',
  ],
  [
    change('+8500', ['112,000', '120,000']),
    'DISAGREES',
    'the paper says +8500, ours is +7,565, from 112,268 to 119,833',
  ],
])('a change, case %#, is judged %j', (claim, verdict, why) => {
  expect(verdictOf(claim, MEMBERS)).toEqual([verdict, why]);
});

test('a change of a percentage is in points, and one without its earlier figure is not supported', () => {
  const from = { ...of('helped'), period: march(2022) };
  const claim: Claim = {
    ...(change('3 pp', null) as Extract<Claim, { kind: 'change' }>),
    from,
    to: of('helped'),
  };
  const now = aTable('helped', aShare(66, 100));
  const before = aTable('helped', aShare(63, 100), { period: march(2022) });
  expect(verdictOf(claim, factsOf(now, before))).toEqual(['AGREES', '+3 points from 63% to 66%']);
  expect(
    verdictOf(claim, factsOf(now, aTable('helped', none('NOT_AVAILABLE'), { period: march(2022) }))),
  ).toEqual([
    'NOT_SUPPORTED',
    'there is no figure of Helped with the issue: 8 or above, 2022-03: NOT_AVAILABLE',
  ]);
});

const movement = (direction: 'up' | 'down', each: string | null): Claim => ({
  kind: 'movement',
  ...STATED,
  from: members(2022),
  to: members(2023),
  direction,
  each,
});
const areas = (year: number, birmingham: number, coventry: number) =>
  aTable(
    'wmnow-members',
    { E08000025: aCount(birmingham), E08000026: aCount(coventry) },
    { by: 'AREA', period: march(year) },
  );

test.each([
  [movement('up', null), MEMBERS, 'AGREES', '+7,565'],
  [movement('down', null), MEMBERS, 'NOT_SUPPORTED', 'not so: +7,565'],
  [
    movement('up', 'AREA'),
    factsOf(areas(2022, 10, 20), areas(2023, 11, 22)),
    'AGREES',
    'Birmingham 11 +1, Coventry 22 +2',
  ],
  [
    movement('up', 'AREA'),
    factsOf(areas(2022, 10, 20), areas(2023, 11, 20)),
    'NOT_SUPPORTED',
    'not so: Coventry 20 +0',
  ],
  [movement('up', 'AREA'), factsOf(), 'NOT_SUPPORTED', ''],
])('a movement, case %#', (claim, facts, verdict, why) => {
  expect(verdictOf(claim, facts)).toEqual([verdict, why]);
});

test('a metric that the catalogue lacks is a fault', () => {
  expect(() => judge(aFigure(of('tea'), '1%'), factsOf(), [])).toThrow('the catalogue has no metric tea');
});
