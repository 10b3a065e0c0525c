import { readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { aSearch } from '../testing/a-search';
import { STOP_AND_SEARCH } from './stop-and-search.dataset';

const ROW = {
  Type: 'Person search',
  Date: '2019-03-31T23:19:00+00:00',
  'Part of a policing operation': '',
  'Policing operation': '',
  Latitude: '52.489687',
  Longitude: '-1.852153',
  Gender: '',
  'Age range': '18-24',
  'Self-defined ethnicity': 'Other ethnic group - Not stated',
  'Officer-defined ethnicity': '',
  Legislation: 'Misuse of Drugs Act 1971 (section 23)',
  'Object of search': 'Controlled drugs',
  Outcome: '',
  'Outcome linked to object of search': '',
  'Removal of more than just outer clothing': 'False',
};

test('a row becomes a search, its empty fields said to be not recorded', () => {
  expect(readTexts(STOP_AND_SEARCH, ROW)).toEqual({
    refused: {},
    fields: {
      searchType: 'PERSON',
      searchedAt: '2019-03-31T23:19:00+00:00',
      partOfOperation: null,
      operation: null,
      latitude: 52.489687,
      longitude: -1.852153,
      gender: 'NOT_RECORDED',
      ageRange: 'FROM_18_TO_24',
      selfDefinedEthnicity: 'NS',
      officerDefinedEthnicity: 'NOT_RECORDED',
      legislation: 'MISUSE_OF_DRUGS_1971_S23',
      objectOfSearch: 'CONTROLLED_DRUGS',
      outcome: 'NOT_RECORDED',
      outcomeLinked: null,
      moreThanOuterClothing: false,
      area: 'UNKNOWN',
    },
  });
});

test.each([
  ['Type', 'searchType', 'Person search', 'PERSON'],
  ['Type', 'searchType', 'Person and Vehicle search', 'PERSON_AND_VEHICLE'],
  ['Type', 'searchType', 'Vehicle search', 'VEHICLE'],
  ['Part of a policing operation', 'partOfOperation', 'True', true],
  ['Policing operation', 'operation', 'Operation Sceptre', 'Operation Sceptre'],
  ['Latitude', 'latitude', '', null],
  ['Longitude', 'longitude', '', null],
  ['Gender', 'gender', 'Male', 'MALE'],
  ['Gender', 'gender', 'Female', 'FEMALE'],
  ['Gender', 'gender', 'Other', 'OTHER'],
  ['Age range', 'ageRange', 'under 10', 'UNDER_10'],
  ['Age range', 'ageRange', '10-17', 'FROM_10_TO_17'],
  ['Age range', 'ageRange', '25-34', 'FROM_25_TO_34'],
  ['Age range', 'ageRange', 'over 34', 'OVER_34'],
  ['Age range', 'ageRange', '', 'NOT_RECORDED'],
  ['Self-defined ethnicity', 'selfDefinedEthnicity', 'White - White British (W1)', 'W1'],
  ['Self-defined ethnicity', 'selfDefinedEthnicity', '', 'NOT_RECORDED'],
  ['Officer-defined ethnicity', 'officerDefinedEthnicity', 'White', 'WHITE'],
  ['Officer-defined ethnicity', 'officerDefinedEthnicity', 'Black', 'BLACK'],
  ['Officer-defined ethnicity', 'officerDefinedEthnicity', 'Asian', 'ASIAN'],
  ['Officer-defined ethnicity', 'officerDefinedEthnicity', 'Mixed', 'MIXED'],
  ['Officer-defined ethnicity', 'officerDefinedEthnicity', 'Other', 'OTHER'],
  ['Legislation', 'legislation', 'Police and Criminal Evidence Act 1984 (section 1)', 'PACE_1984_S1'],
  [
    'Legislation',
    'legislation',
    'Criminal Justice and Public Order Act 1994 (section 60)',
    'PUBLIC_ORDER_1994_S60',
  ],
  ['Legislation', 'legislation', 'Firearms Act 1968 (section 47)', 'FIREARMS_1968_S47'],
  ['Legislation', 'legislation', 'Criminal Justice Act 1988 (section 139B)', 'CRIMINAL_JUSTICE_1988_S139B'],
  ['Legislation', 'legislation', 'Aviation Security Act 1982 (section 27(1))', 'AVIATION_SECURITY_1982_S27'],
  [
    'Legislation',
    'legislation',
    'Customs and Excise Management Act 1979 (section 163)',
    'CUSTOMS_AND_EXCISE_1979_S163',
  ],
  ['Legislation', 'legislation', 'Crossbows Act 1987 (section 4)', 'CROSSBOWS_1987_S4'],
  ['Legislation', 'legislation', 'Protection of Badgers Act 1992 (section 11)', 'BADGERS_1992_S11'],
  ['Legislation', 'legislation', 'Sporting Events Act 1985 (section 7)', 'SPORTING_EVENTS_1985_S7'],
  ['Legislation', 'legislation', 'Deer Act 1991 (section 12)', 'DEER_1991_S12'],
  ['Legislation', 'legislation', 'Poaching Prevention Act 1862 (section 2)', 'POACHING_PREVENTION_1862_S2'],
  ['Legislation', 'legislation', '', 'NOT_RECORDED'],
  ['Object of search', 'objectOfSearch', 'Offensive weapons', 'OFFENSIVE_WEAPONS'],
  ['Object of search', 'objectOfSearch', 'Stolen goods', 'STOLEN_GOODS'],
  ['Object of search', 'objectOfSearch', 'Article for use in theft', 'THEFT_ARTICLES'],
  ['Object of search', 'objectOfSearch', 'Firearms', 'FIREARMS'],
  ['Object of search', 'objectOfSearch', 'Articles for use in criminal damage', 'CRIMINAL_DAMAGE_ARTICLES'],
  ['Object of search', 'objectOfSearch', 'Fireworks', 'FIREWORKS'],
  ['Object of search', 'objectOfSearch', 'Psychoactive substances', 'PSYCHOACTIVE_SUBSTANCES'],
  ['Object of search', 'objectOfSearch', 'Goods on which duty has not been paid etc.', 'UNPAID_DUTY_GOODS'],
  ['Object of search', 'objectOfSearch', 'Evidence of offences under the Act', 'EVIDENCE_OF_OFFENCES'],
  ['Object of search', 'objectOfSearch', '', 'NOT_RECORDED'],
  ['Outcome', 'outcome', 'A no further action disposal', 'NO_FURTHER_ACTION'],
  ['Outcome', 'outcome', 'Arrest', 'ARREST'],
  ['Outcome', 'outcome', 'Khat or Cannabis warning', 'DRUGS_WARNING'],
  ['Outcome', 'outcome', 'Community resolution', 'COMMUNITY_RESOLUTION'],
  ['Outcome', 'outcome', 'Penalty Notice for Disorder', 'PENALTY_NOTICE'],
  ['Outcome', 'outcome', 'Summons / charged by post', 'SUMMONS_OR_POSTAL_CHARGE'],
  ['Outcome', 'outcome', 'Caution (simple or conditional)', 'CAUTION'],
  ['Outcome linked to object of search', 'outcomeLinked', 'True', true],
  ['Outcome linked to object of search', 'outcomeLinked', 'False', false],
  ['Removal of more than just outer clothing', 'moreThanOuterClothing', '', null],
])('%s becomes %s: "%s" is %j', (header, field, text, value) => {
  const { fields, refused } = readTexts(STOP_AND_SEARCH, { ...ROW, [header]: text });
  expect({ value: Object.entries(fields).find(([name]) => name === field)?.[1], refused }).toEqual({
    value,
    refused: {},
  });
});

test.each([
  ['Type', '', 'MISSING_VALUE'],
  ['Type', 'Boat search', 'UNKNOWN_VALUE'],
  ['Date', '2019-03-31 23:19', 'NOT_AN_INSTANT'],
  ['Date', '', 'MISSING_VALUE'],
  ['Part of a policing operation', 'Yes', 'UNKNOWN_VALUE'],
  ['Latitude', 'north', 'NOT_A_NUMBER'],
  ['Latitude', '152.4', 'OUT_OF_RANGE'],
  ['Gender', 'male', 'UNKNOWN_VALUE'],
  ['Age range', '35-44', 'UNKNOWN_VALUE'],
  ['Self-defined ethnicity', 'Other ethnic group - Martian', 'UNKNOWN_VALUE'],
  ['Officer-defined ethnicity', 'Arab', 'UNKNOWN_VALUE'],
  ['Legislation', 'Terrorism Act 1066 (section 1)', 'UNKNOWN_VALUE'],
  ['Object of search', 'Other', 'UNKNOWN_VALUE'],
  ['Outcome', 'Nothing found', 'UNKNOWN_VALUE'],
])('%s is refused when it says "%s"', (header, text, code) => {
  expect(readTexts(STOP_AND_SEARCH, { ...ROW, [header]: text }).refused).toEqual({ [header]: code });
});

test.each([
  [{ latitude: null, longitude: null }, []],
  [{ latitude: 52, longitude: -2 }, []],
  [{ latitude: null }, ['latitude']],
  [{ longitude: null }, ['longitude']],
])('a point of %j contradicts itself in %j', (point, fields) => {
  const issues = STOP_AND_SEARCH.check?.(aSearch(point)) ?? [];
  expect(issues).toEqual(
    fields.map((field) => ({
      field,
      value: '',
      code: 'CONTRADICTION',
      expected: 'both Latitude and Longitude, or neither',
    })),
  );
});

test('rows that are alike are different records, told apart by month, force and line', () => {
  const search = aSearch({ searchedAt: '2019-03-31T23:19:00+00:00' });
  const fileName = '2019-04-west-midlands-stop-and-search.csv';
  expect([2, 3].map((line) => STOP_AND_SEARCH.recordIdOf(search, { fileName, line }))).toEqual([
    '2019-04:west-midlands:2',
    '2019-04:west-midlands:3',
  ]);
  expect(STOP_AND_SEARCH.monthOf(search)).toBe('2019-04');
});
