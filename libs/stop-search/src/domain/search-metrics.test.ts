import { month } from '@citizen-graph/reference';
import { aSearch } from '../testing/a-search';
import { rowsOf } from '../testing/rows-of';
import { SEARCH_FIELDS } from './search-fields';
import { STOP_SEARCH_METRICS } from './metrics';
import { observeRecording } from './observe-recording';
import { observeSearch } from './observe-search';
import type { Search } from './search';

const period = { from: month('2019-01'), to: month('2019-01') };
const notApplicable = { status: 'NOT_APPLICABLE', value: null };
const notAvailable = { status: 'NOT_AVAILABLE', value: null };

const BLANK_VEHICLE: Partial<Search> = {
  searchType: 'VEHICLE',
  gender: 'NOT_RECORDED',
  ageRange: 'NOT_RECORDED',
  selfDefinedEthnicity: 'NOT_RECORDED',
  officerDefinedEthnicity: 'NOT_RECORDED',
};

describe('searches that there cannot be', () => {
  const searches = [
    aSearch({ gender: 'NOT_RECORDED', selfDefinedEthnicity: 'W2' }),
    aSearch({ gender: 'NOT_RECORDED', selfDefinedEthnicity: 'NOT_RECORDED' }),
    aSearch(BLANK_VEHICLE),
  ];
  const rows = (by: Parameters<typeof rowsOf>[0]['by']): unknown =>
    rowsOf({ metric: 'stop-searches', by, period }, searches.map(observeSearch));

  test('a vehicle with an ethnicity and a person without one are not applicable', () => {
    expect(rows(['SEARCH_TYPE', 'SELF_DEFINED_ETHNICITY'])).toMatchObject({
      'VEHICLE WHITE': notApplicable,
      'VEHICLE NOT_STATED': notApplicable,
      'VEHICLE NOT_RECORDED': notApplicable,
      'VEHICLE NO_PERSON': { value: 1 },
      'PERSON NO_PERSON': notApplicable,
      'PERSON WHITE': { value: 1 },
      'PERSON ASIAN': notAvailable,
      'PERSON NOT_RECORDED': { value: 1 },
    });
  });

  test('nobody has no gender, and somebody has an ethnicity', () => {
    expect(rows(['GENDER', 'SELF_DEFINED_ETHNICITY'])).toMatchObject({
      'NO_PERSON WHITE': notApplicable,
      'MALE NO_PERSON': notApplicable,
      'NO_PERSON NO_PERSON': { value: 1 },
      'MALE WHITE': notAvailable,
      'NOT_RECORDED WHITE': { value: 1 },
    });
  });
});

describe('the outcome test', () => {
  const searches = [
    aSearch({ outcome: 'ARREST', outcomeLinked: true }),
    aSearch({ outcome: 'ARREST', outcomeLinked: null }),
    aSearch({ outcome: 'CAUTION', outcomeLinked: false }),
    aSearch({ outcome: 'NO_FURTHER_ACTION', outcomeLinked: null }),
    aSearch({ outcome: 'NOT_RECORDED', outcomeLinked: null }),
    aSearch({ ...BLANK_VEHICLE, outcome: 'ARREST', outcomeLinked: true }),
  ];
  const observations = searches.flatMap((search) => [observeSearch(search), ...observeRecording(search)]);

  test.each([
    ['stop-search-arrest-rate', 2, 4],
    ['stop-search-no-further-action', 1, 4],
    ['stop-search-find-rate', 1, 3],
    ['stop-search-outcome-linked', 1, 2],
  ])('%s is %d of %d, with an interval', (metric, numerator, denominator) => {
    expect(rowsOf({ metric, by: [], period }, observations)).toMatchObject({
      ALL: { numerator, denominator, interval: { method: 'WILSON' } },
    });
  });

  test('outcomes and their link to the object are counted for persons', () => {
    expect(rowsOf({ metric: 'person-search-outcomes', by: ['OUTCOME'], period }, observations)).toMatchObject(
      {
        ARREST: { value: 2 },
        CAUTION: { value: 1 },
        NO_FURTHER_ACTION: { value: 1 },
        NOT_RECORDED: { value: 1 },
        COMMUNITY_RESOLUTION: notAvailable,
      },
    );
    const by = ['OUTCOME_LINKED'] as const;
    expect(rowsOf({ metric: 'person-search-outcomes', by, period }, observations)).toMatchObject({
      LINKED: { value: 1 },
      NOT_LINKED: { value: 1 },
      NOT_RECORDED: { value: 3 },
    });
  });
});

