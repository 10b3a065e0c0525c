import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { DataSource } from 'typeorm';
import { anEntry } from '../testing/an-entry';
import { openAs } from '../testing/open-as';
import { appendToRecord } from './record.queries';

let database: TestDatabase;
const opened: DataSource[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  await appendToRecord(database.owner, [anEntry()]);
});
afterAll(async () => {
  await Promise.all(opened.map((each) => each.destroy()));
  await database.drop();
});

async function as(role: string): Promise<DataSource> {
  const source = await openAs(`citizen_${role}`, database.url);
  opened.push(source);
  return source;
}

const DENIED = expect.objectContaining({ code: '42501' });
const APPEND = `select audit.append('[{}]')`;
const WRITES = [
  `insert into audit.entry (number) values (1)`,
  `update audit.entry set at = now()`,
  `delete from audit.entry`,
  `truncate audit.entry`,
  `update audit.head set number = 9`,
  `insert into audit.head (number, hash) values (1, '')`,
  `delete from audit.head`,
  `create table audit.own (x integer)`,
  `create function audit.own() returns integer language sql as 'select 1'`,
  `alter table audit.entry disable trigger all`,
  `drop table audit.entry`,
];
const READS = ['select from audit.entry', 'select from audit.head'];

test.each([
  ['gateway', [...READS, ...WRITES]],
  ['victims_code', [...READS, ...WRITES]],
  ['auditor', [APPEND, ...WRITES]],
  ['identity', [APPEND, ...READS, ...WRITES]],
  ['surveys', [APPEND, ...READS, ...WRITES]],
  ['feedback', [APPEND, ...READS, ...WRITES]],
])('the role %s may not do more than it is there for', async (owner, statements) => {
  const source = await as(owner);
  for (const sql of statements) await expect(source.query(sql)).rejects.toEqual(DENIED);
});

test('those who append may, and the auditor reads', async () => {
  const { number } = await appendToRecord(await as('gateway'), [anEntry()]);
  expect(await appendToRecord(await as('victims_code'), [anEntry()])).toMatchObject({ number: number + 1 });
  const auditor = await as('auditor');
  expect(await auditor.query('select number::int from audit.entry order by number desc limit 2')).toEqual([
    { number: number + 1 },
    { number },
  ]);
});

test.each([
  'update audit.entry set number = number',
  'delete from audit.entry where false',
  'truncate audit.entry',
  'delete from audit.head',
  'truncate audit.head',
  'update audit.head set number = 0',
  'update audit.head set hash = hash',
  `insert into audit.head (is_the_only_one, number, hash) values (true, 9, '')`,
])('the owner is refused as well: %s', async (sql) => {
  await expect(database.owner.query(sql)).rejects.toThrow('The record is appended to, and never changed.');
});

describe('the tables, by whatever way it comes', () => {
  const append = (entry: object) =>
    database.owner.query('select audit.append($1)', [JSON.stringify([entry])]);

  test.each<[string, object]>([
    ['kinds', { kinds: [] }],
    ['kinds', { kinds: 'ERASURE' }],
    ['kinds', { kinds: ['LOOKED'] }],
    ['kinds', { kinds: null }],
    ['actor', { actor: '' }],
    ['actor', { actor: 7 }],
    ['actor', { actor: null }],
    ['actor', { actor: 'x'.repeat(256) }],
    ['actor', { actor: 'a\nb' }],
    ['actor', { actor: 'a\u0085b' }],
    ['client', { client: 'a\u202eb' }],
    ['purpose', { purpose: 'Because she asked.' }],
    ['operation', { operation: 'a.b' }],
    ['operation', { operation: 'a\n' }],
    ['operation', { operation: 'x'.repeat(129) }],
    ['document', { document: 'A'.repeat(64) }],
    ['fields', { fields: ['ok', 'not ok'] }],
    ['fields', { fields: [1] }],
    ['fields', { fields: 'a' }],
    ['fields', { fields: [['a']] }],
    ['fields', { fields: Array(5_001).fill('a') }],
    ['areas', { areas: [] }],
    ['areas', { areas: [null] }],
    ['areas', { areas: ['Birmingham'] }],
    ['recipient', { kinds: ['DISCLOSURE'] }],
    ['recipient', { recipient: '' }],
    ['rows', { rows: -1 }],
    ['rows', { rows: 1.5 }],
    ['rows', { rows: '1' }],
    ['rows', { rows: 1e15 }],
    ['request', { request: 'a b' }],
    ['keys', { comment: 'She was hurt.' }],
    ['keys', { purpose: undefined }],
    ['keys', { request: undefined }],
  ])('refuse %s: %j', async (part, wrong) => {
    const refused = append({ ...anEntry(), ...wrong });
    await expect(refused).rejects.toMatchObject({ code: '23514', constraint: `entry_${part}` });
  });

  test.each([['{}'], ['[]'], ['null'], ['7']])('refuse to append %s', async (json) => {
    const refused = database.owner.query('select audit.append($1)', [json]);
    await expect(refused).rejects.toThrow('There is nothing to append.');
  });

  test('take an entry that uses all that it may', async () => {
    const most = {
      kinds: ['CONSULTATION', 'COMBINATION', 'DISCLOSURE'],
      actor: '😀'.repeat(255),
      recipient: 'Victim Support',
      purpose: 'victims-board-2026-11',
      operation: `_${'x'.repeat(127)}`,
      fields: Array<string>(5_000).fill('Query.board'),
      areas: ['E08000025'],
      rows: 10 ** 15 - 1,
    } as const;
    await appendToRecord(database.owner, [anEntry(most)]);
    const [{ content }] = await database.owner.query(
      'select content from audit.entry order by number desc limit 1',
    );
    expect(content).toEqual(anEntry(most));
  });
});

test.each([
  ['Ash', 'Ash'],
  ['', 'not stated'],
  [' \n ', 'not stated'],
  ['a\r\nb\u202ec', 'a b c'],
  ['x'.repeat(300), 'x'.repeat(255)],
])('a name %j is entered as %j', async (given, name) => {
  expect(await database.owner.query('select audit.name($1) as name', [given])).toEqual([{ name }]);
});
