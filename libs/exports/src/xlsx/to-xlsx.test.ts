import { Workbook } from '@protobi/exceljs';
import type { CellValue, Worksheet } from '@protobi/exceljs';
import JSZip from 'jszip';
import type { PublishedWorkbook } from '../model/published-table';
import { aTable } from '../testing/a-table';
import { toXlsx } from './to-xlsx';

const PACK: PublishedWorkbook = {
  title: 'Board pack',
  about: ['The figures of a board.'],
  contact: 'insight@example.police.uk',
  nextUpdate: '20 July 2023',
  tables: [aTable(), aTable({ title: 'No rows at all', rows: [], notes: ['Of all surveys.'] })],
};

async function partsOf(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { files } = await JSZip.loadAsync(bytes);
  const parts = Object.values(files)
    .filter(({ dir }) => !dir)
    .map(async (file) => [file.name, await file.async('string')] as const);
  return Object.fromEntries(await Promise.all(parts));
}

async function readBack(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  return workbook;
}

function linesOf(sheet: Worksheet | undefined): readonly (readonly CellValue[])[] {
  const lines: CellValue[][] = [];
  sheet?.eachRow((row) => lines.push((row.values as CellValue[]).slice(1)));
  return lines;
}

test('toXlsx() begins with a cover, contents, notes and releases, and has a sheet a table', async () => {
  const workbook = await readBack(await toXlsx(PACK));
  expect(workbook.worksheets.map(({ name }) => name)).toEqual([
    'Cover',
    'Contents',
    'Notes',
    'Releases',
    '1 Helped, 8 or above',
    '2 No rows at all',
  ]);
  expect(linesOf(workbook.getWorksheet('Cover'))).toEqual([
    ['Board pack'],
    ['Synthetic data, made up for demonstration and tests: no figure may be quoted.'],
    ['The figures of a board.'],
    ['Next update: 20 July 2023'],
    ['Contact: insight@example.police.uk'],
    [
      'Tables: 2, listed on the sheet Contents, each on a sheet of its own. Notes are on the sheet Notes, and the files behind the figures on the sheet Releases.',
    ],
    ['Symbols used in the tables:'],
    ['[c] Not given, so that no person can be told from it.'],
    ['[r] Revised since it was first given.'],
    ['[z] Not applicable.'],
  ]);
  expect(linesOf(workbook.getWorksheet('Contents')).slice(2)).toEqual([
    ['Sheet', 'Table', 'Period', 'Rows', 'Status'],
    [
      { text: '1 Helped, 8 or above', hyperlink: "#'1 Helped, 8 or above'!A1" },
      'Helped, "8 or above"',
      '2023-03',
      3,
      'revised',
    ],
    [
      { text: '2 No rows at all', hyperlink: "#'2 No rows at all'!A1" },
      'No rows at all',
      '2023-03',
      0,
      'revised',
    ],
  ]);
  expect(linesOf(workbook.getWorksheet('Notes')).slice(2)).toEqual([
    ['Note', 'Text', 'Of tables'],
    [1, 'Of all surveys.', 'all'],
    [2, 'Not rounded.', '1'],
  ]);
});

test('toXlsx() lists the files behind the figures once, with the tables they are behind', async () => {
  const alone = { number: 2, fileName: 'april.csv', sha256: 'cd34', synthetic: false };
  const other = aTable({ title: 'Other', state: { ...aTable().state, releases: [alone] } });
  const workbook = await readBack(await toXlsx({ ...PACK, tables: [aTable(), aTable(), other] }));
  expect(linesOf(workbook.getWorksheet('Releases')).slice(2)).toEqual([
    ['Release', 'File', 'SHA-256', 'Synthetic', 'Of tables'],
    [2, 'april.csv', 'cd34', 'no', '3'],
    [3, 'survey, march.csv', 'ab12', 'yes', '1, 2'],
    [5, '[z]', '[z]', 'no', '1, 2'],
  ]);
});

test('toXlsx() makes a row as high as the text that is wrapped in it', async () => {
  const long = 'a word '.repeat(40);
  const workbook = await readBack(await toXlsx({ ...PACK, tables: [aTable({ notes: [long, 'Short.'] })] }));
  const notes = workbook.getWorksheet('Notes');
  const [first = 0, second = 0] = [4, 5].map((row) => notes?.getRow(row).height ?? 0);
  expect(first).toBe(5 * second);
});

