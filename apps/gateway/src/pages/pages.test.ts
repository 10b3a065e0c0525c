import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenOf } from '../testing/test-access';
import { startTestGateway } from '../testing/test-gateway';
import type { TestGateway } from '../testing/test-gateway';

const PAGE = '<!doctype html><title>The boards</title>';
const EDITOR = '<!doctype html><title>The explorer</title>';
const HTML = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let folder: string;
let gateway: TestGateway;
let bare: TestGateway;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pages-'));
  await writeApp('board', PAGE);
  await writeApp('explorer', EDITOR);
  await writeFile(join(folder, 'secret.txt'), 'hunter2');
  const pages = { folder, clients: { board: 'board-app', explorer: 'explorer' }, scope: 'openid' };
  gateway = await startTestGateway({ pages });
  bare = await startTestGateway();
});

afterAll(async () => {
  await gateway.stop();
  await bare.stop();
  await rm(folder, { recursive: true });
});

async function writeApp(app: string, page: string): Promise<void> {
  await mkdir(join(folder, app, 'assets'), { recursive: true });
  await writeFile(join(folder, app, 'index.html'), page);
  await writeFile(join(folder, app, 'assets', 'index-0a1b.js'), `/* ${app} */ ${'x'.repeat(5_000)}`);
}

test.each([
  ['/', PAGE],
  ['/metrics/helped?from=2022-04&to=2023-03', PAGE],
  ['/nothing/of/the/kind', PAGE],
  ['/explorer', EDITOR],
  ['/explorer/', EDITOR],
  ['/explorer/signed-in?code=x&state=y', EDITOR],
])('GET %s by a browser is the one page of its app, asked for again each time', async (path, page) => {
  const { status, headers, text } = await get(gateway, path, HTML);
  expect({ status, text, type: headers.get('content-type'), caching: headers.get('cache-control') }).toEqual({
    status: 200,
    text: page,
    type: 'text/html; charset=utf-8',
    caching: 'no-cache',
  });
});

test('pages load and run their own files alone, and ask the platform and the issuer alone', async () => {
  const policyOf = async (path: string) =>
    (await get(gateway, path, HTML)).headers.get('content-security-policy')?.split('; ');
  const issuer = new URL((await settingsOf(gateway)).issuer).origin;
  const shared = ["default-src 'none'", "script-src 'self'", "img-src 'self' data: blob:"];
  const closed = ["manifest-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];
  expect((await policyOf('/'))?.sort()).toEqual(
    [...shared, ...closed, "style-src 'self'", "font-src 'self'", `connect-src 'self' ${issuer}`].sort(),
  );
  expect((await policyOf('/explorer/'))?.sort()).toEqual(
    [
      ...shared,
      ...closed,
      "style-src 'self' 'unsafe-inline'",
      "font-src 'self' data:",
      `connect-src 'self' ${issuer}`,
      "worker-src 'self' blob:",
    ].sort(),
  );
});

test.each([
  ['/assets/index-0a1b.js', 'board'],
  ['/explorer/assets/index-0a1b.js', 'explorer'],
])('GET %s is kept for ever, and sent compressed', async (path, app) => {
  const { status, headers, text } = await get(gateway, path, { 'accept-encoding': 'gzip' });
  expect({
    status,
    starts: text.slice(0, 3 + app.length),
    caching: headers.get('cache-control'),
    encoding: headers.get('content-encoding'),
    sniffing: headers.get('x-content-type-options'),
  }).toEqual({
    status: 200,
    starts: `/* ${app}`,
    caching: 'public, max-age=31536000, immutable',
    encoding: 'gzip',
    sniffing: 'nosniff',
  });
});

test.each([
  '/assets/nothing.js',
  '/assets/../../secret.txt',
  '/assets/%2e%2e/%2e%2e/secret.txt',
  '/explorer/assets/..%2f..%2f..%2fsecret.txt',
  '/favicon.ico',
])('GET %s is nothing', async (path) => {
  const { status, text } = await get(gateway, path, HTML);
  expect([status, JSON.parse(text).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

test('who asks for no page is told of the service, and a browser asks GraphQL as everybody does', async () => {
  expect(JSON.parse((await get(gateway, '/', {})).text)).toMatchObject({ service: 'gateway' });
  expect((await get(gateway, '/graphql', HTML)).status).toBe(401);
  expect((await get(gateway, '/livez', HTML)).headers.get('content-type')).toContain('json');
});

test('where no page is built, a browser gets what everybody gets', async () => {
  expect(JSON.parse((await get(bare, '/', HTML)).text)).toMatchObject({ service: 'gateway' });
  expect((await get(bare, '/metrics/helped', HTML)).status).toBe(404);
});

test('GET /settings.json says where people sign in, and as which client', async () => {
  expect(await settingsOf(gateway)).toEqual({
    issuer: expect.stringMatching(/^https?:/),
    clients: { board: 'board-app', explorer: 'explorer' },
    scope: 'openid',
  });
});

test('GET /grant says what whoever asks is granted, and to nobody else', async () => {
  const answer = await get(gateway, '/grant', { authorization: `Bearer ${await tokenOf(['board'])}` });
  expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
    status: 200,
    body: {
      name: 'ash',
      client: 'test',
      scopes: expect.arrayContaining(['surveys:figures', 'strategy:read']),
      subjects: ['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'],
      areas: null,
      disclosure: 'internal',
      detail: 'FIGURES',
      freeForm: false,
    },
  });
  const refused = await get(gateway, '/grant', {});
  expect([refused.status, JSON.parse(refused.text).errors[0].extensions.code]).toEqual([
    401,
    'UNAUTHENTICATED',
  ]);
});

async function settingsOf({ url }: TestGateway) {
  return (await fetch(new URL('/settings.json', url))).json();
}

async function get({ url }: TestGateway, path: string, headers: Record<string, string>) {
  // As it stands: fetch would take dots out of a path.
  const response = await fetch(`${new URL(url).origin}${path}`, { headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
