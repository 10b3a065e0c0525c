import { CRIME_SURVEY_TABLE } from './crime-survey-table';

const BY_FORCE = `"Table P2: Overall confidence in the local police, by police force area, CSEW1,2",,,,,,,
"England and Wales, adults aged 16 and over",,,,,,,
,,Percentage,,Unweighted base - number of adults,,Apr '22 to Mar '23 compared with:,
Area code,Police force area,Apr '19 to Mar '20,Apr '22 to Mar '233,Apr '19 to Mar '20,Apr '22 to Mar '233,Apr '11 to Mar '124,Apr '19 to Mar '20
K04000001,ENGLAND AND WALES,73.8,68.7,"33,374","31,216",*,*
E23000014,West Midlands5,68.1,60.1,843,768,,*
E23000037,Staffordshire,75.0,71.2,801,764,,
E23000010,West Yorkshire,[x],63.0,,47,,
1. Source: Crime Survey for England and Wales.,,,,,,,
`;

const BY_ANSWER = `Table S1: Trends in ratings of the local police in the West Midlands police force area, CSEW1
,Percentages,,
,Apr '18 to Mar '19,Apr '19 to Mar '202,Apr '22 to Mar '23
Excellent,7.1,6.0,4.9
Good,46.3,44.2,41.0
Fair,32.0,33.1,35.2
Poor,10.1,11.4,12.6
Very poor,4.5,5.3,6.3
Unweighted base - number of adults,861,843,768
1. Source: Crime Survey for England and Wales.
`;

test.each([
  [BY_FORCE, true],
  [BY_ANSWER, true],
  ['survey,measure,force_code\nCrime Survey for England and Wales,overall-confidence,E23000014', false],
  ['\uFEFFsurvey;measure;force_code\nCrime Survey for England and Wales;overall-confidence', false],
  ['as_at,members\n', false],
])('a sheet is told from the plain file', (text, isSheet) => {
  expect(CRIME_SURVEY_TABLE.recognises(text, 'any.csv')).toBe(isSheet);
});

test('a table by force: merged headers, footnotes, bases and marks', () => {
  const { header, rows, notices } = CRIME_SURVEY_TABLE.convert(BY_FORCE, 'p2.csv');
  const read = rows.map(({ line, cells }) => [line, ...cells.slice(2)]);
  expect(header.slice(2)).toEqual([
    'force_code',
    'force_name',
    'year_ending',
    'estimate',
    'lower',
    'upper',
    'unweighted_base',
    'differs_from',
  ]);
  expect(read).toEqual([
    [5, 'K04000001', 'England and Wales', '2020-03', '73.8', '', '', '33374', ''],
    [5, 'K04000001', 'England and Wales', '2023-03', '68.7', '', '', '31216', '2012-03;2020-03'],
    [6, 'E23000014', 'West Midlands', '2020-03', '68.1', '', '', '843', ''],
    [6, 'E23000014', 'West Midlands', '2023-03', '60.1', '', '', '768', '2020-03'],
    [8, 'E23000010', 'West Yorkshire', '2023-03', '63.0', '', '', '47', ''],
  ]);
  expect(new Set(rows.map(({ cells }) => cells[1]))).toEqual(new Set(['overall-confidence']));
  expect(notices).toEqual([
    '1 areas that are no comparators left out',
    '1 figures that the publisher does not give left out',
  ]);
});

test('a table by answer: good and excellent are added up, and the last row is the base', () => {
  const { rows, notices } = CRIME_SURVEY_TABLE.convert(BY_ANSWER, 's1.csv');
  expect(rows.map(({ line, cells }) => [line, ...cells.slice(1)])).toEqual(
    [
      ['2019-03', '53.4', '861'],
      ['2020-03', '50.2', '843'],
      ['2023-03', '45.9', '768'],
    ].map(([year, percent, base]) => [
      4,
      'good-or-excellent-job',
      'E23000014',
      'West Midlands',
      year,
      percent,
      '',
      '',
      base,
      '',
    ]),
  );
  expect(notices).toEqual([]);
});

test.each([
  ['no row of survey years', 'CSEW\nForce,2023\nWest Midlands,60', /no row of survey years/],
  [
    'a title that says nothing of what it estimates',
    BY_FORCE.replace('Overall confidence in', 'Visibility of'),
    /neither confidence nor rating/,
  ],
  [
    'answers of a force that is not known',
    BY_ANSWER.replace('the West Midlands police force area', 'Staffordshire'),
    /names no force that is known/,
  ],
  [
    'forces that are no comparators alone',
    BY_FORCE.split('\n')
      .filter((line) => !/^(K0|E23000014|E23000010)/.test(line))
      .join('\n'),
    /names no force that is known/,
  ],
])('%s is refused', (_, text, message) => {
  const convert = () => CRIME_SURVEY_TABLE.convert(text, 'table.csv');
  expect(convert).toThrow(message);
  expect(convert).toThrow(expect.objectContaining({ code: 'FILE_MALFORMED' }));
});
