import { headersOf, readText } from '@citizen-graph/ledger/testing/read-texts';
import type { Population } from '../domain/population';
import { POPULATION } from './population.dataset';

const SOLIHULL: Population = {
  areaCode: 'E08000029',
  areaName: 'Solihull',
  vintage: 'Census 2021',
  asAt: '2021-03-21',
  ageGroup: '16 and over',
  population: 174_508,
};

test('the file has these columns in this order', () => {
  expect(headersOf(POPULATION)).toEqual([
    'area_code',
    'area_name',
    'vintage',
    'as_at',
    'age_group',
    'population',
  ]);
});

test.each([
  ['area_code', 'E08000029', 'E08000029'],
  ['area_code', 'E23000014', 'UNKNOWN_VALUE'],
  ['area_code', '', 'MISSING_VALUE'],
  ['area_name', 'Solihull', 'Solihull'],
  ['area_name', '', 'MISSING_VALUE'],
  ['area_name', 'x'.repeat(101), 'TOO_LONG'],
  ['vintage', 'Census 2021', 'Census 2021'],
  ['vintage', 'Mid-2022 estimate', 'Mid-2022 estimate'],
  ['vintage', 'x'.repeat(61), 'TOO_LONG'],
  ['vintage', '', 'MISSING_VALUE'],
  ['as_at', '2021-03-21', '2021-03-21'],
  ['as_at', '2021-02-30', 'NOT_A_DATE'],
  ['as_at', '21 March 2021', 'NOT_A_DATE'],
  ['as_at', '', 'MISSING_VALUE'],
  ['age_group', '16 and over', '16 and over'],
  ['age_group', 'All ages', 'UNKNOWN_VALUE'],
  ['age_group', '', 'MISSING_VALUE'],
  ['population', '174508', 174_508],
  ['population', '0', 0],
  ['population', '-1', 'OUT_OF_RANGE'],
  ['population', '10000001', 'OUT_OF_RANGE'],
  ['population', '174508.5', 'NOT_A_WHOLE_NUMBER'],
  ['population', '174,508', 'NOT_A_WHOLE_NUMBER'],
  ['population', '', 'MISSING_VALUE'],
])('%s reads %p as %p', (header, text, expected) => {
  expect(readText(POPULATION, header, text)).toBe(expected);
});

test('the residents of an area are observed in the month of the count, by its vintage', () => {
  expect(POPULATION.observe(SOLIHULL)).toEqual({
    month: '2021-03',
    segment: 'Census 2021',
    area: 'E08000029',
    attributes: [],
    measurements: [{ measure: 'population-16-and-over', numerator: 0, value: 174_508 }],
  });
});

test.each<[string, Partial<Population>, string]>([
  ['the census', {}, '2021-03:E08000029'],
  [
    'another vintage of the same month',
    { vintage: 'Census 2021, revised', asAt: '2021-03-31' },
    '2021-03:E08000029',
  ],
  ['another month', { vintage: 'Mid-2022 estimate', asAt: '2022-06-30' }, '2022-06:E08000029'],
  ['another area', { areaCode: 'E08000030', areaName: 'Walsall' }, '2021-03:E08000030'],
])('%s has the identifier of its month and area', (_, change, expected) => {
  const fields = { ...SOLIHULL, ...change };
  expect(POPULATION.recordIdOf(fields, { fileName: 'population.csv', line: 2 })).toBe(expected);
  expect(POPULATION.monthOf(fields)).toBe(expected.slice(0, 7));
});

test('the name of the area has to fit its code', () => {
  expect(POPULATION.check?.(SOLIHULL)).toEqual([]);
  expect(POPULATION.check?.({ ...SOLIHULL, areaName: 'solihull' })).toEqual([
    {
      field: 'area_name',
      value: 'solihull',
      code: 'CONTRADICTION',
      expected: 'Solihull, as the area with code E08000029 is called',
    },
  ]);
});
