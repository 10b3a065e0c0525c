import { aVisit } from '../../testing/a-visit';
import { readMappedVisits } from '../../testing/read-mapped-visits';
import type { VisitsMapping } from '../../testing/read-mapped-visits';
import { temporaryFolder } from '../../testing/temporary-folder';

const folder = temporaryFolder();

afterAll(async () => (await folder).remove());

const read = async (text: string | Uint8Array, mapping?: VisitsMapping) =>
  readMappedVisits(await folder, text, mapping);

const PLAIN = { minutesWaited: null, solved: null };

test('labels of the mapping have a decimal point whatever the mark of the file, other values have that of the file', async () => {
  const Minutes = { from: 'Min', values: { half: 0.5 }, others: 'keep' };
  const row = (id: string, minutes: string) => `${id};3/4/2022;Dudley town;Good;${minutes}\n`;
  const { rows } = await read(
    `Ref;When;Town;Answer;Min\n${row('V1', 'half')}${row('V2', '1,5')}${row('V3', '1.5')}`,
    { columns: { Minutes }, file: { decimal: ',' } },
  );
  expect(rows).toEqual([
    { line: 2, fields: aVisit({ ...PLAIN, minutesWaited: 0.5 }) },
    { line: 3, fields: aVisit({ ...PLAIN, visitId: 'V2', minutesWaited: 1.5 }) },
    { line: 4, issues: [expect.objectContaining({ field: 'Min', value: '1.5', code: 'NOT_A_NUMBER' })] },
  ]);
});

const ROW = '3/4/2022,Dudley town,Good';

test('values to skip are compared without the blanks around them, and those that no row has are said', async () => {
  const { rows, noticesOfRows } = await read(
    `Ref,When,Town,Answer,Status,Finished\nV1,${ROW},Live,True\nV2,${ROW}, Preview,False\nV3,${ROW},Live, No \n`,
    {
      skip: [
        { column: 'Status', is: ['Preview ', 'Spam', ' Test'], because: 'previews, spam and tests' },
        { column: 'Finished', isNot: [' True', 1], because: 'not finished' },
        {
          column: 'Finished',
          is: ['False'],
          because: 'never reached, as an earlier rule leaves the row out',
        },
      ],
    },
  );
  expect(rows).toEqual([
    { line: 2, fields: aVisit(PLAIN) },
    { line: 3, skipped: 'previews, spam and tests' },
    { line: 4, skipped: 'not finished' },
  ]);
  expect(noticesOfRows).toEqual([
    'no row has "Spam" or "Test" in Status (skip[0].is of provider.json); see whether the file writes it otherwise',
    'no row has "1" in Finished (skip[1].isNot of provider.json); see whether the file writes it otherwise',
  ]);
});

test('dates that several formats read otherwise are counted and said, once each', async () => {
  const date = { format: ['M/d/yyyy', 'd/M/yyyy'], to: 'month' };
  const rest = 'Dudley town,Good';
  const { rows, noticesOfRows } = await read(
    `Ref,When,Town,Answer\nV1,04/06/2022,${rest}\nV2,30/06/2022,${rest}\nV3,05/07/2022,${rest}\n`,
    { columns: { Month: { from: 'When', date } } },
  );
  expect(rows.map((row) => ('fields' in row ? row.fields.month : row))).toEqual([
    '2022-04',
    '2022-06',
    '2022-05',
  ]);
  expect(noticesOfRows).toEqual([
    '2 values of When fit several formats of the mapping with different results; the first that fits was taken, of M/d/yyyy, d/M/yyyy',
  ]);
});

test('an instant goes by its article', async () => {
  const { rows } = await read(`Ref,When,Town,Answer\nV1,April,Dudley town,Good\n`, {
    columns: { Month: { from: 'When', date: { format: 'd/M/yyyy H:mm', to: 'instant' } } },
  });
  expect(rows).toEqual([
    { line: 2, issues: [expect.objectContaining({ expected: 'an instant written d/M/yyyy H:mm' })] },
  ]);
});
