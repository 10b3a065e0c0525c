import type { DataSource } from 'typeorm';
import { OTHER_ROLES, SUBJECTS, roleOf, schemaOf } from '../domain/subject';
import type { Subject } from '../domain/subject';
import { RATING_MIGRATIONS, aRating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { openDatabase } from './data-source';
import { migrate } from './migrate';

const MIGRATIONS = {
  surveys: [],
  'victims-code': [],
  'stop-search': [],
  confidence: [],
  wmnow: RATING_MIGRATIONS,
  access: [],
};

let ledger: TestLedger;

beforeAll(async () => {
  ledger = await openTestLedger();
  await ledger.importRatings([aRating()]);
});
afterAll(() => ledger.drop());

const open = (role: string | null, url = ledger.url) =>
  openDatabase({ url, role, application: 'migrate-test', connections: 1, statementTimeout: 0 });

async function as<Result>(role: string, run: (db: DataSource) => Promise<Result>): Promise<Result> {
  const db = await open(role);
  try {
    return await run(db);
  } finally {
    await db.destroy();
  }
}

const DENIED = expect.objectContaining({ code: '42501' });

describe('migrate()', () => {
  test('does nothing the second time', async () => {
    const migrations = () => ledger.owner.query('select * from ledger.migration order by set, number');
    const before = await migrations();
    expect(await migrate(ledger.owner, MIGRATIONS)).toEqual([]);
    expect(await migrations()).toEqual(before);
    expect(await ledger.owner.query('select count(*)::int as ratings from wmnow.rating')).toEqual([
      { ratings: 1 },
    ]);
  });

  test('applies what is new, which the subject reads where it is granted', async () => {
    const sql = `create table wmnow.later (x integer); create table wmnow.kept_back (x integer);
      grant select on wmnow.later to citizen_wmnow`;
    const later = { number: 3, name: 'later', sql };
    const migrations = { ...MIGRATIONS, wmnow: [...RATING_MIGRATIONS, later] };

    expect(await migrate(ledger.owner, migrations)).toEqual([{ set: 'wmnow', name: 'later' }]);
    await as(roleOf('wmnow'), async (db) => {
      expect(await db.query('select * from wmnow.later')).toEqual([]);
      await expect(db.query('select * from wmnow.kept_back')).rejects.toEqual(DENIED);
    });
  });

  test('applies nothing when one of its migrations fails', async () => {
    const wrong = [
      { number: 4, name: 'half', sql: 'create table wmnow.half (x integer)' },
      { number: 5, name: 'wrong', sql: 'create tabel wmnow.wrong (x integer)' },
    ];
    const migrations = { ...MIGRATIONS, wmnow: wrong };
    await expect(migrate(ledger.owner, migrations)).rejects.toMatchObject({ code: '42601' });
    expect(await ledger.owner.query(`select to_regclass('wmnow.half') as half`)).toEqual([{ half: null }]);
  });

  test.each([
    ['owns the database', 'create database plain_owned owner plain_owner'],
    ['may create in it', 'create database plain_owned; grant create on database plain_owned to plain_owner'],
  ])('needs no superuser, only one who may create roles and %s', async (_, create) => {
    await ledger.owner.query(`create role plain_owner login createrole password 'plain'`);
    for (const sql of create.split('; ')) await ledger.asSuperuser(sql);
    const roles = [...OTHER_ROLES, ...SUBJECTS].map(roleOf).join(', ');
    await ledger.owner.query(`grant ${roles} to plain_owner with admin option, set false`);
    const url = Object.assign(new URL(ledger.url), {
      username: 'plain_owner',
      password: 'plain',
      pathname: '/plain_owned',
    }).toString();
    const db = await open(null, url);
    try {
      await migrate(db, MIGRATIONS);
      expect(await migrate(db, MIGRATIONS)).toEqual([]);
      const reader = await open(roleOf('wmnow'), url);
      expect(await reader.query('select count(*)::int as cells from wmnow.cell')).toEqual([{ cells: 0 }]);
      await reader.destroy();
    } finally {
      await db.destroy();
      await ledger.asSuperuser('drop database plain_owned');
      await ledger.asSuperuser('drop owned by plain_owner; drop role plain_owner');
    }
  });
});

describe('the role of a subject', () => {
  test.each(SUBJECTS)('%s reads its own schema and the releases, and no other', async (subject) => {
    await as(roleOf(subject), async (db) => {
      expect(await db.query('select current_user')).toEqual([{ current_user: roleOf(subject) }]);
      expect(await db.query('select number from ledger.release')).toEqual([{ number: 1 }]);
      expect(await readableSchemas(db)).toEqual([subject]);
    });
  });

  test('reads records and cells', async () => {
    await as(roleOf('wmnow'), async (db) => {
      expect(await db.query('select rating_id from wmnow.rating')).toEqual([{ rating_id: 'R1' }]);
      expect(await db.query('select count(*)::int as cells from wmnow.cell')).toEqual([{ cells: 8 }]);
    });
  });

  test.each([
    ['a neighbour reads its records', 'surveys' as const, 'select * from wmnow.rating'],
    ['it writes its records', 'wmnow' as const, 'delete from wmnow.rating'],
    ['it writes releases', 'wmnow' as const, 'delete from ledger.release'],
    ['it makes a table', 'wmnow' as const, 'create table wmnow.own (x integer)'],
    ['it reads the secret', 'wmnow' as const, 'select * from ledger.secret'],
    ['it reads the erasures', 'wmnow' as const, 'select * from ledger.erasure'],
    ['it reads earlier versions', 'wmnow' as const, 'select * from ledger.superseded_record'],
    ['it reads the migrations', 'wmnow' as const, 'select * from ledger.migration'],
    ['the catalogue reads records', 'catalogue' as const, 'select * from wmnow.rating'],
    ['the catalogue reads the secret', 'catalogue' as const, 'select * from ledger.secret'],
  ])('is refused when %s', async (_, owner, sql) => {
    await as(roleOf(owner), (db) => expect(db.query(sql)).rejects.toEqual(DENIED));
  });

  test('lets the catalogue read the releases', async () => {
    await as(roleOf('catalogue'), async (db) => {
      expect(await db.query('select number from ledger.release')).toEqual([{ number: 1 }]);
      expect(await readableSchemas(db)).toEqual([]);
    });
  });

  test('comes back after a reset', async () => {
    await as(roleOf('wmnow'), async (db) => {
      await db.query('reset role');
      expect(await db.query('select current_user')).toEqual([{ current_user: roleOf('wmnow') }]);
    });
  });
});

async function readableSchemas(db: DataSource): Promise<readonly Subject[]> {
  const readable: Subject[] = [];
  for (const subject of SUBJECTS) {
    const sql = `select count(*) from ${schemaOf(subject)}.cell`;
    const outcome: unknown = await db.query(sql).catch((error: unknown) => error);
    if (outcome instanceof Error) expect(outcome).toEqual(DENIED);
    else readable.push(subject);
  }
  return readable;
}
