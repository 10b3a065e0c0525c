import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { aPartner } from '../testing/a-partner';
import { CLIENT_MIGRATIONS } from './migrations';
import { addPartner, findPartner } from './partner.queries';
import { addSecret, isSecretOf } from './secret.queries';

type RoleOwner = Parameters<typeof roleOf>[0];

let database: TestDatabase;
let secret: string;
const opened: DataSource[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  await addPartner(database.owner.manager, aPartner(), 'operator');
  secret = (await addSecret(database.owner.manager, 'victim-support')).secret;
});
afterAll(async () => {
  await Promise.all(opened.map((each) => each.destroy()));
  await database.drop();
});

async function as(owner: RoleOwner): Promise<DataSource> {
  const { url } = database;
  const role = roleOf(owner);
  const db = await openDatabase({ url, role, application: 'test', connections: 1, statementTimeout: 5_000 });
  opened.push(db);
  return db;
}

const DENIED = expect.objectContaining({ code: '42501' });
const isDenied = async (owner: RoleOwner, sql: string) => {
  const db = await as(owner);
  await expect(db.query(sql)).rejects.toEqual(DENIED);
};

describe('the role of the gateway', () => {
  test('reads partners', async () => {
    const { manager } = await as('gateway');
    expect(await findPartner(manager, 'victim-support')).toMatchObject({
      id: 'victim-support',
      quota: 5_000,
    });
  });

  test('counts what quotas are used up', async () => {
    const limiter = new RateLimiterPostgres({
      storeClient: await as('gateway'),
      storeType: 'typeorm',
      schemaName: 'access',
      tableName: 'quota',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: 'cost',
      points: 10,
      duration: 3_600,
    });
    expect(await limiter.consume('victim-support', 7)).toMatchObject({
      consumedPoints: 7,
      remainingPoints: 3,
    });
    await expect(limiter.consume('victim-support', 4)).rejects.toMatchObject({ consumedPoints: 11 });
    expect(await database.owner.query('select key, points from access.quota')).toEqual([
      { key: 'cost:victim-support', points: 11 },
    ]);
    await limiter.delete('victim-support');
    expect(await database.owner.query('select key from access.quota')).toEqual([]);
  });

  test.each([
    ['reads digests of secrets', 'select digest from access.partner_secret'],
    ['counts secrets', 'select count(*) from access.partner_secret'],
    ['adds a secret', `insert into access.partner_secret (partner) values ('victim-support')`],
    ['changes a partner', 'update access.partner set areas = null'],
    ['lets a partner in', `insert into access.partner (id) values ('own')`],
    ['deletes a partner', 'delete from access.partner'],
    ['empties the quotas at once', 'truncate access.quota'],
    ['makes a table', 'create table access.own (x integer)'],
    ['reads a subject', 'select * from surveys.cell'],
    ['reads releases', 'select * from ledger.release'],
  ])('is refused when it %s', (_, sql) => isDenied('gateway', sql));
});

describe('the role of the identity provider', () => {
  test('reads partners and digests', async () => {
    const { manager } = await as('identity');
    expect(await findPartner(manager, 'victim-support')).toMatchObject({ id: 'victim-support' });
    expect(await isSecretOf(manager, 'victim-support', { secret, at: new Date() })).toBe(true);
  });

  test.each([
    ['adds a secret', `insert into access.partner_secret (partner) values ('victim-support')`],
    ['prolongs a secret', 'update access.partner_secret set expires_at = now()'],
    ['deletes a secret', 'delete from access.partner_secret'],
    ['changes a partner', 'update access.partner set areas = null'],
    ['reads quotas', 'select * from access.quota'],
    ['makes a table', 'create table access.own (x integer)'],
    ['reads a subject', 'select * from surveys.cell'],
    ['reads releases', 'select * from ledger.release'],
  ])('is refused when it %s', (_, sql) => isDenied('identity', sql));
});

test.each([['surveys' as const], ['catalogue' as const], ['feedback' as const]])(
  'the role of %s reads nothing of partners',
  async (owner) => {
    for (const table of ['partner', 'partner_secret', 'quota'])
      await isDenied(owner, `select from access.${table}`);
  },
);

const PARTNER = {
  id: `'refuge'`,
  title: `'Refuge'`,
  subjects: `'{surveys}'`,
  areas: 'null',
  quota: '1',
  by: `'x'`,
};
const insertPartner = (differences: Partial<typeof PARTNER>) => {
  const { id, title, subjects, areas, quota, by } = { ...PARTNER, ...differences };
  return database.owner.query(
    `insert into access.partner (id, title, subjects, areas, quota, created_by)
     values (${id}, ${title}, ${subjects}, ${areas}, ${quota}, ${by})`,
  );
};
const insertSecret = (digest: string, ends: string) =>
  database.owner.query(
    `insert into access.partner_secret (partner, digest, created_at, expires_at)
     values ('victim-support', ${digest}, '2026-01-02', ${ends})`,
  );

test.each([
  ['an id with capitals', () => insertPartner({ id: `'Refuge'` }), '23514'],
  ['an id that is taken', () => insertPartner({ id: `'victim-support'` }), '23505'],
  ['a partner without a title', () => insertPartner({ title: `''` }), '23514'],
  ['a partner without a subject', () => insertPartner({ subjects: `'{}'` }), '23514'],
  ['a subject that there is not', () => insertPartner({ subjects: `'{surveys,survey}'` }), '23514'],
  ['a subject that is missing', () => insertPartner({ subjects: `'{surveys,null}'` }), '23514'],
  ['no area at all', () => insertPartner({ areas: `'{}'` }), '23514'],
  ['an area that is missing', () => insertPartner({ areas: `'{E08000025,null}'` }), '23514'],
  ['a quota of nothing', () => insertPartner({ quota: '0' }), '23514'],
  ['a partner let in by nobody', () => insertPartner({ by: `''` }), '23514'],
  [
    'a partner suspended by nobody',
    () => database.owner.query('update access.partner set suspended_at = now()'),
    '23514',
  ],
  ['a digest of another length', () => insertSecret(`'\\x00'`, `'2026-01-03'`), '23514'],
  ['a secret that ended before it was made', () => insertSecret(`sha256('x')`, `'2026-01-01'`), '23514'],
  ['a partner deleted that has secrets', () => database.owner.query('delete from access.partner'), '23503'],
])('the tables refuse %s', async (_, change, code) => {
  await expect(change()).rejects.toMatchObject({ code });
});
