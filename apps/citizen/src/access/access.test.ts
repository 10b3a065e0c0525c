import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { AreaFiguresDocument, MetricListDocument } from '@citizen-graph/operations';
import { WMNOW_METRICS } from '@citizen-graph/wmnow';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { announce } from '../platform/running';
import { startPlatform } from '../platform/start-platform';
import type { Platform } from '../platform/start-platform';
import { MIGRATIONS } from '../sources';
import { runCitizen } from '../testing/run-citizen';
import type { Ended } from '../testing/run-citizen';

const PERIOD = { from: '2022-04', to: '2022-04' };
const SECRET = /cg_[\w-]{43}/;

let database: TestDatabase;
let platform: Platform;
let home: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  home = await mkdtemp(join(tmpdir(), 'citizen-access-'));
  await chmod(home, 0o755);
  platform = await startPlatform({
    databaseUrl: database.url,
    issuer: { kind: 'DEVELOPMENT', home, port: 0 },
  });
  await announce(home, { url: platform.url, issuer: platform.issuer ?? '' });
});
afterAll(async () => {
  await platform.stop();
  await database.drop();
  await rm(home, { recursive: true });
});

function citizen(command: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  return runCitizen(command.split(' '), {
    cwd: home,
    env: { DATABASE_URL: database.url, CITIZEN_HOME: home, ...env },
  });
}

function secretIn({ out }: Ended): string {
  const [secret] = SECRET.exec(out) ?? [];
  if (secret === undefined) throw new Error(`no secret in ${out}`);
  return secret;
}

async function tokenOf(client: string, secret: string): Promise<string> {
  return (await citizen(`token --client ${client}`, { CLIENT_SECRET: secret })).out.trim();
}

async function ask(token: string, document: { readonly __meta__?: object | undefined }, variables = {}) {
  const url = new URL(platform.url);
  const { hash } = document.__meta__ as { readonly hash: string };
  url.searchParams.set('documentId', hash);
  url.searchParams.set('variables', JSON.stringify(variables));
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  const { data, errors } = (await response.json()) as Answer;
  return { status: response.status, data, codes: errors?.map(({ extensions }) => extensions.code) ?? [] };
}

interface Answer {
  readonly data?: { readonly metrics: readonly { readonly id: string; readonly table?: unknown }[] };
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

// One story: a partner is let in, asks, changes its secret, and is suspended.
test('a partner is let in to its subjects and areas, and to nothing else', async () => {
  const added = await citizen('partner add helpers --title Helpers --subjects wmnow --areas E08000025');
  expect(added).toEqual({ code: 0, out: expect.stringContaining('  areas     E08000025\n'), err: '' });
  const token = await tokenOf('helpers', secretIn(added));

  const list = await ask(token, MetricListDocument);
  expect([list.status, list.codes]).toEqual([200, []]);
  expect(list.data?.metrics.map(({ id }) => id)).toEqual(WMNOW_METRICS.map(({ id }) => id));

  const variables = { metrics: ['wmnow-members', 'helped'], period: PERIOD, area: 'E08000025' };
  const own = await ask(token, AreaFiguresDocument, variables);
  expect(own.codes).toEqual([]);
  expect(own.data?.metrics.map(({ id }) => id)).toEqual(['wmnow-members']);

  const elsewhere = await ask(token, AreaFiguresDocument, { ...variables, area: 'E08000026' });
  expect(elsewhere.codes).toEqual(['AREA_NOT_GRANTED']);
  expect(elsewhere.data?.metrics).toMatchObject([{ id: 'wmnow-members', table: null }]);
});

test('another secret goes on beside the earlier one for the overlap, and the secrets are not shown again', async () => {
  const rotated = await citizen('partner rotate helpers --overlap 0');
  expect(rotated.code).toBe(0);
  expect(await ask(await tokenOf('helpers', secretIn(rotated)), MetricListDocument)).toMatchObject({
    status: 200,
  });
  const shown = await citizen('partner show helpers');
  expect(shown.out).not.toMatch(SECRET);
  expect((await citizen('partner list --json')).out).not.toMatch(/cg_|digest/);
});

test('a wrong secret gets no token, and a reason that names no host', async () => {
  const refused = await citizen('token --client helpers', { CLIENT_SECRET: `cg_${'x'.repeat(43)}` });
  expect(refused).toEqual({
    code: 1,
    out: '',
    err: expect.stringMatching(/^error TOKEN_REFUSED: The issuer gave no token \(invalid_client\)\./),
  });
  expect(refused.err).not.toContain('127.0.0.1');
});

test('a suspended partner is refused within five seconds, also by a token that is out already', async () => {
  const token = await tokenOf('helpers', secretIn(await citizen('partner rotate helpers')));
  expect((await citizen('partner suspend helpers --by Ash')).out).toMatch(/ by Ash$/m);
  await wait(5_100);
  expect(await ask(token, MetricListDocument)).toMatchObject({ status: 403, codes: ['NOT_GRANTED'] });
  expect((await citizen('partner suspend helpers')).err).toMatch(/^error PARTNER_SUSPENDED: /);
  expect((await citizen('partner resume helpers')).out).toContain('may ask');
});

test.each([
  ['partner add helpers --title Helpers --subjects wmnow --whole-force', 'PARTNER_EXISTS'],
  ['partner add other --title Other --subjects dogs --whole-force', 'INVALID_PARTNER'],
  ['partner add other --title Other --subjects wmnow --areas E99', 'INVALID_PARTNER'],
  ['partner add explorer --title Other --subjects wmnow --whole-force', 'INVALID_PARTNER'],
  ['partner add development-analyst --title Other --subjects wmnow --whole-force', 'INVALID_PARTNER'],
  ['partner show nobody', 'UNKNOWN_PARTNER'],
  ['partner rotate helpers --days 9999', 'INVALID_LIFETIME'],
])('citizen %s is refused as %s', async (command, code) => {
  const { err } = await citizen(command);
  expect(err).toMatch(new RegExp(`^error ${code}: `));
});

test('citizen partner add takes either areas or the whole force', async () => {
  const neither = await citizen('partner add other --title Other --subjects wmnow');
  expect(neither).toMatchObject({ code: 2, err: expect.stringMatching(/^error USAGE: Give either --areas/) });
});

test('a token of the issuer for development is of the role that is asked for', async () => {
  const { out } = await citizen('token --as board');
  const [, claims = ''] = out.split('.');
  expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
    iss: platform.issuer,
    aud: 'citizen-graph',
    roles: ['board'],
  });
  expect((await citizen('token --as king')).code).toBe(2);
});

test('without a platform that runs there is no token, and it says what to do', async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), 'citizen-nothing-'));
  const { code, err } = await citizen('token', { CITIZEN_HOME: elsewhere });
  await rm(elsewhere, { recursive: true });
  expect([code, err]).toEqual([1, expect.stringMatching(/^error NOT_RUNNING: .*npm start/)]);
});

test('the keys that are printed are a pair', async () => {
  const { out } = await citizen('keys');
  const [, signing = ''] = /GATEWAY_SIGNING_KEY='(.*)'/.exec(out) ?? [];
  const [, known = ''] = /GATEWAY_KEY='(.*)'/.exec(out) ?? [];
  const { d, ...half } = JSON.parse(signing) as Record<string, string>;
  expect(d).toEqual(expect.any(String));
  expect(JSON.parse(known)).toEqual(half);
});
