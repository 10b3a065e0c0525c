import { readTexts } from '@citizen-graph/ledger/testing/read-texts';
import type { Search } from '../domain/search';
import { aSearch } from '../testing/a-search';
import { POLICE_UK_API } from './police-uk-api.format';
import { STOP_AND_SEARCH } from './stop-and-search.dataset';

const FILE = '2024-01-west-midlands-stop-and-search.json';

/** A search in the form of https://data.police.uk/docs/method/stops-force. */
const PLACED = {
  age_range: '18-24',
  officer_defined_ethnicity: 'Asian',
  involved_person: true,
  self_defined_ethnicity: 'Asian/Asian British - Pakistani',
  gender: 'Female',
  legislation: 'Police and Criminal Evidence Act 1984 (section 1)',
  outcome_linked_to_object_of_search: true,
  datetime: '2019-01-15T13:10:00+00:00',
  outcome_object: { id: 'bu-arrest', name: 'Arrest' },
  location: { latitude: '52.48', longitude: '-1.9', street: { id: 1_735_297, name: 'On or near Park' } },
  object_of_search: 'Stolen goods',
  operation: false,
  outcome: 'Arrest',
  type: 'Person search',
  operation_name: null,
  removal_of_more_than_outer_clothing: false,
};
const UNPLACED = { ...PLACED, location: null };

test('a search of the API becomes the search that its row in the CSV becomes', () => {
  expect(searchesIn([PLACED])).toEqual([aSearch({ area: 'UNKNOWN' })]);
});

test.each<[string, object, Partial<Search>]>([
  ['a latitude that is a number', { location: { latitude: 52.48, longitude: -1.9 } }, {}],
  ['no location', { location: null }, { latitude: null, longitude: null }],
  ['the outcome false, nothing found', { outcome: false }, { outcome: 'NO_FURTHER_ACTION' }],
  ['no further action', { outcome: 'A no further action disposal' }, { outcome: 'NO_FURTHER_ACTION' }],
  ['an empty outcome, not recorded', { outcome: '' }, { outcome: 'NOT_RECORDED' }],
  ['no outcome, not recorded', { outcome: null }, { outcome: 'NOT_RECORDED' }],
  ['no link', { outcome_linked_to_object_of_search: null }, { outcomeLinked: null }],
  ['a link that is false', { outcome_linked_to_object_of_search: false }, { outcomeLinked: false }],
  [
    'an operation',
    { operation: true, operation_name: 'Sceptre' },
    { partOfOperation: true, operation: 'Sceptre' },
  ],
  ['no operation recorded', { operation: null }, { partOfOperation: null }],
  ['a removal of clothing', { removal_of_more_than_outer_clothing: true }, { moreThanOuterClothing: true }],
  [
    'an older ethnicity',
    { self_defined_ethnicity: 'White - White British (W1)' },
    { selfDefinedEthnicity: 'W1' },
  ],
  [
    'nobody described',
    { gender: null, age_range: null },
    { gender: 'NOT_RECORDED', ageRange: 'NOT_RECORDED' },
  ],
  [
    'an ethnicity of the officer',
    { officer_defined_ethnicity: 'Black' },
    { officerDefinedEthnicity: 'BLACK' },
  ],
])('%s is read', (_, given, read) => {
  expect(searchesIn([{ ...PLACED, ...given }])).toEqual([aSearch({ area: 'UNKNOWN', ...read })]);
});

test('the answers with and without a location may stand in one file, each search on its place', () => {
  const { rows, notices } = POLICE_UK_API.convert(JSON.stringify([[PLACED, PLACED], [UNPLACED]]), FILE);
  expect(rows.map(({ line }) => line)).toEqual([2, 3, 4]);
  expect(notices).toEqual(['1 searches without a location']);
});

test('what the API does not know is refused by its column, not read as something else', () => {
  const { header, rows } = POLICE_UK_API.convert(JSON.stringify([{ ...PLACED, outcome: true }]), FILE);
  const texts = Object.fromEntries(header.map((name, index) => [name, rows[0]?.cells[index] ?? '']));
  expect(readTexts(STOP_AND_SEARCH, texts).refused).toEqual({ Outcome: 'UNKNOWN_VALUE' });
});

test.each([
  ['is not JSON', '[{', 'is not JSON'],
  ['is no array', '{"error":"busy"}', 'is not an array of searches'],
  ['holds something else', JSON.stringify([PLACED, { category: 'burglary' }]), 'search 2 is not one'],
  ['has a field of another kind', JSON.stringify([{ ...PLACED, operation: 'yes' }]), 'search 1 is not one'],
])('a file that %s is refused', (_, json, message) => {
  expect(() => POLICE_UK_API.convert(json, FILE)).toThrow(
    expect.objectContaining({ code: 'FILE_MALFORMED', message: expect.stringContaining(message) }),
  );
});

test('a file is recognised by its name or its beginning, and a CSV by neither', () => {
  expect(POLICE_UK_API.recognises('', FILE)).toBe(true);
  expect(POLICE_UK_API.recognises('\n [{"type"', 'stops.txt')).toBe(true);
  expect(POLICE_UK_API.recognises('Type,Date', '2019-01-west-midlands-stop-and-search.csv')).toBe(false);
});

function searchesIn(searches: readonly unknown[]): readonly unknown[] {
  const { header, rows } = POLICE_UK_API.convert(JSON.stringify(searches), FILE);
  return rows.map(({ cells }) => {
    const texts = Object.fromEntries(header.map((name, index) => [name, cells[index] ?? '']));
    const { fields, refused } = readTexts(STOP_AND_SEARCH, texts);
    expect(refused).toEqual({});
    return fields;
  });
}
