import { truncate } from 'node:fs/promises';
import { VISITS, aVisit } from '../testing/a-visit';
import { temporaryFolder } from '../testing/temporary-folder';
import { ledgerError } from '../domain/errors';
import type { Dataset } from '../domain/dataset';
import type { FileFormat } from '../domain/file-format';
import type { Visit } from '../testing/a-visit';
import { openFile } from './open-file';
import type { RowResult } from './read-row';

/** Visits as `V1=Dudley;V2=Walsall`, all of April with a rating of 8. */
const SHORT: FileFormat = {
  title: 'visits in short',
  recognises: (start, fileName) => fileName.endsWith('.short') && start.includes('='),
  convert: (text, fileName) => {
    if (text.includes('?')) throw ledgerError('FILE_MALFORMED', `${fileName} has a question mark`);
    const visits = text.trim().split(';').filter(Boolean);
    const kept = visits.filter((visit) => !visit.startsWith('X'));
    return {
      header: ['Area', 'Visit', 'Month', 'Rating', 'Minutes', 'Solved', 'Comment'],
      rows: kept.map((visit, index) => {
        const [id = '', area = ''] = visit.split('=');
        return { line: index + 2, cells: [area, id, '2022-04', '8', '1.5', 'Yes', ''] };
      }),
      notices: [`${visits.length - kept.length} visits of nobody left out`],
    };
  },
};
const DATASET: Dataset<Visit> = { ...VISITS, formats: [SHORT] };
const OPTIONS = { today: '2024-01-01', onProgress: () => undefined };

const folder = temporaryFolder();

afterAll(async () => (await folder).remove());

test('a file of another form is converted, and each of its rows read as a row of the CSV is', async () => {
  const { notices, rows } = await open('visits.short', 'V1=Dudley;X=;V 2=Leeds');
  expect(notices).toEqual(['visits in short', '1 visits of nobody left out']);
  expect(rows).toEqual([
    { line: 2, fields: aVisit() },
    {
      line: 3,
      issues: [
        expect.objectContaining({ line: 3, field: 'Visit', code: 'NOT_AN_IDENTIFIER' }),
        expect.objectContaining({ line: 3, field: 'Area', value: 'Leeds', code: 'UNKNOWN_VALUE' }),
      ],
    },
  ]);
});

test('what the form does not recognise is read as the CSV of the dataset', async () => {
  const csv = 'Visit,Month,Area,Rating,Minutes,Solved,Comment\nV1,2022-04,Dudley,8,1.5,Yes,\n';
  expect(await open('visits.csv', csv)).toEqual({ notices: [], rows: [{ line: 2, fields: aVisit() }] });
});

test.each([
  ['refused by its form', 'FILE_MALFORMED', 'V1=Dudley?'],
  ['without a row that counts', 'FILE_EMPTY', 'X=Dudley'],
])('a file %s is %s', async (_, code, text) => {
  await expect(open('visits.short', text)).rejects.toMatchObject({ code });
});

test('a file of another form that is too large to hold is refused before it is read', async () => {
  const path = await (await folder).write('large.short', 'V1=Dudley\n');
  await truncate(path, 64 * 1_048_576 + 1);
  await expect(openFile(path, DATASET, OPTIONS)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
});

async function open(fileName: string, text: string) {
  const { notices, rows } = await openFile(await (await folder).write(fileName, text), DATASET, OPTIONS);
  const results: RowResult<Visit>[] = [];
  for await (const batch of rows) results.push(...batch);
  return { notices, rows: results };
}
