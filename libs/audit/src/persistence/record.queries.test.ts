import { createHash } from 'node:crypto';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { DataSource } from 'typeorm';
import type { AuditEntry, AuditHead, RecordedEntry } from '../domain/entry';
import { anEntry } from '../testing/an-entry';
import { openAs } from '../testing/open-as';
import { appendToRecord, readRecord, verifyRecord } from './record.queries';

let database: TestDatabase;
const opened: DataSource[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((each) => each.destroy()));
  await database.drop();
});

async function as(role: 'gateway' | 'auditor'): Promise<DataSource> {
  const source = await openAs(`citizen_${role}`, database.url);
  opened.push(source);
  return source;
}

const verify = (source: DataSource, ...noted: AuditHead[]) =>
  source.transaction((manager) => verifyRecord(manager, noted));

async function read(source: DataSource, from = new Date(0), before = new Date(8e14)) {
  const entries: RecordedEntry[] = [];
  for await (const entry of readRecord(source.manager, { from, before })) entries.push(entry);
  return entries;
}

interface Kept {
  readonly number: number;
  readonly at: Date;
  readonly content: string;
  readonly previous: string;
  readonly hash: string;
}

const kept = (): Promise<Kept[]> =>
  database.owner.query(
    'select number::int, at, content::text as content, previous, hash from audit.entry order by number',
  );

/** The chain as section 2 of docs/record.md describes it, and nothing of the code that it checks. */
function recomputed(entries: readonly Kept[]): readonly string[] {
  let previous = '0'.repeat(64);
  return entries.map(({ number, at, content }) => {
    const text = `${previous}\n${number}\n${at.toISOString()}\n${content}`;
    return (previous = createHash('sha256').update(text, 'utf8').digest('hex'));
  });
}

