import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

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

interface Started {
  readonly url: string;
  readonly started: boolean;
  readonly error?: unknown;
}

/** Starts or joins the server in another process, as a command of its own would. */
async function start(...flags: readonly string[]) {
  const script = join(__dirname, '../testing/start-postgres.ts');
  const child = fork(script, [directory, ...flags], { execArgv: ['--import', 'tsx'] });
  // Heard from the start: a process without a server to keep may end before it is asked to.
  const exit = once(child, 'exit');
  const [{ url, started, error }] = (await once(child, 'message')) as [Started];
  const ask = async (): Promise<void> => {
    child.send('stop');
    await once(child, 'message');
  };
  ends.push(async () => {
    if (error === undefined) await ask();
    child.kill('SIGKILL');
    await exit;
  });
  if (error !== undefined) throw error;
  return { url, started, stop: ask };
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
