import { DomainError, month } from '@citizen-graph/reference';
import fc from 'fast-check';
import { stringify } from 'csv-stringify/sync';
import { LEDGER_ERRORS } from '../domain/errors';
import { ROW_ISSUE_CODES } from '../domain/row-issue';
import { HEADER, VISITS } from '../testing/a-visit';
import { readAll } from '../testing/read-all';
import { temporaryFolder } from '../testing/temporary-folder';
import type { Dataset } from '../domain/dataset';

type Pair = { readonly left: string; readonly right: string };

const verbatim = (header: string) => ({ header, expected: 'anything', parse: (text: string) => text });

const PAIRS: Dataset<Pair> = {
  id: 'pairs',
  subject: 'surveys',
  title: 'Pairs',
  columns: { left: verbatim('Left'), right: verbatim('Right') },
  constants: {},
  table: 'pair',
  monthOf: () => month('2022-04'),
  recordIdOf: (_, { line }) => String(line),
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: () => null,
};

const cell = fc
  .array(
    fc.oneof(
      fc.constantFrom('"', ',', ';', '\t', '\n', '\r\n', ' ', "'", '\ufeff'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join('').replace(/[^\P{Control}\t\n\r]|\r(?!\n)/gu, ''));

const form = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be'),
  bom: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t'),
  record_delimiter: fc.constantFrom('\n', '\r\n'),
  quoted: fc.boolean(),
});

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

function encode(text: string, encoding: string): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text);
  const bytes = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/** The rows with the lines that an editor shows, worked out from the text of the cells alone. */
function expectedRows(pairs: readonly (readonly [string, string])[]) {
  let line = 2;
  return pairs.map(([left, right]) => {
    const row = { line, fields: { left, right } };
    line += `${left}${right}`.split('\n').length;
    return row;
  });
}

test('readRows() gives back every cell and its line, however the file is written down', async () => {
  const property = fc.asyncProperty(
    form,
    fc.array(fc.tuple(cell, cell), { minLength: 1 }),
    async ({ encoding, bom, ...options }, pairs) => {
      // A byte order mark is what tells UTF-16 apart where few characters are Latin.
      const mark = bom || encoding !== 'utf-8' ? '\ufeff' : '';
      const content =
        mark + stringify([['Left', 'Right'], ...pairs], { ...options, quoted_match: /[\r\n\ufeff]/ });
      const path = await folder.write('pairs.csv', encode(content, encoding));
      expect((await readAll(path, PAIRS)).rows).toEqual(expectedRows(pairs));
    },
  );
  await fc.assert(property, { numRuns: 500 });
});

test('readRows() answers a damaged file with rows, issues or an error of the catalogue', async () => {
  const whole = Buffer.from(`${HEADER}\n${'V1,2022-04,Dudley,8,1.5,Yes,"é, ""x"""\n'.repeat(20)}`);
  const damage = fc.array(fc.tuple(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 })), {
    maxLength: 5,
  });
  const property = fc.asyncProperty(damage, fc.nat({ max: whole.length }), async (changes, length) => {
    const bytes = Buffer.from(whole);
    for (const [at, byte] of changes) bytes[at] = byte;
    const path = await folder.write('damaged.csv', bytes.subarray(0, length));
    for (const code of await answersOf(path)) expect(LEDGER_ERRORS).toHaveProperty(code);
  });
  await fc.assert(property, { numRuns: 500 });
});

async function answersOf(path: string): Promise<readonly string[]> {
  try {
    const { rows } = await readAll(path, VISITS);
    const issues = rows.flatMap((row) => ('issues' in row ? row.issues : []));
    for (const { code } of issues) expect(ROW_ISSUE_CODES).toHaveProperty(code);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [error.code];
    throw error;
  }
}
