import { DomainError } from '@citizen-graph/reference';
import { METRIC_ERRORS } from '../errors';
import { checkTableQuery } from './table-query';
import type { TableQuery } from './table-query';
import {
  AGE_BAND,
  AREA,
  GENDER,
  SURVEY,
  aMeasure,
  aMetric,
  aPeriod,
  aQuery,
} from '../testing/made-up-metric';

const METRIC = aMetric({ kind: 'count', of: { measure: aMeasure(), segments: null } });
const UNCUT = { ...METRIC, dimensions: [] };

const REFUSED: readonly (readonly [string, Partial<TableQuery>, string, string])[] = [
  [
    'a period that ends before it begins',
    { period: aPeriod('2023-03', '2022-04') },
    'INVALID_PERIOD',
    'The period ends (2022-04) before it begins (2023-03).',
  ],
  [
    'more than 240 months',
    { period: aPeriod('2003-01', '2023-01') },
    'INVALID_PERIOD',
    'The period has 241 months; at most 240 can be asked for at once.',
  ],
  [
    'a period before 1900',
    { period: aPeriod('1899-12', '1900-01') },
    'INVALID_PERIOD',
    'The period 1899-12 to 1900-01 lies outside 1900-01 to 2099-12.',
  ],
  [
    'a period after 2099',
    { period: aPeriod('2099-12', '2100-01') },
    'INVALID_PERIOD',
    'The period 2099-12 to 2100-01 lies outside 1900-01 to 2099-12.',
  ],
  [
    'a dimension that the metric does not have',
    { by: ['RIGHT'] },
    'UNKNOWN_DIMENSION',
    'made-up has no dimension RIGHT; it has: AREA, SURVEY, GENDER, AGE_BAND, ETHNICITY.',
  ],
  [
    'a filter on a dimension that the metric does not have',
    { where: [{ dimension: 'FORCE', values: ['A'] }] },
    'UNKNOWN_DIMENSION',
    'made-up has no dimension FORCE; it has: AREA, SURVEY, GENDER, AGE_BAND, ETHNICITY.',
  ],
  [
    'a value that the dimension does not have',
    { where: [{ dimension: 'AREA', values: ['EAST', 'NORTH'] }] },
    'UNKNOWN_VALUE',
    'AREA has no value NORTH; it has: EAST, WEST, UNKNOWN.',
  ],
  [
    'a value that would fill the message',
    { where: [{ dimension: 'AREA', values: [`\u001b${'x'.repeat(10_000)}`] }] },
    'UNKNOWN_VALUE',
    `AREA has no value \\u001b${'x'.repeat(73)}…; it has: EAST, WEST, UNKNOWN.`,
  ],
  [
    'a filter without values',
    { where: [{ dimension: 'AREA', values: [] }] },
    'UNKNOWN_VALUE',
    'AREA has no value (none given); it has: EAST, WEST, UNKNOWN.',
  ],
  [
    'a dimension twice in by',
    { by: ['AREA', 'AREA'] },
    'DUPLICATE_DIMENSION',
    'made-up: by names a dimension twice.',
  ],
  [
    'a dimension twice in where',
    {
      where: [
        { dimension: 'AREA', values: ['EAST'] },
        { dimension: 'AREA', values: ['WEST'] },
      ],
    },
    'DUPLICATE_DIMENSION',
    'made-up: where names a dimension twice; give its values together.',
  ],
  [
    'three attributes, cut and filtered by',
    { by: ['GENDER', 'AGE_BAND'], where: [{ dimension: 'ETHNICITY', values: ['ONE'] }] },
    'TOO_MANY_DIMENSIONS',
    'made-up: at most two of GENDER, AGE_BAND, ETHNICITY can be used in one table.',
  ],
];

test.each(REFUSED)('checkTableQuery refuses %s', (_, part, code, message) => {
  expect(() => checkTableQuery(METRIC, aQuery(part))).toThrow(new DomainError(code, message));
  expect(refusalOf(part)).toBe(code);
});

test('checkTableQuery refuses an attribute that stands alone together with another', () => {
  const alone = { ...GENDER, standsAlone: true };
  const metric = { ...METRIC, dimensions: [AREA, SURVEY, alone, AGE_BAND] };
  const where = [{ dimension: 'AGE_BAND' as const, values: ['OLD'] }];
  expect(() => checkTableQuery(metric, aQuery({ by: ['AREA', 'SURVEY', 'GENDER'] }))).not.toThrow();
  expect(() => checkTableQuery(metric, aQuery({ by: ['GENDER'], where }))).toThrow(
    new DomainError('TOO_MANY_DIMENSIONS', 'made-up: GENDER cannot be used in one table with AGE_BAND.'),
  );
});

test('checkTableQuery says when a metric cannot be cut at all', () => {
  expect(() => checkTableQuery(UNCUT, aQuery({ by: ['AREA'] }))).toThrow(
    new DomainError('UNKNOWN_DIMENSION', 'made-up has no dimension AREA; it has: none.'),
  );
});

// Of charts, and of the releases that answers are as of.
const REFUSED_ELSEWHERE = ['INVALID_GRAIN', 'INVALID_BASELINE', 'INVALID_AS_OF'];

test('every code of the catalogue is refused with', () => {
  const refused = [...REFUSED.map(([, , code]) => code), 'TOO_MANY_ROWS', ...REFUSED_ELSEWHERE];
  expect(new Set(refused)).toEqual(new Set(Object.keys(METRIC_ERRORS)));
});

test.each<[string, Partial<TableQuery>]>([
  ['240 months', { period: aPeriod('2003-02', '2023-01') }],
  ['the first month', { period: aPeriod('1900-01', '1900-01') }],
  ['the last month', { period: aPeriod('2099-12', '2099-12') }],
  [
    'area, segment and two attributes, one of them twice used',
    {
      by: ['AREA', 'SURVEY', 'GENDER', 'AGE_BAND'],
      where: [{ dimension: 'GENDER', values: ['FEMALE', 'BLANK'] }],
    },
  ],
])('checkTableQuery accepts %s', (_, part) => {
  expect(() => checkTableQuery(METRIC, aQuery(part))).not.toThrow();
});

function refusalOf(part: Partial<TableQuery>): unknown {
  try {
    return checkTableQuery(METRIC, aQuery(part));
  } catch (error) {
    return error instanceof DomainError ? error.code : error;
  }
}

test('checkTableQuery judges a table by the most rows that it could have', () => {
  const places = Array.from({ length: 105 }, (_, index) => ({ code: `${index}`, label: `Place ${index}` }));
  const metric = { ...METRIC, dimensions: [{ ...AREA, values: places }] };
  const inMonths = (to: string) => aQuery({ period: aPeriod('1900-01', to), grain: 'MONTH', by: ['AREA'] });
  expect(() => checkTableQuery(metric, inMonths('1919-10'))).not.toThrow();
  expect(() => checkTableQuery(metric, inMonths('1919-11'))).toThrow(
    new DomainError(
      'TOO_MANY_ROWS',
      'made-up: the table would have 25095 rows; at most 25000 can be asked for at once. ' +
        'Ask for fewer months, a coarser grain, or fewer dimensions.',
    ),
  );
  const filtered = { ...inMonths('1919-11'), where: [{ dimension: 'AREA' as const, values: ['1', '2'] }] };
  expect(() => checkTableQuery(metric, filtered)).not.toThrow();
});
