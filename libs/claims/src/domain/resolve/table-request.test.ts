import { STATED, YEAR, aFigure, of, printed } from '../../testing/made-up-answers';
import type { Claim } from '../claim';
import { keyOf, tablesOf } from './table-request';

const women = of('helped', 'GENDER', 'FEMALE');
const ends = { ...STATED, from: of('helped'), to: women };

const CLAIMS: readonly (readonly [Claim, readonly string[]])[] = [
  [aFigure(women, '72%'), ['helped by GENDER']],
  [
    { kind: 'change', ...ends, printed: printed('1%'), measure: 'absolute', endpoints: null },
    ['helped by ', 'helped by GENDER'],
  ],
  [{ kind: 'movement', ...ends, direction: 'up', each: null }, ['helped by ', 'helped by GENDER']],
  [{ kind: 'movement', ...ends, direction: 'up', each: 'AREA' }, ['helped by AREA', 'helped by GENDER AREA']],
  [
    {
      kind: 'comparison',
      ...STATED,
      subjects: [women],
      others: [of('helped', 'GENDER', 'MALE')],
      relation: 'above',
      significant: false,
      rest: false,
    },
    ['helped by GENDER'],
  ],
  [
    { kind: 'ranking', ...STATED, subject: women, dimension: 'GENDER', extreme: 'highest' },
    ['helped by GENDER'],
  ],
  [
    { kind: 'trend', ...STATED, subject: of('helped'), dimension: 'AGE_BAND', direction: 'up' },
    ['helped by AGE_BAND'],
  ],
  [
    {
      kind: 'differences',
      ...STATED,
      subject: of('helped'),
      dimensions: ['AGE_BAND', 'GENDER'],
      negated: true,
    },
    ['helped by AGE_BAND', 'helped by GENDER'],
  ],
];

test.each(CLAIMS.map(([claim, tables]) => [claim.kind, claim, tables] as const))(
  'tablesOf() names each table that a %s is judged by, once',
  (_, claim, tables) => {
    expect(tablesOf(claim).map(({ metric, by }) => `${metric} by ${by.join(' ')}`)).toEqual(tables);
  },
);

test('keyOf() is the same whatever the order of the dimensions', () => {
  const request = { metric: 'helped', period: YEAR, by: ['SURVEY', 'AREA'] };
  expect(keyOf(request)).toBe('helped 2022-04 2023-03 AREA SURVEY');
  expect(keyOf({ ...request, by: ['AREA', 'SURVEY'] })).toBe(keyOf(request));
});
