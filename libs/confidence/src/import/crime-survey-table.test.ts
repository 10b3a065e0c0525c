import { BY_ANSWER, BY_FORCE, TITLE } from '../testing/crime-survey-sheets';
import { CRIME_SURVEY_TABLE } from './crime-survey-table';

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

test('an answer that the publisher does not give takes its year out', () => {
  const { rows, notices } = CRIME_SURVEY_TABLE.convert(BY_ANSWER.replace('6.0', '[x]'), 's1.csv');
  expect(rows.map(({ cells }) => cells[4])).toEqual(['2019-03', '2023-03']);
  expect(notices).toEqual(['1 figures that the publisher does not give left out']);
});

test('confidence limits stand in columns of their own, or under each year', () => {
  const limits = (header: string) => `${TITLE}
${header}
E23000014,West Midlands,68.1,64.3,71.9,843,60.1,[x],[x],768
E23000001,Metropolitan Police,64.0,61.2,66.8,900,61.7,58.1,65.3,842
`;
  const [before, after] = ["Apr '21 to Mar '22", "Apr '22 to Mar '23"];
  const [lower, upper] = ['Lower confidence limit', 'Upper confidence limit'];
  const inGroups = limits(
    `,,Percentage,${lower},${upper},Unweighted base,Percentage,${lower},${upper},Unweighted base\n` +
      `Code,Police force area,${Array(4).fill(before).join(',')},${Array(4).fill(after).join(',')}`,
  );
  const underYears = limits(
    `Code,Police force area,${before},,,,${after}\n,,Estimate,Lower,Upper,Unweighted base,Estimate,Lower,Upper,Unweighted base,`,
  );
  const expected = [
    ['E23000014', '2022-03', '68.1', '64.3', '71.9', '843'],
    ['E23000014', '2023-03', '60.1', '', '', '768'],
    ['E23000001', '2022-03', '64.0', '61.2', '66.8', '900'],
    ['E23000001', '2023-03', '61.7', '58.1', '65.3', '842'],
  ];
  for (const text of [inGroups, underYears]) {
    const { rows, notices } = CRIME_SURVEY_TABLE.convert(text, 'p2.csv');
    expect(rows.map(({ cells }) => [cells[2], ...cells.slice(4, 9)])).toEqual(expected);
    expect(notices).toEqual([]);
  }
});

test('limits of one answer each are left out of a table by answer', () => {
  const text = `Table S1: Ratings of the local police in the West Midlands police force area, CSEW
,Percentage,,Lower limit,
,Apr '21 to Mar '22,Apr '22 to Mar '23,Apr '21 to Mar '22,Apr '22 to Mar '23
Excellent,6.0,4.9,5.0,4.0
Good,44.2,41.0,41.1,38.2
Unweighted base,843,768,,
`;
  const { rows, notices } = CRIME_SURVEY_TABLE.convert(text, 's1.csv');
  expect(rows.map(({ cells }) => cells.slice(4))).toEqual([
    ['2022-03', '50.2', '', '', '843', ''],
    ['2023-03', '45.9', '', '', '768', ''],
  ]);
  expect(notices).toEqual([expect.stringContaining('of one answer each')]);
});

test('figures without an unweighted base are counted, for the floor of 50 cannot be judged', () => {
  const text = BY_FORCE.replaceAll('Unweighted base - number of adults', "compared with Apr '11 to Mar '12");
  const { rows, notices } = CRIME_SURVEY_TABLE.convert(text, 'p2.csv');
  expect(rows.map(({ cells }) => cells[8])).toEqual(['', '', '', '', '']);
  expect(notices.slice(2)).toEqual([
    '5 of 5 figures have no unweighted base: whether they rest on the 50 adults that a figure needs cannot be ' +
      'judged, and where the sheet gives no limits there is no interval',
  ]);
});

test('a base that is marked as unreliable is no missing one: its row is to be refused', () => {
  const { rows } = CRIME_SURVEY_TABLE.convert(BY_FORCE.replace(',47,', ',[u],'), 'p2.csv');
  expect(rows.at(-1)?.cells.slice(5, 9)).toEqual(['63.0', '', '', '[u]']);
});

test('a country named in a line of its own is the area of a table by answer, the name of the survey is not', () => {
  const country = BY_ANSWER.replace(
    'in the West Midlands police force area, CSEW1',
    ', CSEW1\nEngland and Wales',
  );
  const { rows } = CRIME_SURVEY_TABLE.convert(country, 's1.csv');
  expect(new Set(rows.map(({ cells }) => cells[2]))).toEqual(new Set(['K04000001']));
});

test('a region that is called like a force is not taken for it', () => {
  const text = BY_FORCE.replace('E23000014,West Midlands5', 'E12000005,West Midlands');
  const { rows } = CRIME_SURVEY_TABLE.convert(text, 'p2.csv');
  expect(new Set(rows.map(({ cells }) => cells[2]))).toEqual(new Set(['K04000001', 'E23000010']));
  const byRegion = `"Overall confidence in the local police, by region, CSEW"
Region,Apr '21 to Mar '22,Apr '22 to Mar '23
England and Wales,73.8,68.7
West Midlands,68.1,60.1
`;
  const read = CRIME_SURVEY_TABLE.convert(byRegion, 'regions.csv');
  expect(read.rows.map(({ cells }) => cells[2])).toEqual(['K04000001', 'K04000001']);
  expect(read.notices[0]).toBe('1 areas that are no comparators left out');
});

test('of several tables in a file those that are kept come in, and the others are named', () => {
  const fair = BY_FORCE.replace(
    'P2: Overall confidence in the local police',
    'P3: Confidence to be treated fairly',
  );
  const staffordshire = BY_ANSWER.replace('West Midlands', 'Staffordshire');
  const text = [BY_FORCE, fair, staffordshire, BY_ANSWER].join('');
  const { rows, notices } = CRIME_SURVEY_TABLE.convert(text, 'tables.csv');
  const alone = [BY_FORCE, BY_ANSWER].flatMap((table) => CRIME_SURVEY_TABLE.convert(table, 'one.csv').rows);
  expect(rows.map(({ cells }) => cells)).toEqual(alone.map(({ cells }) => cells));
  expect(rows.map(({ line }) => line)).toEqual([5, 5, 6, 6, 8, 32, 32, 32]);
  expect(notices).toEqual([
    expect.stringMatching(
      /^left out: "Table P3: Confidence to be treated fairly,.* is neither of overall confidence/,
    ),
    expect.stringMatching(/^left out: "Table S1: .* names "Staffordshire police force area" in its title/),
    '1 areas that are no comparators left out',
    '1 figures that the publisher does not give left out',
  ]);
});

test('columns of no survey year are named', () => {
  const text = `${TITLE}
Area,Apr '21 to Mar '22,Apr '22 to Mar '23,Unweighted base,,
England and Wales,73.8,68.7,31216,,
`;
  expect(CRIME_SURVEY_TABLE.convert(text, 'p2.csv').notices).toEqual([
    'columns that are of no survey year left out: "Unweighted base"',
    expect.stringMatching(/^2 of 2 figures have no unweighted base/),
  ]);
  const underChange = `${TITLE}
Area,Apr '21 to Mar '22,Apr '22 to Mar '23,Change,
,Estimate,Estimate,Estimate,Significance
England and Wales,73.8,68.7,-5.1,*
`;
  expect(CRIME_SURVEY_TABLE.convert(underChange, 'p2.csv').notices[0]).toBe(
    'columns that are of no survey year left out: "Change", "Significance"',
  );
});
