import { BY_ANSWER, BY_FORCE, TITLE } from '../testing/crime-survey-sheets';
import { CRIME_SURVEY_TABLE } from './crime-survey-table';

const UNDER_GROUPS = (groups: string, title = TITLE) => `${title}
,,${groups}
Area code,Police force area,Apr '21 to Mar '22,Apr '22 to Mar '23,Apr '21 to Mar '22,Apr '22 to Mar '23
E23000014,West Midlands,68.1,60.1,1.9,1.8
`;

test.each([
  [
    'no row of survey years',
    'CSEW\nForce,2023\nWest Midlands,60',
    /^table\.csv holds nothing .*: "CSEW; Force; 2023; West Midlands; 60" has no row of survey years/,
  ],
  [
    'nothing above the years',
    ",Apr '21 to Mar '22,Apr '22 to Mar '23\nCSEW,1,2",
    /a table without a title is neither/,
  ],
  [
    'confidence intervals of another item',
    BY_FORCE.replace(
      'Overall confidence in the local police',
      'Visibility of police, with 95% confidence intervals',
    ),
    /"Table P2: Visibility of police, with 95% confidence intervals, .* is neither of overall confidence/,
  ],
  [
    'confidence in something else',
    BY_FORCE.replace('the local police', 'the criminal justice system'),
    /"Table P2: Overall confidence in the criminal justice system, .* is neither of overall confidence/,
  ],
  [
    'figures of some adults alone',
    BY_FORCE.replace('adults aged 16 and over', 'adults aged 16 to 24'),
    /says "aged 16" above its figures/,
  ],
  [
    'ratings of forces that may be of any answer',
    BY_FORCE.replace('Overall confidence in', 'Ratings of'),
    /does not say which ratings its figures are of; expected "good or excellent"/,
  ],
  [
    'answers of a force that is not kept, in the Crime Survey for England and Wales',
    BY_ANSWER.replace('West Midlands', 'Staffordshire').replace(
      'CSEW1',
      'Crime Survey for England and Wales',
    ),
    /names "Staffordshire police force area" in its title, where one of these has to stand: West Midlands, /,
  ],
  [
    'answers of nowhere but the name of the survey',
    BY_ANSWER.replace(
      ' in the West Midlands police force area, CSEW1',
      ', Crime Survey for England and Wales',
    ),
    /names no area in its title/,
  ],
  [
    'an answer that stands twice',
    BY_ANSWER.replace('Fair,', 'Good,'),
    /nor one row each of "excellent" and "good"/,
  ],
  [
    'forces that are no comparators alone',
    BY_FORCE.split('\n')
      .filter((line) => !/^(K0|E23000014|E23000010)/.test(line))
      .join('\n'),
    /has neither the row of a force that is kept \(West Midlands, England and Wales, /,
  ],
  [
    'a group of columns that is not known',
    UNDER_GROUPS('Percentage,,Standard error,'),
    /^table\.csv, "Table P2: .*": line 2 heads columns of years with "Standard error", which is not known; .* Take/,
  ],
  [
    'a group of columns in a row of its own above others',
    UNDER_GROUPS('Residents of towns,,,\n,,Percentage,,Lower limit,'),
    /: line 3 heads columns of years with "Residents of towns, Percentage", which is not known/,
  ],
  [
    'a column that is not known under its year',
    `${TITLE}\nArea,Apr '21 to Mar '22,,Apr '22 to Mar '23,\n,Estimate,Standard error,Estimate,\nEngland and Wales,73,1,68,1`,
    /: line 3 heads columns of years with "Standard error", which is not known/,
  ],
  [
    'a group of columns in the row of the labels',
    BY_FORCE.replace(',,Percentage,,', 'Code,Area,Standard error,,'),
    /: line 3 heads columns of years with "Standard error", which is not known/,
  ],
  [
    'the same twice for a year',
    UNDER_GROUPS(',,,'),
    /^table\.csv, "Table P2: .*": line 3 has estimate of the year ending 2022-03 in columns 3 and 5; keep one/,
  ],
  [
    'a second row of years under the same title',
    `${UNDER_GROUPS('Percentage,,Lower limit,')}${UNDER_GROUPS('Percentage,,Lower limit,', 'Of women')}`,
    /^table\.csv line 7 has survey years a second time under the same title/,
  ],
  [
    'a quotation mark that is never closed',
    BY_FORCE.replace('E23000014,West', 'E23000014,"West'),
    /^table\.csv cannot be read from line 6 on: a quotation mark/,
  ],
])('%s is refused', (_, text, message) => {
  const convert = () => CRIME_SURVEY_TABLE.convert(text, 'table.csv');
  expect(convert).toThrow(message);
  expect(convert).toThrow(expect.objectContaining({ code: 'FILE_MALFORMED' }));
});
