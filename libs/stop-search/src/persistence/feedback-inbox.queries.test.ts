import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { londonMonth } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { DataSource } from 'typeorm';
import { parseReceiptCode } from '../domain/receipt-token';
import type { ReceiptCodes } from '../domain/receipt-token';
import { aReceiptBatch, issueCodes } from '../testing/issue-codes';
import { findReceipt, findSaltOfToday, giveAnswers } from './feedback-inbox.queries';
import type { GivenAnswers } from './feedback-inbox.queries';
import { STOP_SEARCH_MIGRATIONS } from './migrations';
import { withdrawReceiptBatch } from './receipt-batch.queries';

const ANSWERS: GivenAnswers = {
  fair: true,
  explained: false,
  polite: null,
  toldOfRecord: true,
  comment: 'Fine',
};
const FOUND = { state: 'OPEN', place: 'CUSTODY', linked: false, synthetic: false };
const DENIED = expect.objectContaining({ code: '42501' });

let database: TestDatabase;
let form: DataSource;
let codes: readonly ReceiptCodes[];

beforeAll(async () => {
  database = await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS });
  form = await openDatabase({
    url: database.url,
    role: roleOf('feedback'),
    application: 'test',
    connections: 8,
    statementTimeout: 0,
  });
  const batch = aReceiptBatch({ place: 'CUSTODY', area: 'E08000025' });
  codes = await issueCodes(database.owner, batch, 2_500);
});
afterAll(async () => {
  await form.destroy();
  await database.drop();
});

const code = (index: number): ReceiptCodes => codes[index] ?? { long: '', short: '' };
const answersKept = () =>
  database.owner.query<unknown[]>(
    'select answered_in, place, area, synthetic, search_reference, fair, explained, polite, told_of_record, comment from feedback.answer',
  );

test('each receipt has codes of its own, and either finds it', async () => {
  const all = codes.flatMap(({ long, short }) => [long, short]);
  expect(new Set(all).size).toBe(5_000);
  expect(all.filter((one) => parseReceiptCode(one) !== one)).toEqual([]);
  expect(await findReceipt(form.manager, code(0).long)).toEqual(FOUND);
  expect(await findReceipt(form.manager, code(0).short)).toEqual(FOUND);
  expect(await findReceipt(form.manager, '0'.repeat(27))).toBeNull();
});

test('the database keeps of a receipt its batch and keyed hashes, and no part of its codes', async () => {
  const [row] = await database.owner.query<Record<string, unknown>[]>(
    'select * from feedback.receipt limit 1',
  );
  expect(row).toEqual({
    digest: expect.any(Buffer),
    short_digest: expect.any(Buffer),
    batch: 'B-1',
    linked: false,
    search_reference: null,
    used: false,
  });
  const [dump] = await database.owner.query<{ text: string }[]>(
    `select string_agg(receipt::text, ' ') as text from feedback.receipt`,
  );
  expect(codes.filter(({ long, short }) => dump?.text.includes(long) || dump?.text.includes(short))).toEqual(
    [],
  );
});

test('looking at a receipt uses nothing up; of twenty answers at once, by either code, one counts', async () => {
  const { long, short } = code(1);
  await findReceipt(form.manager, long);
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      giveAnswers(form.manager, index % 2 === 0 ? long : short, { ...ANSWERS, comment: String(index) }),
    ),
  );
  expect(outcomes.toSorted()).toEqual(['ACCEPTED', ...Array.from({ length: 19 }, () => 'USED')]);
  expect(await answersKept()).toEqual([
    {
      answered_in: londonMonth(Date.now()),
      place: 'CUSTODY',
      area: 'E08000025',
      synthetic: false,
      search_reference: null,
      fair: true,
      explained: false,
      polite: null,
      told_of_record: true,
      comment: String(outcomes.indexOf('ACCEPTED')),
    },
  ]);
  expect(await findReceipt(form.manager, short)).toEqual({ ...FOUND, state: 'USED' });
});

