import { aSearch } from '../testing/a-search';
import { isFind, observeSearch } from './observe-search';

const GROUNDS = [
  { dimension: 'LEGISLATION', value: 'PACE_1984_S1' },
  { dimension: 'OBJECT_OF_SEARCH', value: 'STOLEN_GOODS' },
];
const SEARCH = { measure: 'stop-searches', numerator: 0, value: 0 };

test('a search of a person is observed with who, why and what came of it', () => {
  expect(observeSearch(aSearch())).toEqual({
    month: '2019-01',
    segment: 'PERSON',
    area: 'E08000025',
    attributes: [
      { dimension: 'GENDER', value: 'FEMALE' },
      { dimension: 'AGE_RANGE', value: 'FROM_18_TO_24' },
      { dimension: 'SELF_DEFINED_ETHNICITY', value: 'ASIAN' },
      { dimension: 'OFFICER_DEFINED_ETHNICITY', value: 'ASIAN' },
      ...GROUNDS,
    ],
    alone: [{ dimension: 'SELF_DEFINED_ETHNICITY_CODE', value: 'A2' }],
    measurements: [
      SEARCH,
      { measure: 'stop-search-arrest', numerator: 1, value: 0 },
      { measure: 'stop-search-no-further-action', numerator: 0, value: 0 },
      { measure: 'stop-search-find', numerator: 1, value: 0 },
    ],
  });
});

test('a search of a vehicle alone has no person, whatever its row says, and no outcome of a person', () => {
  expect(observeSearch(aSearch({ searchType: 'VEHICLE', selfDefinedEthnicity: 'NOT_RECORDED' }))).toEqual({
    month: '2019-01',
    segment: 'VEHICLE',
    area: 'E08000025',
    attributes: [
      { dimension: 'GENDER', value: 'NO_PERSON' },
      { dimension: 'AGE_RANGE', value: 'NO_PERSON' },
      { dimension: 'SELF_DEFINED_ETHNICITY', value: 'NO_PERSON' },
      { dimension: 'OFFICER_DEFINED_ETHNICITY', value: 'NO_PERSON' },
      ...GROUNDS,
    ],
    alone: [{ dimension: 'SELF_DEFINED_ETHNICITY_CODE', value: 'NO_PERSON' }],
    measurements: [SEARCH],
  });
});

test.each([
  ['ARREST', 1, 0],
  ['NO_FURTHER_ACTION', 0, 1],
  ['COMMUNITY_RESOLUTION', 0, 0],
] as const)(
  'the outcome %s counts %d towards arrests and %d towards no further action',
  (outcome, arrest, none) => {
    expect(observeSearch(aSearch({ outcome, outcomeLinked: false })).measurements).toEqual([
      SEARCH,
      { measure: 'stop-search-arrest', numerator: arrest, value: 0 },
      { measure: 'stop-search-no-further-action', numerator: none, value: 0 },
      { measure: 'stop-search-find', numerator: 0, value: 0 },
    ]);
  },
);

test.each([
  ['ARREST', true, true],
  ['ARREST', false, false],
  ['ARREST', null, null],
  ['NO_FURTHER_ACTION', null, false],
  ['NO_FURTHER_ACTION', false, false],
  ['NO_FURTHER_ACTION', true, true],
  ['NOT_RECORDED', null, null],
  ['NOT_RECORDED', true, null],
] as const)('with the outcome %s and a link of %p it is a find: %p', (outcome, outcomeLinked, find) => {
  expect(isFind(aSearch({ outcome, outcomeLinked }))).toBe(find);
});

test('an outcome that was not recorded counts neither for nor against no further action', () => {
  expect(observeSearch(aSearch({ outcome: 'NOT_RECORDED' })).measurements).toEqual([SEARCH]);
});

test.each([
  ['2019-03-31T22:59:00+00:00', '2019-03'],
  ['2019-03-31T23:00:00+00:00', '2019-04'],
  ['2019-10-31T23:30:00+00:00', '2019-10'],
  ['2019-11-01T00:00:00+00:00', '2019-11'],
])('a search at %s belongs to %s, the month in London', (searchedAt, month) => {
  expect(observeSearch(aSearch({ searchedAt })).month).toBe(month);
});