test('entries follow one another by the hash that anybody can compute', async () => {
  const gateway = await as('gateway');
  const first = anEntry({ actor: 'Zoë "Z" O’Neill \\ 😀', rows: 3 });
  await appendToRecord(gateway, [first, anEntry({ areas: ['E08000025'] })]);
  const head = await appendToRecord(gateway, [anEntry({ request: '4bf92f3577b34da6' })]);
  const entries = await kept();
  expect(entries.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect(entries.map(({ hash }) => hash)).toEqual(recomputed(entries));
  expect(head).toEqual({ number: 3, hash: entries[2]?.hash });
  expect(JSON.parse(entries[0]?.content ?? '')).toEqual(first);
  expect(await verify(await as('auditor'), head)).toEqual({ entries: 3, head, faults: [], moreFaults: 0 });
});

test('a record in which nothing is has its beginning as head', async () => {
  const head = { number: 0, hash: '0'.repeat(64) };
  expect(await verify(await as('auditor'), head)).toEqual({ entries: 0, head, faults: [], moreFaults: 0 });
});

test('what is appended while a record in which nothing is is verified is no fault of it', async () => {
  const [gateway, auditor] = [await as('gateway'), await as('auditor')];
  const found = await auditor.transaction((manager) => {
    const query = async <Rows>(sql: string): Promise<Rows> => {
      const rows = await manager.query<Rows>(sql);
      if (sql.includes('declare')) await appendToRecord(gateway, [anEntry()]);
      return rows;
    };
    return verifyRecord({ query }, []);
  });
  expect(found).toEqual({ entries: 0, head: { number: 0, hash: '0'.repeat(64) }, faults: [], moreFaults: 0 });
  expect(await verify(auditor)).toMatchObject({ entries: 1, faults: [] });
});

test('20 who append at the same time make one chain, and each gets a number of its own', async () => {
  const gateways = await Promise.all(Array.from({ length: 20 }, () => as('gateway')));
  const appending = gateways.map(async (gateway, index) => {
    const heads: AuditHead[] = [];
    for (let turn = 0; turn < 25; turn += 1) {
      heads.push(await appendToRecord(gateway, [anEntry({ actor: `gateway ${index}`, rows: turn })]));
    }
    return heads;
  });
  // Somebody who verifies meanwhile sees a moment of it.
  const auditor = await as('auditor');
  for (let turn = 0; turn < 5; turn += 1) expect((await verify(auditor)).faults).toEqual([]);
  const heads = (await Promise.all(appending)).flat();
  const entries = await kept();
  expect(entries.map(({ hash }) => hash)).toEqual(recomputed(entries));
  expect(heads.map(({ number }) => number).sort((one, other) => one - other)).toEqual(
    Array.from({ length: 500 }, (_, index) => index + 1),
  );
  const mine = entries.map(({ content }) => JSON.parse(content) as AuditEntry);
  expect(mine.filter(({ actor }) => actor === 'gateway 7').map(({ rows }) => rows)).toEqual(
    Array.from({ length: 25 }, (_, index) => index),
  );
  expect(await verify(auditor, ...heads)).toMatchObject({ entries: 500, faults: [] });
});

test.each(['REPEATABLE READ', 'SERIALIZABLE'] as const)(
  'a %s transaction that began before another entry appends nothing rather than a second branch',
  async (isolation) => {
    const [one, other] = [await as('gateway'), await as('gateway')];
    const late = one.transaction(isolation, async (manager) => {
      await manager.query('select 1 from pg_catalog.pg_class limit 1');
      await appendToRecord(other, [anEntry({ actor: 'other' })]);
      await appendToRecord(manager, [anEntry({ actor: 'one' })]);
    });
    await expect(late).rejects.toMatchObject({ code: '40001' });
    expect(await read(await as('auditor'))).toMatchObject([{ number: 1, actor: 'other' }]);
    await one.transaction(isolation, (manager) => appendToRecord(manager, [anEntry({ actor: 'one' })]));
    expect(await verify(await as('auditor'))).toMatchObject({ entries: 2, faults: [] });
  },
);

test('what is rolled back leaves neither entry nor gap', async () => {
  const undone = database.owner.transaction(async (manager) => {
    await appendToRecord(manager, [anEntry()]);
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await appendToRecord(database.owner, [anEntry()])).toMatchObject({ number: 1 });
});

test('entries are read by when they were made, over many pages', async () => {
  await appendToRecord(
    database.owner,
    Array.from({ length: 2_500 }, (_, rows) => anEntry({ rows })),
  );
  await database.owner.query('select pg_sleep(0.01)');
  await appendToRecord(database.owner, [anEntry({ actor: 'last' })]);
  const auditor = await as('auditor');
  const all = await read(auditor);
  expect(all.map(({ number }) => number)).toEqual(Array.from({ length: 2_501 }, (_, index) => index + 1));
  const last = all.at(-1) as RecordedEntry;
  expect(last).toEqual({ ...anEntry({ actor: 'last' }), number: 2_501, at: expect.stringMatching(/Z$/) });
  expect(await read(auditor, new Date(last.at))).toEqual([last]);
  expect(await read(auditor, new Date(0), new Date(last.at))).toEqual(all.slice(0, -1));
});

test('nobody’s own types, tables or functions change what is appended', async () => {
  const head = await database.owner.transaction(async (manager) => {
    await manager.query(`
      create domain pg_temp.text as pg_catalog.text check (false);
      create domain pg_temp.jsonb as pg_catalog.jsonb check (false);
      create table pg_temp.entry (x integer);
      create table pg_temp.head (x integer);
      create function pg_temp.sha256(bytea) returns bytea language sql as $$ select '\\x00'::bytea $$;
      set local search_path = pg_temp, pg_catalog`);
    const end = await appendToRecord(manager, [anEntry()]);
    await manager.query('drop domain pg_temp.text, pg_temp.jsonb');
    return end;
  });
  const entries = await kept();
  expect([head.hash]).toEqual(recomputed(entries));
});

test('nothing is appended where the head is lost', async () => {
  await database.owner.query('alter table audit.head disable trigger user; delete from audit.head');
  await expect(appendToRecord(database.owner, [anEntry()])).rejects.toThrow('The record has no head.');
});
