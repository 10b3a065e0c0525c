import { createHash } from 'node:crypto';
import { addSecret } from '@citizen-graph/clients';
import { STYLE } from './pages/style';
import { Browser } from './testing/browser';
import { ORIGIN, REDIRECT_URI, startTestIdentity } from './testing/test-identity';
import type { Answer, TestIdentity } from './testing/test-identity';

let identity: TestIdentity;
let secret: string;
beforeAll(async () => {
  identity = await startTestIdentity();
  await identity.letIn('refuge');
  secret = (await addSecret(identity.database.owner.manager, 'refuge')).secret;
});
afterAll(() => identity.stop());

const form = (fields: Record<string, string>, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers,
  body: new URLSearchParams(fields),
});
const asRefuge = () => ({ grant_type: 'client_credentials', client_id: 'refuge', client_secret: secret });
const AUTHORISE = new URLSearchParams({
  client_id: 'board-app',
  response_type: 'code',
  scope: 'openid',
  redirect_uri: REDIRECT_URI,
  code_challenge: 'x'.repeat(43),
  code_challenge_method: 'S256',
}).toString();

async function everyPage(): Promise<readonly Answer[]> {
  const started = await identity.ask(`/auth?${AUTHORISE}`);
  const path = started.headers.get('location') ?? '';
  const cookie = started.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
  return [
    await identity.ask(path, { headers: { cookie } }),
    await identity.ask(path, form({}, { cookie })),
    await identity.ask(path),
    await identity.ask('/auth'),
    await identity.ask('/auth/none'),
    await identity.ask('/auth?client_id=%3Cscript%3E'),
    await identity.ask('/no-such-page'),
    await identity.ask('/%E0%A4%A'),
    await identity.ask('/session/end/confirm', form({})),
    await identity.ask(path, form({ account: 'x'.repeat(5_000) }, { cookie })),
  ];
}

test('no page runs a script, is framed, kept or found, or leads elsewhere than back to the application', async () => {
  const pages = await everyPage();
  expect(pages.map(({ status }) => status)).toEqual([200, 422, 400, 400, 400, 400, 404, 404, 404, 400]);
  const style = createHash('sha256').update(STYLE).digest('base64');
  expect(
    pages.map(({ headers, text }) => ({
      type: headers.get('content-type'),
      policy: headers.get('content-security-policy'),
      referrer: headers.get('referrer-policy'),
      cache: headers.get('cache-control'),
      robots: headers.get('x-robots-tag'),
      sniffing: headers.get('x-content-type-options'),
      frames: headers.get('x-frame-options'),
      server: headers.get('x-powered-by'),
      style: /<style>([^<]*)<\/style>/.exec(text)?.[1],
      scripts: /<script|\son\w+=|javascript:/i.test(text),
    })),
  ).toEqual(
    pages.map(() => ({
      type: expect.stringMatching(/^text\/html; ?charset=utf-8$/),
      policy: `default-src 'none';style-src 'sha256-${style}';form-action 'self' ${ORIGIN};base-uri 'none';frame-ancestors 'none'`,
      referrer: 'no-referrer',
      cache: expect.stringMatching(/^no-store/),
      robots: 'noindex, nofollow',
      sniffing: 'nosniff',
      frames: 'DENY',
      server: null,
      style: STYLE,
      scripts: false,
    })),
  );
});

test('cookies are for this site alone, out of reach of scripts, and signed', async () => {
  const { headers } = await identity.ask(`/auth?${AUTHORISE}`);
  const cookies = headers.getSetCookie();
  expect(cookies.map((line) => line.split('=')[0]).sort()).toEqual([
    '_interaction',
    '_interaction.sig',
    '_interaction_resume',
    '_interaction_resume.sig',
  ]);
  expect(cookies.filter((line) => !/; samesite=lax; httponly$/i.test(line))).toEqual([]);
});

test('a cookie that was forged is worth nothing', async () => {
  const { headers } = await identity.ask(`/auth?${AUTHORISE}`);
  const path = headers.get('location') ?? '';
  const uid = path.split('/').at(-1);
  const page = await identity.ask(path, { headers: { cookie: `_interaction=${uid}` } });
  expect([page.status, page.text]).toEqual([400, expect.stringContaining('This sign-in has ended')]);
});

