import { eraseRecord, findCells } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { STOP_AND_SEARCH_FEEDBACK_ONLINE } from '../import/feedback-online.dataset';
import { aReceiptBatch, issueCodes } from '../testing/issue-codes';
import { collectFeedback } from './feedback-collect';
import type { CollectedFile } from './feedback-collect';
import { giveAnswers } from './feedback-inbox.queries';
import type { GivenAnswers } from './feedback-inbox.queries';
import { STOP_SEARCH_MIGRATIONS } from './migrations';

const YES: GivenAnswers = { fair: true, explained: true, polite: true, toldOfRecord: null, comment: null };
const NO: GivenAnswers = { fair: false, explained: false, polite: null, toldOfRecord: false, comment: null };
const NASTY = 'He said "stop";\n=1+1, then,\n\nnothing — ąß ✓';
const ANSWERS = '2023-06-stop-and-search-feedback-online.csv';
const RECEIPTS = '2023-06-stop-and-search-receipts.csv';

let database: TestDatabase;
beforeEach(async () => {
  database = await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS });
});
afterEach(() => database.drop());

const collect = async () => (await collectFeedback(database.owner, { collectedBy: 'test' })).map(summaryOf);
const waiting = async (): Promise<number> =>
  (await database.owner.query<unknown[]>('select from feedback.answer')).length;

async function answer(answers: readonly GivenAnswers[], differences = {}): Promise<void> {
  const batch = aReceiptBatch(differences);
  const codes = await issueCodes(database.owner, batch, answers.length + 1);
  for (const [index, given] of answers.entries()) {
    expect(await giveAnswers(database.owner.manager, codes[index]?.short ?? '', given)).toBe('ACCEPTED');
  }
  // As though they had been given in June 2023.
  await database.owner.query(`update feedback.answer set answered_in = '2023-06'`);
}

test('answers and receipts come in by releases, and a second time changes nothing', async () => {
  await answer([YES, { ...NO, comment: NASTY }], { place: 'CUSTODY', area: 'E08000025' });
  expect(await collect()).toEqual([
    [ANSWERS, 'RELEASED', 'IMPORT', 2, false],
    [RECEIPTS, 'RELEASED', 'IMPORT', 3, false],
  ]);
  expect(await waiting()).toBe(0);
  expect(await collect()).toEqual([]);

  const records = await database.owner.query<Record<string, unknown>[]>(
    'select * from stop_search.feedback_online order by fair',
  );
  const common = {
    dataset: 'stop-and-search-feedback-online',
    record_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    feedback_id: expect.any(String),
    release: 1,
    month: '2023-06',
    record_key: expect.any(Number),
    answered_in: '2023-06',
    place: 'CUSTODY',
    area: 'E08000025',
    search_reference: null,
  };
  expect(records).toEqual([
    { ...common, fair: false, explained: false, polite: null, told_of_record: false, comment: NASTY },
    { ...common, fair: true, explained: true, polite: true, told_of_record: null, comment: null },
  ]);
  expect(await totals()).toEqual({
    'stop-search-feedback': [2, 0],
    'stop-search-fair': [2, 1],
    'stop-search-explained': [2, 1],
    'stop-search-polite': [1, 1],
    'stop-search-told-of-record': [1, 0],
    'stop-search-receipts': [3, 2],
  });
});

test('late answers of a month are a correction of its files', async () => {
  await answer([YES]);
  await collect();
  await answer([NO], { id: 'B-2', synthetic: true });
  expect(await collect()).toEqual([
    [ANSWERS, 'RELEASED', 'CORRECTION', 2, true],
    [RECEIPTS, 'RELEASED', 'CORRECTION', 4, true],
  ]);
  expect(await totals()).toMatchObject({
    'stop-search-feedback': [2, 0],
    'stop-search-fair': [2, 1],
    'stop-search-receipts': [4, 2],
  });
});

test('receipts that nobody answered yet are released too', async () => {
  await issueCodes(database.owner, aReceiptBatch(), 4);
  expect(await collect()).toEqual([[RECEIPTS, 'RELEASED', 'IMPORT', 4, false]]);
});

test('what a command released before it could empty the inbox is not counted twice', async () => {
  await answer([YES, NO]);
  const left = await database.owner.query<{ id: string }[]>('select * from feedback.answer');
  await collect();
  await database.owner.query(
    `insert into feedback.answer select * from json_populate_recordset(null::feedback.answer, $1)`,
    [JSON.stringify(left)],
  );
  expect(await collect()).toEqual([[ANSWERS, 'UNCHANGED', 'IMPORT', 2, false]]);
  expect(await waiting()).toBe(0);
});

test('an erased answer does not come back with a later one', async () => {
  await answer([YES, NO]);
  await collect();
  const [{ record_id: recordId = '' } = {}] = await database.owner.query<{ record_id: string }[]>(
    'select record_id from stop_search.feedback_online where fair',
  );
  await eraseRecord(
    database.owner,
    { dataset: STOP_AND_SEARCH_FEEDBACK_ONLINE },
    { recordId, erasedBy: 'test' },
  );
  await answer([NO], { id: 'B-2' });
  await collect();
  expect(await totals()).toMatchObject({ 'stop-search-feedback': [2, 0], 'stop-search-fair': [2, 0] });
});

test('while one command collects, another says so and does nothing', async () => {
  await answer([YES]);
  await database.owner.transaction(async (manager) => {
    await manager.query('select pg_advisory_xact_lock(4201010)');
    await expect(collect()).rejects.toMatchObject({ code: 'COLLECTING_ALREADY' });
  });
  expect(await waiting()).toBe(1);
  await collect();
  expect(await totals()).toMatchObject({ 'stop-search-feedback': [1, 0] });
});

test('a receipt with a reference leads to an answer with it', async () => {
  const [code] = await issueCodes(database.owner, aReceiptBatch({ linked: true }), ['SS/2023/1']);
  await giveAnswers(database.owner.manager, code?.long ?? '', YES);
  await collect();
  expect(await database.owner.query('select search_reference from stop_search.feedback_online')).toEqual([
    { search_reference: 'SS/2023/1' },
  ]);
});

function summaryOf({ fileName, outcome, release }: CollectedFile) {
  const { kind, rowsAccepted, synthetic }: Release = release;
  return [fileName, outcome, kind, rowsAccepted, synthetic];
}

/** n and numerator of each measure in June 2023. */
async function totals(): Promise<Readonly<Record<string, readonly [number, number]>>> {
  const measures = [
    'stop-search-feedback',
    'stop-search-fair',
    'stop-search-explained',
    'stop-search-polite',
    'stop-search-told-of-record',
    'stop-search-receipts',
  ];
  const queries = measures.map((measure) => ({
    asOf: null,
    request: {
      measure,
      attributes: [],
      period: { from: month('2023-06'), to: month('2023-06') },
      byMonth: false,
      byArea: false,
      bySegment: false,
    },
  }));
  const slices = await findCells(database.owner.manager, 'stop-search', queries);
  return Object.fromEntries(
    measures.map((measure, index) => {
      const statistics = slices[index]?.[0]?.statistics;
      return [measure, [statistics?.n ?? 0, statistics?.numerator ?? 0]] as const;
    }),
  );
}