test('a receipt that has expired, or that nobody issued, takes no answer', async () => {
  const batch = aReceiptBatch({ id: 'B-2', expiresOn: '2023-12-31' });
  const [expired] = await issueCodes(database.owner, batch, 1);
  const before = await answersKept();
  expect(await findReceipt(form.manager, expired?.long ?? '')).toEqual({
    ...FOUND,
    state: 'EXPIRED',
    place: 'STREET',
  });
  expect(await giveAnswers(form.manager, expired?.short ?? '', ANSWERS)).toBe('EXPIRED');
  expect(await giveAnswers(form.manager, '0'.repeat(12), ANSWERS)).toBe('UNKNOWN');
  expect(await answersKept()).toEqual(before);
});

test('a batch that is withdrawn takes no more answers, and keeps those it has', async () => {
  const [answered, open] = await issueCodes(database.owner, aReceiptBatch({ id: 'B-lost' }), 3);
  await giveAnswers(form.manager, answered?.long ?? '', ANSWERS);
  const before = await answersKept();
  expect(await withdrawReceiptBatch(database.owner.manager, 'B-lost')).toBe(2);
  expect(await giveAnswers(form.manager, open?.long ?? '', ANSWERS)).toBe('EXPIRED');
  expect(await answersKept()).toEqual(before);
  await expect(withdrawReceiptBatch(database.owner.manager, 'B-none')).rejects.toMatchObject({
    code: 'BATCH_UNKNOWN',
  });
});

test('a reference comes to the answer where the batch is linked, and cannot be kept where it is not', async () => {
  const [linked] = await issueCodes(database.owner, aReceiptBatch({ id: 'B-3', linked: true }), [
    'SS/2023/1',
  ]);
  expect(await findReceipt(form.manager, linked?.long ?? '')).toMatchObject({ linked: true });
  expect(await giveAnswers(form.manager, linked?.short ?? '', ANSWERS)).toBe('ACCEPTED');
  expect(await answersKept()).toContainEqual(expect.objectContaining({ search_reference: 'SS/2023/1' }));
  const unlinked = issueCodes(database.owner, aReceiptBatch({ id: 'B-4' }), ['SS/2023/2']);
  await expect(unlinked).rejects.toThrow('violates check constraint');
});

test.each([
  ['reads answers', 'select * from feedback.answer'],
  ['writes answers past the function', `insert into feedback.answer (answered_in) values ('2023-06')`],
  ['takes answers out', 'delete from feedback.answer'],
  ['lists receipts', 'select * from feedback.receipt'],
  ['opens a receipt again', 'update feedback.receipt set used = false'],
  ['reads batches', 'select * from feedback.batch'],
  ['reads the secret', 'select * from feedback.secret'],
  ['keys a hash', `select feedback.keyed('\\x00')`],
  ['reads salts', 'select * from feedback.salt'],
  ['reads what was released', 'select * from stop_search.feedback_online'],
  ['reads searches', 'select * from stop_search.search'],
  ['reads releases', 'select * from ledger.release'],
  ['makes a table', 'create table feedback.own (x integer)'],
])('the role of the form is refused when it %s', async (_, sql) => {
  await expect(form.query(sql)).rejects.toEqual(DENIED);
});

test.each([
  ['the subgraph', 'stop-search' as const, 'select * from feedback.answer'],
  ['the subgraph', 'stop-search' as const, 'select * from feedback.receipt'],
  ['the catalogue', 'catalogue' as const, `select feedback.find_receipt('\\x00')`],
])('the role of %s may not ask: %s, %s', async (_, owner, sql) => {
  const other = await openDatabase({
    url: database.url,
    role: roleOf(owner),
    application: 'test',
    connections: 1,
    statementTimeout: 0,
  });
  await expect(other.query(sql)).rejects.toEqual(DENIED);
  await other.destroy();
});

test('every process gets the same salt of the day, and yesterday’s is forgotten', async () => {
  await database.owner.query(`insert into feedback.salt values ('2023-06-01', 'old')`);
  const salts = await Promise.all(Array.from({ length: 5 }, () => findSaltOfToday(form.manager)));
  expect(new Set(salts).size).toBe(1);
  expect(await database.owner.query('select value from feedback.salt')).toEqual([{ value: salts[0] }]);
});
