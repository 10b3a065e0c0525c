import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { A_STATE, aTable } from '../testing/a-table';
import { toCsv } from './to-csv';

const STATE_HEADER =
  'as_of,releases,synthetic,release_files,filters,table_status,disclosure,next_update,source,notes,made_at,row,rows';
const STATE =
  '2023-06-27T09:00:00.000Z,3 5,yes,"3 survey, march.csv SHA-256 ab12 (synthetic); 5 no file",by = AREA,revised,' +
  'Policy 1. Not given is 1 of 3 figures.,2023-07-20,"Survey, the force",Of all surveys. Not rounded.,2023-07-01T08:30:00.000Z';

const LATER =
  '2023-06-27T09:00:00.000Z,3 5,yes,as in row 1,as in row 1,revised,as in row 1,2023-07-20,as in row 1,as in row 1,' +
  '2023-07-01T08:30:00.000Z';

test('toCsv() says in every row what it rests on and which it is of how many, and at length in the first', () => {
  expect(toCsv(aTable()).split('\r\n')).toEqual([
    `\uFEFFmetric,area,value,marks,base,change,${STATE_HEADER}`,
    `helped,Birmingham,62.5,[r],1234,-3.5,${STATE},1,3`,
    `helped,'=Coventry,[c],,[c],[z],${LATER},2,3`,
    `helped,"Walsall, ""W""",0,,8,0.125,${LATER},3,3`,
    '',
  ]);
});

test('toCsv() of a table without rows says so in one line', () => {
  const [only, ...others] = records(toCsv(aTable({ rows: [] })));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ area: '[z]', value: '[z]', as_of: A_STATE.asOf, row: '0', rows: '0' });
});

test('toCsv() puts tables under one header, and a column that one of them lacks does not apply to it', () => {
  const other = aTable({
    facts: [{ id: 'metric', name: 'Metric', value: 'polite' }],
    columns: [{ id: 'right', name: 'Right', kind: 'text', unit: null }],
    rows: [['Right 6']],
  });
  const lines = records(toCsv([aTable(), other]));
  expect(lines.map(({ metric, area, right, row, rows }) => [metric, area, right, row, rows])).toEqual([
    ['helped', 'Birmingham', '[z]', '1', '3'],
    ['helped', "'=Coventry", '[z]', '2', '3'],
    ['helped', 'Walsall, "W"', '[z]', '3', '3'],
    ['polite', '[z]', 'Right 6', '1', '1'],
  ]);
});

test('toCsv() keeps a column apart from what is said of the table by the same name', () => {
  const columns = [
    { id: 'source', name: 'Source', kind: 'text', unit: null },
    { id: 'rows', name: 'Rows', kind: 'number', unit: null },
    { id: 'table_rows', name: 'More rows', kind: 'number', unit: null },
  ] as const;
  expect(records(toCsv(aTable({ columns, rows: [['mine', 7, 8]] })))).toMatchObject([
    { source: 'mine', table_source: 'Survey, the force', rows: '7', table_rows: '8', table_table_rows: '1' },
  ]);
});

test('toCsv() refuses a table that is not whole', () => {
  expect(() => toCsv(aTable({ rows: [['too short']] }))).toThrow('not one cell a column');
  expect(() => toCsv(aTable({ columns: [...aTable().columns, ...aTable().columns] }))).toThrow('of one name');
  expect(() => toCsv(aTable({ rows: [['a', Number.NaN, '', 1, 1]] }))).toThrow('no number');
});

const FORMULA_CHARACTERS = ['=', '+', '-', '@', '\t', '\r'];
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc
    .tuple(fc.constantFrom(...FORMULA_CHARACTERS, ' =', '\n', '"', ',', '\u200B+'), fc.string())
    .map((parts) => parts.join('')),
);
const anyNumber = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const anyRows = fc.integer({ min: 1, max: 5 }).chain((width) =>
  fc.array(fc.array(fc.oneof(anyText, anyNumber), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 30,
  }),
);

test('toCsv() is read back cell by cell, however many rows, and no text of it starts like a formula', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const columns = (rows[0] ?? []).map(
        (_, index) => ({ id: `c${index}`, name: '', kind: 'text', unit: null }) as const,
      );
      const lines = records(toCsv(aTable({ columns, rows })));
      expect(lines).toHaveLength(rows.length);
      lines.forEach((line, index) => {
        expect(line).toMatchObject({ row: String(index + 1), rows: String(rows.length) });
        columns.forEach(({ id }, column) => {
          const cell = rows[index]?.[column];
          const read = line[id] ?? 'missing';
          if (typeof cell === 'number') expect(Number(read)).toBe(cell === 0 ? 0 : cell);
          else {
            expect([cell, `'${cell}`]).toContain(read);
            expect(FORMULA_CHARACTERS).not.toContain(read.charAt(0));
          }
        });
      });
    }),
    { numRuns: 300 },
  );
});

function records(csv: string): readonly Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}