test('the 18+1 codes are given one by one, "not stated" and not recorded apart', () => {
  const searches = (['W1', 'W1', 'O9', 'NS', 'NOT_RECORDED'] as const).map((selfDefinedEthnicity) =>
    observeSearch(aSearch({ selfDefinedEthnicity })),
  );
  const rows = rowsOf({ metric: 'person-searches', by: ['SELF_DEFINED_ETHNICITY_CODE'], period }, searches);
  expect(Object.keys(rows)).toHaveLength(20);
  expect(rows).toMatchObject({
    W1: { value: 2 },
    O9: { value: 1 },
    NS: { value: 1 },
    NOT_RECORDED: { value: 1 },
  });
});

test('completeness is of the searches that a field applies to', () => {
  const searches = [
    aSearch({ gender: 'NOT_RECORDED', outcome: 'NOT_RECORDED', outcomeLinked: null }),
    aSearch({ outcomeLinked: null, selfDefinedEthnicity: 'NS' }),
    aSearch({ ...BLANK_VEHICLE, latitude: null, longitude: null, area: 'UNKNOWN' }),
  ];
  const rows = rowsOf(
    { metric: 'search-field-completeness', by: ['FIELD'], period },
    searches.flatMap(observeRecording),
  );
  const counts = Object.entries(rows).map(([field, { numerator, denominator }]) => [
    field,
    `${numerator} of ${denominator}`,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    LOCATION: '2 of 3',
    GENDER: '1 of 2',
    AGE_RANGE: '2 of 2',
    SELF_DEFINED_ETHNICITY: '2 of 2',
    OFFICER_DEFINED_ETHNICITY: '2 of 2',
    LEGISLATION: '3 of 3',
    OBJECT_OF_SEARCH: '3 of 3',
    OUTCOME: '2 of 3',
    OUTCOME_LINKED: '1 of 2',
    MORE_THAN_OUTER_CLOTHING: '2 of 2',
    PART_OF_OPERATION: '3 of 3',
    OPERATION: 'null of null',
  });
});

test('completeness is never of several fields together, of one area or of all', () => {
  const observed = [aSearch(), aSearch({ gender: 'NOT_RECORDED' })].flatMap(observeRecording);
  const completeness = (by: Parameters<typeof rowsOf>[0]['by']) =>
    rowsOf({ metric: 'search-field-completeness', by, period }, observed);
  expect(completeness([])).toMatchObject({ ALL: notApplicable });
  expect(completeness(['AREA'])).toMatchObject({ E08000025: notApplicable });
  expect(completeness(['AREA', 'FIELD'])).toMatchObject({
    'E08000025 GENDER': { value: 50, numerator: 1, denominator: 2 },
    'E08000025 LEGISLATION': { value: 100 },
  });
});

test.each([
  ['stop-search-more-than-outer-clothing', { moreThanOuterClothing: true }, { moreThanOuterClothing: null }],
  ['stop-search-part-of-operation', { partOfOperation: true }, { partOfOperation: null }],
])('%s is of the searches of which it is recorded', (metric, yes, unknown) => {
  const searches = [aSearch(yes), aSearch(), aSearch(), aSearch(unknown)];
  expect(rowsOf({ metric, by: [], period }, searches.flatMap(observeRecording))).toMatchObject({
    ALL: { numerator: 1, denominator: 3 },
  });
});

test('the definition of completeness says to what each field applies', () => {
  const definition = STOP_SEARCH_METRICS.find(({ id }) => id === 'search-field-completeness')?.definition;
  for (const { label, appliesTo } of SEARCH_FIELDS) expect(definition).toContain(`${label}: ${appliesTo}.`);
});

test('a rate of one group is not to be shown without what its searches led to', () => {
  const rate = STOP_SEARCH_METRICS.find(({ id }) => id === 'stop-search-rate');
  expect(rate?.companions).toEqual([
    'stop-search-find-rate',
    'stop-search-arrest-rate',
    'stop-search-no-further-action',
    'search-field-completeness',
  ]);
});
