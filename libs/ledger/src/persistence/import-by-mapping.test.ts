import { createHash } from 'node:crypto';
import { month } from '@citizen-graph/reference';
import { readMapping } from '../import/mapping/read-mapping';
import { aRating } from '../testing/a-dataset';
import { issueList, openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
beforeEach(() => ledger.clear());
afterAll(() => ledger.drop());

const FILE = 'Ref,Month,Town,Answer,Status\nR1,4/2022,Dudley,Good,Live\nR2,4/2022,Dudley,Good,Test\n';
const MAPPING = {
  dataset: 'ratings',
  columns: {
    id: { from: 'Ref' },
    month: { from: 'Month', date: { format: 'M/yyyy', to: 'month' } },
    area: { from: 'Town', values: { Dudley: 'DY' } },
    gender: { constant: 'FEMALE' },
    age_band: { constant: '25-34' },
    score: { from: 'Answer', values: { Good: 8, Poor: 2 } },
  },
  skip: [{ column: 'Status', is: ['Test'], because: 'tests' }],
};

async function mappingOf(content: object) {
  return readMapping(await ledger.folder.write('provider.json', JSON.stringify(content)));
}

test('a file of another provider comes in, and its release says by which mapping', async () => {
  const mapping = await mappingOf(MAPPING);
  const notices: string[] = [];
  const { release } = await ledger.importText(FILE, {
    mapping,
    onNotice: (notice) => void notices.push(notice),
  });

  expect(release).toMatchObject({
    kind: 'IMPORT',
    period: { from: month('2022-04'), to: month('2022-04') },
    mapping: 'provider.json',
    mappingSha256: createHash('sha256').update(JSON.stringify(MAPPING)).digest('hex'),
    rowsRead: 2,
    rowsAccepted: 1,
    rowsQuarantined: 0,
  });
  expect(notices).toEqual(['1 row left out by the mapping: tests']);
  expect(await ledger.records()).toEqual([{ dataset: 'ratings', release: 1, ...aRating() }]);
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([aRating()]));
});

test('the same file by the same mapping is unchanged, by another one a correction', async () => {
  await ledger.importText(FILE, { mapping: await mappingOf(MAPPING) });
  expect(await ledger.importText(FILE, { mapping: await mappingOf(MAPPING) })).toMatchObject({
    outcome: 'UNCHANGED',
    release: { number: 1 },
  });

  const score = { from: 'Answer', values: { Good: 7, Poor: 2 } };
  const other = await mappingOf({ ...MAPPING, columns: { ...MAPPING.columns, score } });
  expect(await ledger.importText(FILE, { mapping: other })).toMatchObject({
    outcome: 'RELEASED',
    release: { number: 2, kind: 'CORRECTION' },
    replaced: [{ release: { number: 1 }, rows: 1 }],
  });
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([aRating({ score: 7 })]));
});

test('rows that are left out neither allow nor refuse others, and a file of nothing else is empty', async () => {
  const mapping = await mappingOf(MAPPING);
  const { issues, onIssues } = issueList();
  const refused = ledger.importText(`${FILE}R3,4/2022,Leeds,Good,Live\n`, {
    mapping,
    onIssues,
    quarantinePercent: 49,
  });
  await expect(refused).rejects.toMatchObject({
    code: 'ROWS_REFUSED',
    message: '1 of 2 rows were refused; at most 49% may be, and these are 50.00%. Nothing was imported.',
  });
  expect(issues).toMatchObject([{ line: 4, field: 'Town', value: 'Leeds', code: 'NOT_MAPPED' }]);
  await expect(ledger.importText(FILE.replace('Live', 'Test'), { mapping })).rejects.toMatchObject({
    code: 'FILE_EMPTY',
  });
});

test('rows with an identifier that stands twice name the column of the file, and what no row has is said', async () => {
  const skip = [{ column: 'Status', is: ['Test', 'Spam'], because: 'tests' }];
  const { issues, onIssues } = issueList();
  const notices: string[] = [];
  const { release } = await ledger.importText(`${FILE}R1,4/2022,Dudley,Poor,Live\n`, {
    mapping: await mappingOf({ ...MAPPING, skip }),
    onIssues,
    onNotice: (notice) => void notices.push(notice),
    quarantinePercent: 50,
  });
  expect(issues).toEqual([
    {
      line: 4,
      field: 'Ref',
      value: 'R1',
      code: 'DUPLICATE_IDENTIFIER',
      expected: 'an identifier that no earlier row has; line 2 has it too',
    },
  ]);
  expect(notices).toEqual([
    '1 row left out by the mapping: tests',
    'no row has "Spam" in Status (skip[0].is of provider.json); see whether the file writes it otherwise',
  ]);
  expect(release).toMatchObject({ rowsRead: 3, rowsAccepted: 1, rowsQuarantined: 1 });
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([aRating()]));
});
