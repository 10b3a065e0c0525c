import { join } from 'node:path';
import { HEADER, VISITS } from '../testing/a-visit';
import { temporaryFolder } from '../testing/temporary-folder';
import { detectDialect } from './detect-dialect';

const ROWS = `${HEADER}\nV1,2022-04,Dudley,8,1.5,Yes,\n`;
const PLAIN = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineEnding: '\n' };

let folder: Awaited<ReturnType<typeof temporaryFolder>>;

beforeAll(async () => {
  folder = await temporaryFolder();
});

afterAll(() => folder.remove());

async function detect(content: string | Uint8Array) {
  return detectDialect(await folder.write('visits.csv', content), VISITS);
}

function withDelimiter(delimiter: string): string {
  return ROWS.replaceAll(',', delimiter);
}

function bigEndian(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

test.each([
  ['plain', ROWS, {}, []],
  ['one line without an end', HEADER, {}, []],
  ['UTF-8 mark', `\ufeff${ROWS}`, { byteOrderMark: true }, ['UTF-8 with a byte order mark']],
  [
    'UTF-16 little-endian mark',
    Buffer.from(`\ufeff${ROWS}`, 'utf16le'),
    { encoding: 'utf-16le', byteOrderMark: true },
    ['UTF-16 with a byte order mark'],
  ],
  [
    'UTF-16 big-endian mark',
    bigEndian(`\ufeff${ROWS}`),
    { encoding: 'utf-16be', byteOrderMark: true },
    ['UTF-16 with a byte order mark'],
  ],
  [
    'UTF-16 little-endian',
    Buffer.from(ROWS, 'utf16le'),
    { encoding: 'utf-16le' },
    ['UTF-16 without a byte order mark'],
  ],
  ['UTF-16 big-endian', bigEndian(ROWS), { encoding: 'utf-16be' }, ['UTF-16 without a byte order mark']],
  [
    'semicolons',
    withDelimiter(';'),
    { delimiter: ';' },
    ['semicolons between fields; a comma in a number is its decimal mark'],
  ],
  [
    'tabs',
    withDelimiter('\t'),
    { delimiter: '\t' },
    ['tabs between fields; a comma in a number is its decimal mark'],
  ],
  ['CRLF', ROWS.replaceAll('\n', '\r\n'), { lineEnding: '\r\n' }, ['Windows line endings']],
  [
    'one unnamed column',
    ROWS.replace('\n', ',\n'),
    {},
    ['1 trailing column without a name; a row that fills one is refused'],
  ],
  [
    'two unnamed columns',
    ROWS.replace('\n', ',, \n'),
    {},
    ['2 trailing columns without a name; a row that fills one is refused'],
  ],
  ['more semicolons than commas in a name', ROWS.replace('Visit', '"Vi;s;i;t;s;;;;;"'), {}, []],
  [
    'columns of another dataset',
    'a;b;c\n',
    { delimiter: ';' },
    ['semicolons between fields; a comma in a number is its decimal mark'],
  ],
  ['blank lines first', `\n \n${ROWS}`, {}, []],
])('detects %s', async (_, content, difference, notices) => {
  expect(await detect(content)).toEqual({ dialect: { ...PLAIN, ...difference }, notices });
});

test.each([
  ['no bytes', '', 'FILE_EMPTY', 'visits.csv is empty'],
  ['only a byte order mark and blanks', '\ufeff \n\n', 'FILE_EMPTY', 'visits.csv is empty'],
  ['carriage returns alone', ROWS.replaceAll('\n', '\r'), 'FILE_MALFORMED', 'carriage return alone'],
  ['a workbook', 'PK\u0003\u0004 and more', 'FILE_ENCODING', 'visits.csv is a workbook'],
  ['latin-1', Buffer.from(`${ROWS}V2,2022-04,Caf\u00e9\n`, 'latin1'), 'FILE_ENCODING', 'visits.csv line 3 '],
])('refuses %s', async (_, content, code, message) => {
  await expect(detect(content)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
});

test('refuses a file that is not there without naming its folder', async () => {
  const found = detectDialect(join(folder.path, 'no-such.csv'), VISITS);
  await expect(found).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
    message: 'no-such.csv does not exist or may not be read; check the path and its permissions',
  });
});
