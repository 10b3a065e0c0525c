import { aSearch } from '../testing/a-search';
import { observeRecording } from './observe-recording';
import type { Search } from './search';

const PLACE = { month: '2019-01', segment: 'PERSON', area: 'E08000025' };

test('a search of a person is observed by its outcome, clothing, operation and fields', () => {
  const [outcome, clothing, operation, ...fields] = observeRecording(aSearch());
  expect(outcome).toEqual({
    ...PLACE,
    attributes: [
      { dimension: 'SELF_DEFINED_ETHNICITY', value: 'ASIAN' },
      { dimension: 'OFFICER_DEFINED_ETHNICITY', value: 'ASIAN' },
      { dimension: 'OBJECT_OF_SEARCH', value: 'STOLEN_GOODS' },
      { dimension: 'OUTCOME', value: 'ARREST' },
    ],
    alone: [{ dimension: 'OUTCOME_LINKED', value: 'LINKED' }],
    measurements: [
      { measure: 'stop-search-outcome', numerator: 0, value: 0 },
      { measure: 'stop-search-linked', numerator: 1, value: 0 },
    ],
  });
  expect(clothing).toEqual({
    ...PLACE,
    attributes: [
      { dimension: 'GENDER', value: 'FEMALE' },
      { dimension: 'AGE_RANGE', value: 'FROM_18_TO_24' },
      { dimension: 'SELF_DEFINED_ETHNICITY', value: 'ASIAN' },
    ],
    measurements: [{ measure: 'stop-search-clothing', numerator: 0, value: 0 }],
  });
  expect(operation).toEqual({
    ...PLACE,
    attributes: [{ dimension: 'LEGISLATION', value: 'PACE_1984_S1' }],
    measurements: [{ measure: 'stop-search-operation', numerator: 0, value: 0 }],
  });
  expect(fields[0]).toEqual({
    ...PLACE,
    segment: 'LOCATION',
    attributes: [],
    measurements: [{ measure: 'stop-search-field', numerator: 1, value: 0 }],
  });
});

test.each([
  ['ARREST', null, ['stop-search-outcome']],
  ['NOT_RECORDED', true, ['stop-search-outcome']],
  ['NO_FURTHER_ACTION', false, ['stop-search-outcome']],
  ['CAUTION', false, ['stop-search-outcome', 'stop-search-linked']],
] as const)('the outcome %s with a link of %p is measured by %j', (outcome, outcomeLinked, measures) => {
  const [first] = observeRecording(aSearch({ outcome, outcomeLinked }));
  expect(first?.measurements.map(({ measure }) => measure)).toEqual(measures);
});

test('what is not recorded of clothing and operation is not measured', () => {
  const observed = observeRecording(aSearch({ moreThanOuterClothing: null, partOfOperation: null }));
  const measures = observed.flatMap(({ measurements }) => measurements.map(({ measure }) => measure));
  expect(measures).not.toContain('stop-search-clothing');
  expect(measures).not.toContain('stop-search-operation');
});

const ALL_FIELDS: Readonly<Record<string, number>> = {
  LOCATION: 1,
  GENDER: 1,
  AGE_RANGE: 1,
  SELF_DEFINED_ETHNICITY: 1,
  OFFICER_DEFINED_ETHNICITY: 1,
  LEGISLATION: 1,
  OBJECT_OF_SEARCH: 1,
  OUTCOME: 1,
  OUTCOME_LINKED: 1,
  MORE_THAN_OUTER_CLOTHING: 1,
  PART_OF_OPERATION: 1,
};
const { GENDER: _gender, AGE_RANGE: _age, SELF_DEFINED_ETHNICITY: _self, ...notOfPersons } = ALL_FIELDS;
const {
  OFFICER_DEFINED_ETHNICITY: _officer,
  MORE_THAN_OUTER_CLOTHING: _clothing,
  ...ofVehicles
} = notOfPersons;
const { OUTCOME_LINKED: _linked, ...withoutOutcome } = ALL_FIELDS;

test.each<[string, Partial<Search>, Readonly<Record<string, number>>]>([
  ['filled in', {}, ALL_FIELDS],
  ['of a vehicle', { searchType: 'VEHICLE' }, ofVehicles],
  ['part of an operation without a name', { partOfOperation: true }, { ...ALL_FIELDS, OPERATION: 0 }],
  [
    'part of a named operation',
    { partOfOperation: true, operation: 'Sceptre' },
    { ...ALL_FIELDS, OPERATION: 1 },
  ],
  ['without an outcome', { outcome: 'NOT_RECORDED', outcomeLinked: null }, { ...withoutOutcome, OUTCOME: 0 }],
  ['that did not state an ethnicity', { selfDefinedEthnicity: 'NS' }, ALL_FIELDS],
  [
    'with nothing else',
    {
      latitude: null,
      longitude: null,
      gender: 'NOT_RECORDED',
      ageRange: 'NOT_RECORDED',
      selfDefinedEthnicity: 'NOT_RECORDED',
      officerDefinedEthnicity: 'NOT_RECORDED',
      legislation: 'NOT_RECORDED',
      objectOfSearch: 'NOT_RECORDED',
      outcomeLinked: null,
      moreThanOuterClothing: null,
      partOfOperation: null,
    },
    Object.fromEntries(Object.keys(ALL_FIELDS).map((code) => [code, code === 'OUTCOME' ? 1 : 0])),
  ],
])('the fields of a search %s', (_, fields, recorded) => {
  const observed = observeRecording(aSearch(fields)).filter(({ measurements }) =>
    measurements.some(({ measure }) => measure === 'stop-search-field'),
  );
  expect(
    Object.fromEntries(observed.map(({ segment, measurements }) => [segment, measurements[0]?.numerator])),
  ).toEqual(recorded);
});
