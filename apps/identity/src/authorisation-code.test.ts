import * as client from 'openid-client';
import { Browser } from './testing/browser';
import type { Page } from './testing/browser';
import { ORIGIN, REDIRECT_URI, codeOf, startTestIdentity } from './testing/test-identity';
import type { TestIdentity } from './testing/test-identity';

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
afterAll(() => identity.stop());

const browse = () => new Browser(identity.running().url);

interface Attempt {
  readonly config: client.Configuration;
  readonly verifier: string;
  readonly parameters: Record<string, string>;
  readonly url: string;
}

async function attempt(changes: Record<string, string | null> = {}, id = 'board-app'): Promise<Attempt> {
  const config = await identity.discover(id);
  const verifier = client.randomPKCECodeVerifier();
  const parameters = Object.fromEntries(
    Object.entries({
      redirect_uri: REDIRECT_URI,
      scope: 'openid',
      state: client.randomState(),
      nonce: client.randomNonce(),
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...changes,
    }).filter((entry): entry is [string, string] => entry[1] !== null),
  );
  return { config, verifier, parameters, url: client.buildAuthorizationUrl(config, parameters).href };
}

const redeem = ({ config, verifier, parameters }: Attempt, { url }: Page, changes: object = {}) =>
  client.authorizationCodeGrant(config, new URL(url), {
    pkceCodeVerifier: verifier,
    expectedState: parameters['state'] ?? '',
    expectedNonce: parameters['nonce'] ?? '',
    ...changes,
  });

async function signIn(account: string, id = 'board-app', browser = browse()) {
  const tried = await attempt({}, id);
  const back = await browser.send(await browser.open(tried.url), { account });
  return { tried, back };
}

test.each([
  ['analyst', 'Development analyst', 'board-app'],
  ['board', 'Development board member', 'board-app'],
  ['editor', 'Development editor', 'explorer'],
])('somebody who signs in as %s is %s, with that role', async (account, name, id) => {
  const { tried, back } = await signIn(account, id);
  expect(back.url.startsWith(`${REDIRECT_URI}?`)).toBe(true);
  const tokens = await redeem(tried, back);
  expect(Object.keys(tokens).sort()).toEqual([
    'access_token',
    'expires_in',
    'id_token',
    'scope',
    'token_type',
  ]);
  const { issuer } = identity.running();
  const { payload, protectedHeader } = await identity.verify(tokens.access_token);
  expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
  expect(payload).toEqual({
    iss: issuer,
    aud: 'citizen-graph',
    sub: account,
    client_id: id,
    name,
    roles: [account],
    jti: expect.any(String),
    iat: expect.any(Number),
    exp: (payload.iat ?? 0) + 900,
  });
  expect(tokens.claims()).toMatchObject({ iss: issuer, aud: id, sub: account, name, roles: [account] });
});

test('a code is good once', async () => {
  const { tried, back } = await signIn('board');
  await redeem(tried, back);
  await expect(redeem(tried, back).catch(codeOf)).resolves.toBe('invalid_grant');
});

test('a code is good with its own verifier, and for its own client, alone', async () => {
  const { tried, back } = await signIn('board');
  const other = client.randomPKCECodeVerifier();
  await expect(redeem(tried, back, { pkceCodeVerifier: other }).catch(codeOf)).resolves.toBe('invalid_grant');
  await expect(redeem(tried, back, { pkceCodeVerifier: undefined }).catch(codeOf)).resolves.toBe(
    'invalid_grant',
  );
  const explorer = await identity.discover('explorer');
  await expect(redeem({ ...tried, config: explorer }, back).catch(codeOf)).resolves.toBe('invalid_grant');
});

