import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { MIGRATIONS } from '@citizen-graph/citizen-app';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { WORKSPACE } from './workspace';

const COMMAND = 'npm start -- --empty';
const variables = (databaseUrl: string) =>
  `export PORT=0 DATABASE_URL='${databaseUrl}' CITIZEN_HOME='${home}'`;

let home: string;

let database: TestDatabase;
let child: ChildProcess | undefined;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'citizen-docs-'));
  database = await createTestDatabase(MIGRATIONS);
});
afterAll(async () => {
  if (child?.exitCode === null && child.signalCode === null) signalGroup(child, 'SIGKILL');
  await database.drop();
  await rm(home, { recursive: true });
});

test('npm start serves the schema, and Ctrl-C stops it', async () => {
  child = spawn('sh', ['-c', `${variables(database.url)}\nexec ${COMMAND}`], {
    cwd: WORKSPACE,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const notes: string[] = [];
  child.stderr?.on('data', (text: Buffer) => notes.push(text.toString()));
  const ended = new Promise((resolve) => child?.once('close', resolve));
  const url = await readAddress(child);
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await getToken()}` },
    body: JSON.stringify({ query: '{ board(id: "victims-thematic") { title } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { board: { title: 'Victims Thematic Board' } } });
  // A terminal sends Ctrl-C to npm and to what npm runs.
  signalGroup(child, 'SIGINT');
  await ended;
  expect(notes.join('')).toMatch(/Stopping\nStopped/);
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

async function getToken(): Promise<string> {
  const command = `CITIZEN_HOME='${home}' npx citizen token`;
  const { stdout } = await promisify(execFile)('sh', ['-c', command], { cwd: WORKSPACE });
  return stdout.trim();
}

function readAddress({ stdout }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    stdout?.on('data', (text: Buffer) => {
      said += text.toString();
      const [, address] = /answers at (http\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    stdout?.on('end', () => reject(new Error(`npm start ended early: ${said}`)));
  });
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid !== undefined) process.kill(-pid, signal);
}
