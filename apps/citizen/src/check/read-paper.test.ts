import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docx, docxParagraph, docxTable } from '../testing/write-docx';
import { readPaper } from './read-paper';

const TEXT = '33. Members & more.\nArea\tMembers\tChange\nDudley\t14,973\t740\n';

let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-paper-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

async function write(name: string, content: Uint8Array | string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, content);
  return path;
}

test.each([
  ['text.txt', Buffer.from(TEXT)],
  ['with-a-mark.md', Buffer.from(`\uFEFF${TEXT}`)],
  ['windows.TXT', Buffer.from(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}`, 'utf16le')],
  ['big-endian.txt', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()],
  [
    'word.docx',
    docx(
      docxParagraph('33. Members & more.'),
      docxTable([
        ['Area', 'Members', 'Change'],
        ['Dudley', '14,973', '740'],
      ]),
    ),
  ],
])('readPaper() reads the same from %s', async (name, content) => {
  const place = { heading: '', paragraph: '33' };
  expect(await readPaper(await write(name, content))).toEqual({
    headings: [],
    blocks: [
      {
        kind: 'paragraph',
        ...place,
        line: 1,
        sentences: [{ text: 'Members & more.', paragraph: '33', line: 1 }],
      },
      {
        kind: 'table',
        ...place,
        line: 2,
        columns: ['Area', 'Members', 'Change'],
        rows: [{ line: 3, cells: ['Dudley', '14,973', '740'] }],
      },
    ],
  });
});

test.each([
  ['paper.pdf', '%PDF', 'PAPER_FORMAT_UNKNOWN'],
  ['latin.txt', Buffer.from('caf\xe9', 'latin1'), 'PAPER_UNREADABLE'],
  ['text-by-another-name.docx', 'no archive', 'PAPER_UNREADABLE'],
])('readPaper() refuses %s', async (name, content, code) => {
  await expect(readPaper(await write(name, content))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(name),
  });
});

test('readPaper() refuses a file that is not there, and a folder', async () => {
  const folder = join(directory, 'folder.txt');
  await mkdir(folder);
  for (const path of [join(directory, 'none.txt'), folder])
    await expect(readPaper(path)).rejects.toMatchObject({ code: 'PAPER_UNREADABLE' });
});

test('readPaper() refuses a file of more than 20 MB', async () => {
  const path = await write('large.txt', '');
  await truncate(path, 20 * 1024 * 1024 + 1);
  await expect(readPaper(path)).rejects.toMatchObject({ code: 'PAPER_TOO_LARGE' });
});
