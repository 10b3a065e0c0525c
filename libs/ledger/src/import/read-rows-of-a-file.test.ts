import { join } from 'node:path';
import { detectDialect } from './detect-dialect';
import { HEADER, VISITS } from '../testing/a-visit';
import { readAll } from '../testing/read-all';
import { temporaryFolder } from '../testing/temporary-folder';
import { readRows } from './read-rows';
import type { ReadingProgress } from './read-rows';

const VISIT = 'V1,2022-04,Dudley,8,1.5,Yes,';

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

async function read(content: string | Uint8Array) {
  return readAll(await folder.write('visits.csv', content), VISITS);
}

test.each([
  [
    'an unclosed quotation mark',
    `${VISIT}\n${VISIT}"never closed\n${VISIT}\n${VISIT}`,
    3,
    'opened and never closed',
  ],
  ['text after a quotation mark', `${VISIT}"a"b`, 2, 'text follows a closing quotation mark'],
  ['a quotation mark within a field', `${VISIT}\n${VISIT}5" pipe`, 3, 'does not begin with one'],
  ['a row of more than a mebibyte', `${VISIT}"${`x\n`.repeat(600_000)}`, 2, 'longer than a mebibyte'],
])('refuses a file with %s and names the line', async (_, content, line, reason) => {
  await expect(read(`${HEADER}\n${content}\n`)).rejects.toMatchObject({
    code: 'FILE_MALFORMED',
    message: expect.stringMatching(`^visits.csv: the row that starts on line ${line} cannot .*${reason}`),
  });
});

test.each([
  ['only a header', `${HEADER}\n`],
  ['only a header and blank lines', `${HEADER}\n\n\n`],
])('refuses %s', async (_, content) => {
  await expect(read(content)).rejects.toMatchObject({
    code: 'FILE_EMPTY',
    message: 'visits.csv holds no rows; check that the export is complete',
  });
});

test('refuses an encoding that shows only far into the file', async () => {
  const start = `${HEADER}\n${`${VISIT}\n`.repeat(5000)}`;
  const content = Buffer.concat([Buffer.from(start), Buffer.from(`${VISIT}caf\u00e9\n`, 'latin1')]);
  await expect(read(content)).rejects.toMatchObject({
    code: 'FILE_ENCODING',
    message: expect.stringContaining('visits.csv line 5002 '),
  });
});

test('refuses a file that has gone since it was looked at', async () => {
  const dialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineEnding: '\n' } as const;
  const batches = readRows(join(folder.path, 'gone.csv'), VISITS, { dialect });
  await expect(batches.next()).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
});

test('refuses a file that has been emptied since it was looked at', async () => {
  const path = await folder.write('emptied.csv', '');
  const dialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineEnding: '\n' } as const;
  await expect(readRows(path, VISITS, { dialect }).next()).rejects.toMatchObject({ code: 'FILE_EMPTY' });
});

test('hands over batches in the order of the file and tells how far it has come', async () => {
  const path = await folder.write('visits.csv', `${HEADER}\n${`${VISIT}\n`.repeat(2500)}`);
  const { dialect } = await detectDialect(path, VISITS);
  const progress: ReadingProgress[] = [];
  const onProgress = (step: ReadingProgress): void => void progress.push(step);
  const lines: number[][] = [];
  for await (const batch of readRows(path, VISITS, { dialect, batchSize: 1000, onProgress })) {
    lines.push(batch.map(({ line }) => line));
  }
  expect(lines.map((batch) => batch.length)).toEqual([999, 1000, 501]);
  expect(lines.flat()).toEqual(Array.from({ length: 2500 }, (_, index) => index + 2));
  expect(progress.map(({ rows }) => rows)).toEqual([999, 1999, 2500]);
  const bytesInFile = HEADER.length + 1 + 2500 * (VISIT.length + 1);
  expect(progress.at(-1)).toEqual({ bytesRead: bytesInFile, bytesInFile, rows: 2500 });
});
