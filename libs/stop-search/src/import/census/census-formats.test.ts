import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CENSUS_ETHNIC_GROUPS } from '../../domain/census-ethnic-groups';
import { CENSUS_EXPORTS, residentsOf } from '../../testing/census-exports';
import { CENSUS_FORMATS } from './census-formats';

const PUBLISHED = resolve(
  __dirname,
  '../../../../../../shared/data/population/census2021_ethnicity19_ltla.csv',
);
const testWhenThere = existsSync(PUBLISHED) ? test : test.skip;
if (!existsSync(PUBLISHED)) console.warn('Skipped: the published census file is not beside the project.');

const OWN_COUNTS = ['E08000027', 'E08000029'].flatMap((area) =>
  CENSUS_ETHNIC_GROUPS.map(({ label }, group) => [area, label, String(residentsOf(area, group))]),
);

test.each(Object.entries(CENSUS_EXPORTS))('%s becomes a row for each area and group', (fileName, text) => {
  const { header, rows } = convert(fileName, text);
  expect(header).toEqual(['area_code', 'vintage', 'as_at', 'source', 'ethnic_group', 'population']);
  expect(rows.map(({ cells }) => [cells[0], cells[4], cells[5]])).toEqual(OWN_COUNTS);
  expect(new Set(rows.map(({ cells }) => cells.slice(1, 4).join()))).toEqual(
    new Set(['Census 2021,2021-03-21,Office for National Statistics, TS021']),
  );
});

test.each([
  [
    'TS021-2021-3-filtered-2024-03-05T10_06_33Z.csv',
    ['3 rows of "Does not apply" (-8) left out', '19 counts of other areas left out'],
  ],
  ['census2021-ts021-ltla.csv', ['19 counts of other areas left out']],
  ['nomis-query.csv', ['6 lines above and below the table left out', '19 counts of other areas left out']],
  [
    'census2021_ethnicity19_ltla.csv',
    ['57 rows of percentages left out', '19 counts of other areas left out'],
  ],
] as const)('%s says what of it is left out', (fileName, notices) => {
  expect(convert(fileName, CENSUS_EXPORTS[fileName]).notices).toEqual(notices);
});

test('a row stands on the line on which its area stands', () => {
  const fileName = 'nomis-query.csv';
  const lines = convert(fileName, CENSUS_EXPORTS[fileName]).rows.map(({ line }) => line);
  const text = CENSUS_EXPORTS[fileName].split('\n');
  const lineOf = (name: string): number => text.findIndex((line) => line.startsWith(name)) + 1;
  expect([...new Set(lines)]).toEqual([lineOf('Dudley'), lineOf('Solihull')]);
});

const CUSTOM = 'TS021-2021-2.csv';
const BULK = 'census2021-ts021-ltla.csv';

test.each([
  [
    'lacks a group',
    CUSTOM,
    'FILE_MALFORMED',
    'White: Roma',
    (text: string) => text.replace(/.*Roma.*\n/, ''),
  ],
  [
    'is of small areas',
    CUSTOM,
    'HEADER_MISSING_COLUMN',
    'Lower tier local authorities Code',
    (text: string) => text.replaceAll('Lower Tier Local Authorities', 'Lower layer Super Output Areas'),
  ],
  [
    'lacks a column',
    BULK,
    'HEADER_MISSING_COLUMN',
    'White: Roma',
    (text: string) => text.replace('White: Roma', 'White: Others'),
  ],
  [
    'names a group twice',
    BULK,
    'HEADER_DUPLICATE_COLUMN',
    'White: Irish',
    (text: string) => text.replace(/Ethnic group: White,/, 'Ethnic group: White: Irish,'),
  ],
  ['has text after a quotation mark', BULK, 'FILE_MALFORMED', 'well-formed', (text: string) => `${text}"a"b`],
] as const)('a file that %s is refused', (_, fileName, code, message, change) => {
  const text = change(CENSUS_EXPORTS[fileName]);
  expect(text).not.toBe(CENSUS_EXPORTS[fileName]);
  expect(() => convert(fileName, text)).toThrow(
    expect.objectContaining({ code, message: expect.stringContaining(message) }),
  );
});

test('the own CSV of the dataset is none of these forms', () => {
  const own = 'area_code,vintage,as_at,source,ethnic_group,population\n';
  expect(CENSUS_FORMATS.some((format) => format.recognises(own, 'population.csv'))).toBe(false);
});

testWhenThere(
  'the published file holds the 19 groups of the seven areas, as a line by line count does',
  () => {
    const text = readFileSync(PUBLISHED, 'utf8');
    const { rows, notices } = convert('census2021_ethnicity19_ltla.csv', text);
    expect({ rows: rows.length, notices }).toEqual({
      rows: 133,
      notices: ['6289 rows of percentages left out', '6156 counts of other areas left out'],
    });
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith('E08000025') && line.includes('(number)'));
    const counts = lines.map((line) => Number(line.slice(line.lastIndexOf(',') + 1)));
    const birmingham = rows
      .filter(({ cells }) => cells[0] === 'E08000025')
      .map(({ cells }) => Number(cells[5]));
    expect(birmingham.toSorted()).toEqual(counts.toSorted());
  },
);

function convert(fileName: string, text: string) {
  const [format, ...others] = CENSUS_FORMATS.filter((each) =>
    each.recognises(text.slice(0, 65_536), fileName),
  );
  expect(others).toEqual([]);
  if (format === undefined) throw new Error(`${fileName} is of no form that is known`);
  return format.convert(text, fileName);
}
