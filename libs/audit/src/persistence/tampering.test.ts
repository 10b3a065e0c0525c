import { createHash } from 'node:crypto';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import type { AuditHead } from '../domain/entry';
import { anEntry } from '../testing/an-entry';
import { appendToRecord, verifyRecord } from './record.queries';

const ENTRIES = 8;

let database: TestDatabase;
/** As they were noted outside the database, each when it was the last. */
const noted: AuditHead[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  for (let rows = 1; rows <= ENTRIES; rows += 1) {
    noted.push(await appendToRecord(database.owner, [anEntry({ actor: `person-${rows}`, rows })]));
  }
});
afterAll(() => database.drop());

/** The faults after the owner has done something that no trigger saw, which is undone again. */
async function faultsAfter(
  tamper: (manager: EntityManager) => Promise<unknown>,
  heads: readonly AuditHead[] = [],
) {
  let faults: readonly string[] = [];
  const undone = database.owner.transaction(async (manager) => {
    await manager.query(
      'alter table audit.entry disable trigger user; alter table audit.head disable trigger user',
    );
    await tamper(manager);
    const verification = await verifyRecord(manager, heads);
    faults = verification.faults.map(({ fault, number, through }) =>
      number === through ? `${fault} ${number}` : `${fault} ${number}-${through}`,
    );
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  return faults;
}

const run = (sql: string) => (manager: EntityManager) => manager.query(sql);
const headOf = (number: number): AuditHead => noted[number - 1] as AuditHead;

const ANOTHER_ACTOR = `jsonb_set(content, '{actor}', '"nobody"')`;
const HASH = `encode(sha256(convert_to(previous || E'\\n' || number || E'\\n' ||
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || E'\\n' || content::text, 'UTF8')), 'hex')`;
const SWAP = `
  update audit.entry set number = number + 100 where number in (3, 6);
  update audit.entry set number = 109 - number where number in (103, 106)`;

/** Writes everything after an entry anew, as whoever owns the database and knows the code could. */
async function rewriteFrom(manager: EntityManager, first: number): Promise<void> {
  let [{ hash }] = await manager.query(
    `select coalesce((select hash from audit.entry where number = ${first - 1}), repeat('0', 64)) as hash`,
  );
  for (let number = first; number <= ENTRIES; number += 1) {
    await manager.query(`update audit.entry set previous = $2 where number = $1`, [number, hash]);
    await manager.query(`update audit.entry set hash = ${HASH} where number = $1`, [number]);
    [{ hash }] = await manager.query(`select hash from audit.entry where number = $1`, [number]);
  }
  await manager.query('update audit.head set hash = $1', [hash]);
}

test('a record that nobody touched has no fault, by any head of it', async () => {
  expect(await faultsAfter(async () => undefined, noted)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['one row changed', `update audit.entry set content = ${ANOTHER_ACTOR} where number = 4`, ['CHANGED 4']],
  [
    'one changed, and its hash with it',
    `update audit.entry set content = ${ANOTHER_ACTOR} where number = 4; update audit.entry set hash = ${HASH} where number = 4`,
    ['UNLINKED 5'],
  ],
  [
    'the last changed, and its hash with it',
    `update audit.entry set content = ${ANOTHER_ACTOR} where number = 8; update audit.entry set hash = ${HASH} where number = 8`,
    ['END_DIFFERS 8'],
  ],
  ['one deleted in the middle', 'delete from audit.entry where number = 4', ['MISSING 4']],
  ['the last deleted', 'delete from audit.entry where number = 8', ['END_DIFFERS 8']],
  ['all deleted', 'delete from audit.entry', ['END_DIFFERS 8']],
  ['all cut off', 'truncate audit.entry', ['END_DIFFERS 8']],
  ['two swapped', SWAP, ['UNLINKED 3', 'CHANGED 3', 'UNLINKED 4', 'UNLINKED 6', 'CHANGED 6', 'UNLINKED 7']],
  [
    'one inserted in the middle, the others moved on',
    `update audit.entry set number = number + 100 where number > 4;
     insert into audit.entry select 5, at, content, hash, hash from audit.entry where number = 4;
     update audit.entry set hash = ${HASH} where number = 5;
     update audit.entry set number = number - 99 where number > 100;
     update audit.head set number = 9`,
    ['UNLINKED 6', 'CHANGED 6', 'CHANGED 7', 'CHANGED 8', 'CHANGED 9'],
  ],
  [
    'one inserted behind the end',
    `insert into audit.entry select 9, at, content, hash, hash from audit.entry where number = 8;
     update audit.entry set hash = ${HASH} where number = 9`,
    ['END_DIFFERS 8'],
  ],
  [
    'the same year before Christ',
    `update audit.entry set at = (to_char(at, 'YYYY-MM-DD HH24:MI:SS.MS') || 'Z BC')::timestamptz where number = 2`,
    ['CHANGED 2'],
  ],
  ['the head set back', 'update audit.head set number = 7', ['END_DIFFERS 7']],
  ['the head deleted', 'delete from audit.head', ['END_DIFFERS 8']],
])('finds %s', async (_, sql, faults) => {
  expect(await faultsAfter(run(sql))).toEqual(faults);
});

test('finds that everything was written anew only by a head noted elsewhere', async () => {
  const tamper = async (manager: EntityManager) => {
    await manager.query(`update audit.entry set content = ${ANOTHER_ACTOR} where number = 3`);
    await rewriteFrom(manager, 3);
  };
  expect(await faultsAfter(tamper)).toEqual([]);
  expect(await faultsAfter(tamper, [headOf(2)])).toEqual([]);
  expect(await faultsAfter(tamper, [headOf(2), headOf(5)])).toEqual(['NOTED_DIFFERS 5']);
});

test('finds a tail that was cut off, and the head put back with it, only by a head noted elsewhere', async () => {
  const tamper = run(`
    delete from audit.entry where number > 5;
    update audit.head set (number, hash) = (select number, hash from audit.entry where number = 5)`);
  expect(await faultsAfter(tamper)).toEqual([]);
  expect(await faultsAfter(tamper, [headOf(8)])).toEqual(['CUT_OFF 8']);
});

test('the rewriting above makes the hashes that appending makes', async () => {
  expect(await faultsAfter((manager) => rewriteFrom(manager, 1), noted)).toEqual([]);
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const content = (key: string, value: unknown): string =>
  `content = jsonb_set(content, '{${key}}', '${JSON.stringify(value)}')`;
const changes = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((number) => `number = ${number}`),
  fc.integer({ min: -1e9, max: 1e9 }).map((ms) => `at = at + ${ms} * interval '1 ms'`),
  fc.string().map((text) => `previous = '${sha256(text)}'`),
  fc.string().map((text) => `hash = '${sha256(text)}'`),
  fc
    .subarray(['ERASURE', 'CONSULTATION', 'ALTERATION'], { minLength: 1 })
    .map((kinds) => content('kinds', kinds)),
  fc
    .tuple(fc.constantFrom('actor', 'client', 'operation'), fc.stringMatching(/^[a-z]{1,8}$/))
    .map(([key, text]) => content(key, text)),
  fc.constantFrom('purpose', 'recipient').map((key) => content(key, 'somebody')),
  fc.string().map((text) => content('document', sha256(text))),
  fc.array(fc.stringMatching(/^[A-Z][a-z]{1,5}$/)).map((fields) => content('fields', fields)),
  fc.constant(content('areas', ['E08000025'])),
  fc.nat().map((rows) => content('rows', rows)),
  fc.stringMatching(/^[0-9a-f]{16}$/).map((request) => content('request', request)),
);

test('any single change of any field of any row is found, by whatever row it is', async () => {
  const same = await database.owner.query(
    'select number::int, at, content::text, previous, hash from audit.entry order by 1',
  );
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: ENTRIES }), changes, async (number, change) => {
      let isChanged = false;
      const faults = await faultsAfter(async (manager) => {
        // A number that is taken, or a value that no entry may hold, is refused all the same.
        await manager.query('savepoint before_change');
        await manager
          .query(`update audit.entry set ${change} where number = ${number}`)
          .catch(() => manager.query('rollback to before_change'));
        const now = await manager.query(
          'select number::int, at, content::text, previous, hash from audit.entry order by 1',
        );
        isChanged = JSON.stringify(now) !== JSON.stringify(same);
      });
      expect(faults.length > 0).toBe(isChanged);
      if (isChanged) found += 1;
    }),
    { numRuns: 300 },
  );
  expect(found).toBeGreaterThan(150);
});
