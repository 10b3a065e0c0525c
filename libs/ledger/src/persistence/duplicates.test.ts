import type { FileFormat } from '../domain/file-format';
import { aDataset, aFile, aRating } from '../testing/a-dataset';
import { issueList, openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
});
afterAll(() => ledger.drop());

/** Three rows of one rating, on the same line, as an array of JSON may have them. */
const ROWS_ON_ONE_LINE: FileFormat = {
  title: 'one line',
  recognises: (_, fileName) => fileName.endsWith('.one-line'),
  convert: () => {
    const [header = '', cells = ''] = aFile([aRating()]).split('\n');
    const row = { line: 1, cells: cells.split(',') };
    return { header: header.split(','), rows: [row, row, row], notices: [] };
  },
};

test('importFile() refuses all but the first of the rows with one identifier that share a line', async () => {
  const { issues, onIssues } = issueList();
  const dataset = aDataset({ formats: [ROWS_ON_ONE_LINE] });

  const { release } = await ledger.importText('all on one line', {
    source: { dataset },
    name: 'ratings.one-line',
    onIssues,
    quarantinePercent: 70,
  });

  expect(issues).toEqual(
    [1, 1].map((line) => ({
      line,
      field: 'id',
      value: 'R1',
      code: 'DUPLICATE_IDENTIFIER',
      expected: 'an identifier that no earlier row has; another on this line has it too',
    })),
  );
  expect(release).toMatchObject({ rowsRead: 3, rowsAccepted: 1, rowsQuarantined: 2 });
  expect(await ledger.cells()).toEqual(await ledger.cellsOfRatings([aRating()]));
});
