import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { RATING_MIGRATIONS } from '../testing/a-dataset';
import { runPostgres } from '../testing/postgres-process';
import { superuserUrl } from '../testing/superuser-url';
import { openDatabase } from './data-source';
import { migrate } from './migrate';

const SESSION = { role: null, application: 'test', connections: 1, statementTimeout: 0 };
const MIGRATIONS = {
  surveys: [],
  'victims-code': [],
  'stop-search': [],
  confidence: [],
  wmnow: RATING_MIGRATIONS,
  access: [],
};
const NO_ATTRIBUTES = {
  rolsuper: false,
  rolcreaterole: false,
  rolcreatedb: false,
  rolbypassrls: false,
  rolreplication: false,
};
const OWNED_BY_SUPERUSER = `
  select relname as name from pg_class where relowner = 'postgres'::regrole and oid >= 16384
    and relnamespace <> 'pg_toast'::regnamespace
  union all select proname from pg_proc where proowner = 'postgres'::regrole and oid >= 16384
  union all select nspname from pg_namespace where nspowner = 'postgres'::regrole and oid >= 16384
  union all select datname from pg_database where datdba = 'postgres'::regrole and datname = 'citizen'`;

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'embedded-postgres-'));
  // The server may run as another user.
  await chmod(directory, 0o755);
});
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
  await rm(directory, { recursive: true, force: true });
});

const ends: (() => Promise<unknown>)[] = [];

const start = (...flags: readonly string[]) => run('start-postgres', flags);

async function run(script: Parameters<typeof runPostgres>[0], flags: readonly string[] = []) {
  const server = await runPostgres(script, directory, flags);
  ends.push(server.end);
  return server;
}

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a server is started, joined, stopped by whoever started it, and started again with its data', async () => {
  const first = await start();
  const second = await start();
  expect([first.started, second.started, second.url]).toEqual([true, false, first.url]);

  await query(first.url, 'create table kept (x integer); insert into kept values (1)');
  await second.stop();
  expect(await query(first.url, 'select * from kept')).toEqual([{ x: 1 }]);

  await first.stop();
  await expect(query(first.url, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  await first.stop();

  const again = await start();
  expect([again.started, await query(again.url, 'select * from kept')]).toEqual([true, [{ x: 1 }]]);
});

test('a server whose database was never made gets one', async () => {
  const first = await start();
  await query(first.url.replace(/citizen$/, 'postgres'), 'drop database citizen');
  const { url } = await start();
  expect(await query(url, 'select current_database() as name')).toEqual([{ name: 'citizen' }]);
});

test('what runs on it is no superuser, and cannot become one', async () => {
  const { url } = await start();
  const [superuser, user] = [new URL(await superuserUrl(directory)), new URL(url)];
  expect(superuser.password).not.toBe(user.password);
  expect((await stat(join(directory, 'superuser.json'))).mode & 0o777).toBe(0o600);
  expect(
    await query(
      url,
      `select rolname, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication
       from pg_roles where rolcanlogin order by rolname`,
    ),
  ).toEqual([
    { rolname: 'citizen', ...NO_ATTRIBUTES, rolcreaterole: true },
    {
      rolname: 'postgres',
      rolsuper: true,
      rolcreaterole: true,
      rolcreatedb: true,
      rolbypassrls: true,
      rolreplication: true,
    },
  ]);
  for (const sql of ['set role postgres', 'alter role citizen superuser', 'create role other superuser'])
    await expect(query(url, sql)).rejects.toMatchObject({ code: '42501' });
  const asSuperuser = Object.assign(new URL(url), { username: 'postgres' }).toString();
  await expect(query(asSuperuser, 'select 1')).rejects.toMatchObject({ code: '28P01' });
});

test('in a cluster whose only user was its superuser, that user goes on with all it made and is one no more', async () => {
  const older = await run('start-older-postgres');
  const before = await openDatabase({ ...SESSION, url: older.url });
  await migrate(before, MIGRATIONS);
  await before.query(`
    create table public.kept (id integer generated always as identity, serial serial, x text);
    create function public.twice(x integer) returns integer language sql as 'select 2 * x';
    insert into kept (x) values ('kept')`);
  await before.destroy();
  await older.stop();

  const { url } = await start();
  expect(url).toBe(older.url);
  const after = await openDatabase({ ...SESSION, url });
  try {
    expect(await after.query(`select rolsuper, rolcreaterole from pg_roles where rolname = user`)).toEqual([
      { rolsuper: false, rolcreaterole: true },
    ]);
    expect(await after.query(OWNED_BY_SUPERUSER)).toEqual([]);
    expect(await migrate(after, MIGRATIONS)).toEqual([]);
    await after.query(`insert into kept (x) values ('more'); create schema later; create role later`);
    expect(await after.query('select *, twice(id) from kept order by id')).toEqual([
      { id: 1, serial: 1, x: 'kept', twice: 2 },
      { id: 2, serial: 2, x: 'more', twice: 4 },
    ]);
    await after.query(`alter table kept add y integer; drop function twice; set role citizen_wmnow`);
  } finally {
    await after.destroy();
  }
  expect(await query(await superuserUrl(directory), 'select rolname from pg_roles where rolsuper')).toEqual([
    { rolname: 'postgres' },
  ]);
});

test('its password is for its owner alone, and in UTF-8 it answers on this machine only', async () => {
  const { url } = await start();
  const path = join(directory, 'credentials.json');
  const credentials: unknown = JSON.parse(await readFile(path, 'utf8'));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(credentials).toEqual({ port: Number(new URL(url).port), password: new URL(url).password });
  await expect(query(url.replace(/:[0-9a-f]{48}@/, ':wrong@'), 'select 1')).rejects.toMatchObject({
    code: '28P01',
  });
  expect(
    await query(
      url,
      `select current_setting('listen_addresses') as on, current_setting('server_encoding') as encoding`,
    ),
  ).toEqual([{ on: '127.0.0.1', encoding: 'UTF8' }]);
});

test('credentials that cannot be read are not made up anew', async () => {
  await writeFile(join(directory, 'credentials.json'), 'torn');
  await expect(start()).rejects.toMatchObject({ message: expect.stringContaining('torn') });
  expect(await readFile(join(directory, 'credentials.json'), 'utf8')).toBe('torn');
});

test('a server that does not start says why', async () => {
  await expect(start('-c', 'no_such_setting=1')).rejects.toMatchObject({
    code: 'DATABASE_UNREACHABLE',
    message: expect.stringContaining('no_such_setting'),
  });
});
