import type { TableQuery } from '../tables/table-query';
import { published } from '../testing/ask-records';
import { people, shown } from '../testing/people-by-gender-and-age';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import type { Protection } from './disclose';
import { loadLinearSolver } from './linear-solver';
import { DISCLOSURE_CONTROL } from './policy';

const { internal } = DISCLOSURE_CONTROL.policies;

let INTERNAL: Protection;
beforeAll(async () => {
  INTERNAL = { policy: internal, perturbation: null, solver: await loadLinearSolver() };
});

// As in a table of three rows and two columns: of the rectangles with the 3, that with the 22 is the cheaper
// of those that are wide enough.
test('a small figure is not given, nor are those it would follow from', () => {
  expect(shown(INTERNAL, { by: ['GENDER', 'AGE_BAND'] })).toEqual([
    missingValue('SUPPRESSED'),
    missingValue('SUPPRESSED_SECONDARY'),
    published({ value: 12 }),
    published({ value: 40 }),
    missingValue('SUPPRESSED_SECONDARY'),
    missingValue('SUPPRESSED_SECONDARY'),
  ]);
});

test('margins are large enough to be given', () => {
  expect(shown(INTERNAL, { by: ['AGE_BAND'] })).toEqual([published({ value: 30 }), published({ value: 82 })]);
});

test.each<[string, Partial<TableQuery>, readonly MetricValue[]]>([
  [
    'a filter to one value shows nothing more',
    { by: ['AGE_BAND'], where: [{ dimension: 'GENDER', values: ['BLANK'] }] },
    [missingValue('SUPPRESSED_SECONDARY'), missingValue('SUPPRESSED_SECONDARY')],
  ],
  [
    'a filter to what is small alone says so',
    {
      where: [
        { dimension: 'GENDER', values: ['FEMALE'] },
        { dimension: 'AGE_BAND', values: ['YOUNG'] },
      ],
    },
    [missingValue('SUPPRESSED')],
  ],
  [
    'values put together are hidden with one of them',
    { by: ['AGE_BAND'], where: [{ dimension: 'GENDER', values: ['FEMALE', 'MALE'] }] },
    [missingValue('SUPPRESSED_SECONDARY'), missingValue('SUPPRESSED_SECONDARY')],
  ],
  [
    'all values put together are the margin',
    { by: ['AGE_BAND'], where: [{ dimension: 'GENDER', values: ['FEMALE', 'MALE', 'BLANK'] }] },
    [published({ value: 30 }), published({ value: 82 })],
  ],
])('%s', (_, query, expected) => {
  expect(shown(INTERNAL, query)).toEqual(expected);
});

test('nobody is as confidential as a few', () => {
  const known = people([
    ['FEMALE', 'OLD', 40],
    ['MALE', 'OLD', 30],
    ['BLANK', 'OLD', 20],
  ]);
  const values = shown(INTERNAL, { by: ['AGE_BAND'] }, { known });
  expect(values).toEqual([missingValue('SUPPRESSED'), missingValue('SUPPRESSED_SECONDARY')]);
});

test('more cells than can be checked are refused', () => {
  const policy = { ...internal, mostCells: 11 } as Protection['policy'];
  expect(() => shown({ ...INTERNAL, policy }, { by: ['GENDER', 'AGE_BAND'] })).toThrow(
    /made-up: GENDER, AGE_BAND have 12 cells and margins; at most 11 can be checked.*TOO_MANY_CELLS/,
  );
});