test('toXlsx() has the title in A1, what the table rests on above it, and nothing below', async () => {
  const workbook = await readBack(await toXlsx(PACK));
  const sheet = workbook.getWorksheet('1 Helped, 8 or above');
  expect(linesOf(sheet)).toEqual([
    ['Table 1: Helped, "8 or above"'],
    ['West Midlands, 2023-03, per cent.'],
    ['This sheet has one table, of 3 rows and 5 columns.'],
    ['Source: Survey, the force.'],
    ['[note 1] Of all surveys.'],
    ['[note 2] Not rounded.'],
    ['[c] Not given, so that no person can be told from it.'],
    ['[r] Revised since it was first given.'],
    ['[z] Not applicable.'],
    ['A cell is empty where there is nothing to say, such as no mark of a figure.'],
    ['Metric: helped'],
    ['As of: 2023-06-27T09:00:00.000Z'],
    ['Releases: 3 5'],
    ['Synthetic data: yes'],
    ['Asked for: by = AREA'],
    ['Status of the figures: revised'],
    ['Disclosure control: Policy 1. Not given is 1 of 3 figures.'],
    ['Next update: 2023-07-20'],
    ['Made at: 2023-07-01T08:30:00.000Z'],
    ['Area', 'Figure (per cent)', 'Marks', 'Base', 'Change (percentage points)'],
    ['Birmingham', 62.5, '[r]', 1234, -3.5],
    ['=Coventry', '[c]', '', '[c]', '[z]'],
    ['Walsall, "W"', 0, '', 8, 0.125],
  ]);
  expect(['B21', 'D21', 'E21'].map((cell) => sheet?.getCell(cell).numFmt)).toEqual([
    '0.0',
    '#,##0',
    undefined,
  ]);
  expect(sheet?.getCell('A22').type).toBe(3);
});

test('toXlsx() marks up one table a sheet by a name of its own, over all its rows, with no merged cell', async () => {
  const parts = await partsOf(await toXlsx(PACK));
  const tables = Object.entries(parts).filter(([path]) => path.startsWith('xl/tables/'));
  const marked = tables.map(([, xml]) => /displayName="([^"]*)" ref="([^"]*)"/.exec(xml)?.slice(1));
  expect(marked).toEqual([
    ['contents', 'A3:E5'],
    ['notes', 'A3:C5'],
    ['releases', 'A3:E5'],
    ['table_1_helped_8_or_above', 'A20:E23'],
    ['table_2_no_rows_at_all', 'A16:E17'],
  ]);
  const sheets = Object.entries(parts).filter(([path]) => /^xl\/worksheets\/sheet\d/.test(path));
  expect(sheets.map(([, xml]) => xml.split('<tablePart ').length - 1)).toEqual([0, 1, 1, 1, 1, 1]);
  expect(sheets.filter(([, xml]) => /<mergeCell|<f>|<pane/.test(xml))).toEqual([]);
});

test('toXlsx() says in what language it is, whose, and when it was made', async () => {
  const core = (await partsOf(await toXlsx(PACK)))['docProps/core.xml'] ?? '';
  const property = (name: string) => new RegExp(`<${name}[^>]*>([^<]*)<`).exec(core)?.[1];
  expect(
    ['dc:title', 'dc:creator', 'dc:language', 'dcterms:created', 'dcterms:modified'].map(property),
  ).toEqual(['Board pack', 'Citizen Graph', 'en-GB', '2023-07-01T08:30:00Z', '2023-07-01T08:30:00Z']);
});

test('toXlsx() makes the same bytes at another time', async () => {
  const first = await toXlsx(PACK);
  jest.useFakeTimers({
    now: new Date('2031-01-01T00:00:00Z'),
    doNotFake: ['setImmediate', 'nextTick', 'setTimeout', 'queueMicrotask'],
  });
  try {
    expect(Buffer.compare(first, await toXlsx(PACK))).toBe(0);
  } finally {
    jest.useRealTimers();
  }
});

test('toXlsx() refuses what a sheet cannot hold, and cuts nothing', async () => {
  const long = aTable({ rows: [['x'.repeat(32_768), 1, '', 1, 1]] });
  await expect(toXlsx({ ...PACK, tables: [long] })).rejects.toMatchObject({
    code: 'TOO_LARGE_FOR_SPREADSHEET',
  });
  const row = aTable().rows[0] ?? [];
  const many = aTable({ rows: new Array<typeof row>(1_048_001).fill(row) });
  await expect(toXlsx({ ...PACK, tables: [many] })).rejects.toThrow(
    '1048001 rows are more than the 1048000 of a sheet',
  );
});
