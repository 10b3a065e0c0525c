import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCitizen, startCitizen } from './testing/run-citizen';
import type { Run } from './testing/run-citizen';
import { FIRST_QUERY } from './platform/welcome';

let home: string;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'citizen-graph-start-'));
  // PostgreSQL runs as a user of its own where the tests run as root.
  await chmod(home, 0o755);
});
afterAll(async () => {
  const orphan = await findPostgres();
  if (orphan !== null) process.kill(orphan, 'SIGINT');
  await endOf(orphan);
  await rm(home, { recursive: true, force: true });
});

// Whatever a failed test has left running.
const runs: Run[] = [];
afterEach(async () => {
  for (const { process, ended } of runs.splice(0)) {
    process.kill('SIGTERM');
    await ended;
  }
});

const optionsOn = (port: number) => ({ cwd: home, env: { CITIZEN_HOME: home, PORT: String(port) } });

/** Waits for the text that the platform ends its welcome with. */
async function welcomed({ process, output }: Run): Promise<string> {
  while (!output.out.includes('Ctrl-C stops it')) {
    if (process.exitCode !== null) throw new Error(`it ended: ${output.err}`);
    await wait(50);
  }
  const url = /answers at (\S+)/.exec(output.out)?.[1];
  if (url === undefined) throw new Error('no address was printed');
  return url;
}

async function ask(url: string, query: string): Promise<unknown> {
  const { out } = await runCitizen(['token'], { cwd: home, env: { CITIZEN_HOME: home } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${out.trim()}` };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { extensions: _cost, ...answer } = (await response.json()) as Record<string, unknown>;
  return answer;
}

async function findPostgres(): Promise<number | null> {
  const text = await readFile(join(home, 'postgres/data/postmaster.pid'), 'utf8').catch(() => '');
  return text === '' ? null : Number.parseInt(text, 10);
}

async function endOf(pid: number | null): Promise<void> {
  while (pid !== null && isAlive(pid)) await wait(20);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

test('citizen start loads the sample year once, answers, is one of its kind, and leaves nothing running', async () => {
  const first = startCitizen(['start'], optionsOn(0));
  runs.push(first);
  const url = await welcomed(first);
  expect(first.output.out).toMatch(/^SYNTHETIC DATA: all of it is made up/m);
  const answer = await ask(url, FIRST_QUERY);
  expect(answer).toMatchObject({
    data: { metric: { table: { rows: [{ value: { value: expect.any(Number) } }] } } },
  });
  expect(Math.round(helped(answer))).toBe(66);
  expect(await ask(url, '{ victimsCode { strategy { synthetic summary { actions } } } }')).toEqual({
    data: { victimsCode: { strategy: { synthetic: true, summary: [{ actions: 20 }] } } },
  });

  const [form = ''] = /http:\S+\/f\/[0-9A-Z]{27}$/m.exec(first.output.out) ?? [];
  expect(await (await fetch(form)).text()).toContain('This is a demonstration. The code is made up');

  const port = Number(new URL(url).port);
  expect(await runCitizen(['start'], optionsOn(port))).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^error ALREADY_RUNNING: [^\n]+\n$/),
  });
  // A command beside it leaves the database to it.
  const before = (await runCitizen(['releases'], optionsOn(port))).out;
  expect(await ask(url, '{ __typename }')).toEqual({ data: { __typename: 'Query' } });

  // Killed, it cannot stop its database; the next start takes that over.
  first.process.kill('SIGKILL');
  await first.ended;
  const orphan = await findPostgres();
  expect(orphan).not.toBeNull();

  const second = startCitizen(['start'], optionsOn(port));
  runs.push(second);
  expect(await welcomed(second)).toBe(url);
  expect(await findPostgres()).toBe(orphan);
  second.process.kill('SIGINT');
  expect(await second.ended).toBe(0);
  expect(second.output.err).toBe(
    'Starting PostgreSQL\nStarting the subgraphs and the gateway\n\nStopping\nStopped\n',
  );
  await endOf(orphan);
  expect(await findPostgres()).toBeNull();

  expect((await runCitizen(['releases'], optionsOn(port))).out).toBe(before);
}, 180_000);

test('citizen start says that another program has the port', async () => {
  const other = createServer((_, response) => response.end('hello'));
  await once(other.listen(0, '127.0.0.1'), 'listening');
  try {
    const { port } = other.address() as AddressInfo;
    const { code, err } = await runCitizen(['start'], optionsOn(port));
    expect([code, err]).toEqual([1, expect.stringMatching(/^error PORT_TAKEN: Port \d+ [^\n]+\n$/)]);
  } finally {
    other.closeAllConnections();
    other.close();
  }
});

function helped(answer: unknown): number {
  const [, value] = /"value":\{"value":([\d.]+)/.exec(JSON.stringify(answer)) ?? [];
  return Number(value);
}