test.each([
  ['without PKCE', { code_challenge: null, code_challenge_method: null }, 'invalid_request'],
  ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
  ['with PKCE of no stated method', { code_challenge_method: null }, 'invalid_request'],
  ['for a token at once', { response_type: 'token' }, 'invalid_request'],
  ['for another resource', { resource: 'https://elsewhere.example' }, 'invalid_target'],
  ['for the answer in a form', { response_mode: 'form_post' }, 'invalid_request'],
  ['without asking anybody', { prompt: 'none' }, 'login_required'],
])('an application that asks %s is told so', async (_, changes, code) => {
  const { url } = await attempt(changes);
  const page = await browse().open(url);
  expect(`${page.url} ${page.html}`).toMatch(new RegExp(`error=${code}&|\\(${code}\\)`));
});

test.each([
  ['another path', `${ORIGIN}/callback/other`],
  ['another site', 'https://elsewhere.example/callback'],
  ['a fragment', `${REDIRECT_URI}#x`],
  ['a script', 'javascript:alert(1)'],
])('nobody is sent back to an address that is not registered: %s', async (_, uri) => {
  const page = await browse().open((await attempt({ redirect_uri: uri })).url);
  expect([page.status, new URL(page.url).origin]).toEqual([400, identity.running().url]);
  expect(page.html).toContain('invalid_redirect_uri');
  expect(page.html).not.toContain('javascript');
});

test('the form is shown again where nobody was chosen, or nobody there is', async () => {
  const browser = browse();
  const form = await browser.open((await attempt()).url);
  for (const fields of [{}, { account: 'constructor' }, { account: '<script>' }]) {
    const again = await browser.send(form, fields);
    expect([again.status, /<title>([^<]*)/.exec(again.html)?.[1]]).toEqual([
      422,
      'Error: Sign in for development – Citizen Graph',
    ]);
    expect(again.html).toContain('Choose who to sign in as');
  }
  expect((await browser.send(form, { account: 'board' })).url).toContain(`${REDIRECT_URI}?code=`);
});

test('somebody stays signed in, and may change who they are', async () => {
  const browser = browse();
  await signIn('board', 'board-app', browser);
  const again = await attempt({}, 'explorer');
  const back = await browser.open(again.url);
  expect((await redeem(again, back)).claims()).toMatchObject({ sub: 'board', aud: 'explorer' });

  const change = await attempt({ prompt: 'login' });
  const changed = await browser.send(await browser.open(change.url), { account: 'editor' });
  expect((await redeem(change, changed)).claims()).toMatchObject({ sub: 'editor' });

  const same = await attempt({ prompt: 'login' });
  const stayed = await browser.send(await browser.open(same.url), { account: 'editor' });
  expect((await redeem(same, stayed)).claims()).toMatchObject({ sub: 'editor' });
  const after = await attempt();
  expect((await redeem(after, await browser.open(after.url))).claims()).toMatchObject({ sub: 'editor' });
});

test('consent is implied, also where an application asks for it', async () => {
  const browser = browse();
  const tried = await attempt({ prompt: 'login consent' });
  const back = await browser.send(await browser.open(tried.url), { account: 'board' });
  expect((await redeem(tried, back)).claims()).toMatchObject({ sub: 'board' });
});

test('the form belongs to the browser that opened it', async () => {
  const form = await browse().open((await attempt()).url);
  const page = await browse().send(form, { account: 'analyst' });
  expect([page.status, /<h1>([^<]*)/.exec(page.html)?.[1]]).toEqual([400, 'This sign-in has ended']);
});

test('there is no refresh token, even for whoever asks', async () => {
  const browser = browse();
  const tried = await attempt({ scope: 'openid offline_access', prompt: 'consent' });
  const back = await browser.send(await browser.open(tried.url), { account: 'board' });
  expect(await redeem(tried, back)).not.toHaveProperty('refresh_token');
});

test('without an address to send anybody back to, nobody signs in', async () => {
  const closed = await startTestIdentity({ IDENTITY_REDIRECT_URIS: '' });
  const { url } = await attempt();
  const page = await closed.ask(`/auth${new URL(url).search}`);
  expect([page.status, page.text]).toEqual([400, expect.stringContaining('invalid_client')]);
  await closed.stop();
});