test('no error says where or how it arose, or tells a secret', async () => {
  const { port, issuer } = identity.running();
  const tokens = [
    form({}),
    form({ grant_type: 'password', client_id: 'refuge', client_secret: secret }),
    form({ ...asRefuge(), client_secret: `${secret}x` }),
    form({ ...asRefuge(), client_id: 'nobody' }),
    form({ ...asRefuge(), scope: '\u0000' }),
    form({ ...asRefuge(), resource: 'x' }),
    form(asRefuge(), { authorization: 'Basic !' }),
    form({ grant_type: 'authorization_code', client_id: 'board-app', code: 'x', redirect_uri: REDIRECT_URI }),
    form({ grant_type: 'refresh_token', client_id: 'board-app', refresh_token: 'x' }),
    form({ ...asRefuge(), filler: 'x'.repeat(100_000) }),
    { method: 'POST', body: '{', headers: { 'content-type': 'application/json' } },
  ];
  const refused = await Promise.all(tokens.map((init) => identity.ask('/token', init)));
  expect(refused.filter(({ status }) => status < 400 || status > 499)).toEqual([]);
  expect(refused.map(({ text }) => Object.keys(JSON.parse(text)))).toEqual(
    refused.map(() => ['error', 'error_description']),
  );
  const said = [...refused, ...(await everyPage())].map(({ text }) => text.replaceAll(STYLE, '')).join('\n');
  expect(said).not.toContain(secret);
  expect(said).not.toContain(issuer);
  expect(said).not.toMatch(
    new RegExp(`${port}|127\\.0\\.0\\.1|localhost|node_modules|\\.[jt]s:|\\n\\s+at |select `),
  );
});

describe('pages of other origins', () => {
  const allowed = ({ headers }: Answer) => headers.get('access-control-allow-origin');

  test('may ask for tokens where the application is', async () => {
    const preflight = await identity.ask('/token', {
      method: 'OPTIONS',
      headers: { origin: ORIGIN, 'access-control-request-method': 'POST' },
    });
    expect([
      preflight.status,
      allowed(preflight),
      preflight.headers.get('access-control-allow-methods'),
    ]).toEqual([204, ORIGIN, 'POST']);
    const fields = {
      grant_type: 'authorization_code',
      client_id: 'board-app',
      code: 'x',
      redirect_uri: REDIRECT_URI,
    };
    const answer = await identity.ask('/token', form(fields, { origin: ORIGIN }));
    expect([answer.status, allowed(answer), answer.headers.get('vary')?.toLowerCase()]).toEqual([
      400,
      ORIGIN,
      expect.stringContaining('origin'),
    ]);
  });

  test.each(['https://elsewhere.example', 'http://127.0.0.1:4998', 'null', `${ORIGIN}.example`])(
    'may not where they are of %s',
    async (origin) => {
      const preflight = await identity.ask('/token', {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      const answer = await identity.ask('/token', form(asRefuge(), { origin }));
      expect([preflight, answer].map((each) => [each.status, allowed(each)])).toEqual([
        [403, null],
        [403, null],
      ]);
      expect(JSON.parse(answer.text)).toEqual({
        error: 'invalid_request',
        error_description:
          'pages of this origin may not ask for tokens; name one of them in IDENTITY_REDIRECT_URIS',
      });
    },
  );

  test('may not read the pages of a sign-in', async () => {
    expect(allowed(await identity.ask(`/auth?${AUTHORISE}`, { headers: { origin: ORIGIN } }))).toBeNull();
  });
});

test('the log names endpoints: no secret, no code, no sign-in', async () => {
  const browser = new Browser(identity.running().url);
  const back = await browser.send(
    await browser.open(`${identity.running().url}/auth?${AUTHORISE}&state=a-telling-state`),
    { account: 'analyst' },
  );
  const code = new URL(back.url).searchParams.get('code') ?? '';
  await identity.ask('/token', form(asRefuge()));
  const text = identity.logText();
  expect(text).toContain('"method":"POST","route":"/interaction/:uid","status":303');
  expect(text).toContain('"method":"GET","route":"/auth/:uid","status":303');
  expect(text).toContain('"method":"POST","route":"/token","status":200');
  expect(code).toMatch(/^[\w-]{20,}$/);
  expect([secret, code, 'telling', 'analyst'].filter((each) => text.includes(each))).toEqual([]);
});
