import { readText, readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { POPULATION_BY_ETHNIC_GROUP } from './population-by-ethnic-group.dataset';

const ROMA = {
  areaCode: 'E08000027',
  vintage: 'Census 2021',
  asAt: '2021-03-21',
  source: 'TS021',
  ethnicGroup: 'ROMA',
  population: 300,
} as const;

test('a row becomes the residents of one group, who count in one of the five', () => {
  const texts = {
    area_code: 'E08000027',
    vintage: 'Census 2021',
    as_at: '2021-03-21',
    source: 'TS021',
    ethnic_group: 'White: Roma',
    population: '300',
  };
  expect(readTexts(POPULATION_BY_ETHNIC_GROUP, texts)).toEqual({ fields: ROMA, refused: {} });
  expect(POPULATION_BY_ETHNIC_GROUP.observe(ROMA)).toEqual({
    month: '2021-03',
    segment: 'Census 2021',
    area: 'E08000027',
    attributes: [{ dimension: 'SELF_DEFINED_ETHNICITY', value: 'WHITE' }],
    measurements: [{ measure: 'population-by-ethnic-group', numerator: 0, value: 300 }],
  });
});

test('two counts of one month are the same record, so that residents are not counted twice', () => {
  const place = { fileName: 'population.csv', line: 2 };
  const recordIds = ['Census 2021', 'Estimate'].map((vintage) =>
    POPULATION_BY_ETHNIC_GROUP.recordIdOf({ ...ROMA, vintage }, place),
  );
  expect(recordIds).toEqual(Array(2).fill('2021-03:E08000027:ROMA'));
});

test.each([
  ['area_code', 'E09000001', 'UNKNOWN_VALUE'],
  ['as_at', '2021', 'NOT_A_DATE'],
  ['ethnic_group', 'White', 'UNKNOWN_VALUE'],
  ['population', '1,200', 'NOT_A_WHOLE_NUMBER'],
  ['population', 'c', 'NOT_A_NUMBER'],
  ['population', '-1', 'OUT_OF_RANGE'],
])('%s is refused when it says "%s"', (header, text, code) => {
  expect(readText(POPULATION_BY_ETHNIC_GROUP, header, text)).toBe(code);
});
