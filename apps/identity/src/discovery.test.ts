import * as client from 'openid-client';
import { readDevelopmentSecrets } from './kept/development-secrets';
import { Browser } from './testing/browser';
import { REDIRECT_URI, startTestIdentity } from './testing/test-identity';
import type { TestIdentity } from './testing/test-identity';

let identity: TestIdentity;
const printed: unknown[] = [];

beforeAll(async () => {
  for (const method of ['log', 'info', 'warn', 'error'] as const) {
    jest.spyOn(console, method).mockImplementation((...words) => void printed.push(words));
  }
  identity = await startTestIdentity();
});
afterAll(async () => {
  await identity.stop();
  jest.restoreAllMocks();
});

test.each(['openid-configuration', 'oauth-authorization-server'])('says what it does at %s', async (name) => {
  const { issuer } = identity.running();
  const { status, text, headers } = await identity.ask(`/.well-known/${name}`);
  expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect(JSON.parse(text)).toMatchObject({
    issuer,
    authorization_endpoint: `${issuer}/auth`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    code_challenge_methods_supported: ['S256'],
    grant_types_supported: ['authorization_code', 'client_credentials'],
    response_types_supported: ['code'],
    scopes_supported: ['openid'],
    token_endpoint_auth_methods_supported: ['client_secret_basic', 'client_secret_post', 'none'],
    id_token_signing_alg_values_supported: ['ES256'],
  });
  const others = /userinfo|revocation|introspection|registration|pushed|device|end_session|dpop/;
  expect(Object.keys(JSON.parse(text)).filter((key) => others.test(key))).toEqual([]);
});

test('gives addresses of the issuer whatever name it is asked by', async () => {
  const forwarded = { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' };
  const { text } = await identity.ask('/.well-known/openid-configuration', { headers: forwarded });
  expect(JSON.parse(text)).toMatchObject({ token_endpoint: `${identity.running().issuer}/token` });
});

test('is known by another address where it is told so', async () => {
  const behind = await startTestIdentity({ IDENTITY_URL: 'https://identity.example/' });
  const { text } = await behind.ask('/.well-known/openid-configuration');
  expect(behind.running().issuer).toBe('https://identity.example');
  expect(JSON.parse(text)).toMatchObject({
    issuer: 'https://identity.example',
    jwks_uri: 'https://identity.example/jwks',
  });
  await behind.stop();
});

test('shows the public halves of its keys alone', async () => {
  const { status, text, headers } = await identity.ask('/jwks');
  expect([status, headers.get('access-control-allow-origin')]).toEqual([200, '*']);
  expect(JSON.parse(text)).toEqual({
    keys: [
      {
        kty: 'EC',
        crv: 'P-256',
        x: expect.any(String),
        y: expect.any(String),
        kid: expect.stringMatching(/^[\w-]{43}$/),
        alg: 'ES256',
        use: 'sig',
      },
    ],
  });
});

test('/readyz says whether the database answers', async () => {
  const { status, text } = await identity.ask('/readyz');
  expect([status, JSON.parse(text)]).toEqual([
    200,
    { ready: true, draining: false, checks: { database: true } },
  ]);
  expect((await identity.ask('/livez')).text).toBe('{"live":true}');
});

test('nothing that the library has to say reaches the terminal', async () => {
  const secrets = await readDevelopmentSecrets(identity.home);
  await identity.tokenFor('development-board', secrets['development-board']);
  const verifier = client.randomPKCECodeVerifier();
  const config = await identity.discover('board-app');
  const browser = new Browser(identity.running().url);
  const { href } = client.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: 'openid',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const { url } = await browser.send(await browser.open(href), { account: 'board' });
  await client.authorizationCodeGrant(config, new URL(url), { pkceCodeVerifier: verifier });
  await identity.ask('/token', { method: 'POST' });
  await browser.open(`${identity.running().url}/auth`);
  expect(printed).toEqual([]);
});
