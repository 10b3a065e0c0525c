import { addSecret, resumePartner, rotateSecret, suspendPartner } from '@citizen-graph/clients';
import * as client from 'openid-client';
import { readDevelopmentSecrets } from './kept/development-secrets';
import { startTestIdentity } from './testing/test-identity';
import type { TestIdentity } from './testing/test-identity';

const PARTNER = 'victim-support';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
const TOKEN = expect.stringMatching(/^ey[\w-]+\.[\w-]+\.[\w-]+$/);

let identity: TestIdentity;
beforeAll(async () => {
  identity = await startTestIdentity();
});
beforeEach(async () => {
  await identity.database.owner.query('truncate access.partner cascade');
  await identity.letIn(PARTNER);
});
afterAll(() => identity.stop());

const manager = () => identity.database.owner.manager;
const tokenWith = (secret: string) => identity.tokenFor(PARTNER, secret);

describe('a partner', () => {
  test('gets a token for fifteen minutes with its secret', async () => {
    const { secret } = await addSecret(manager(), PARTNER);
    const { payload, protectedHeader } = await identity.verify(await tokenWith(secret));
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    const { iat = 0 } = payload;
    expect(Math.abs(iat - Date.now() / 1000)).toBeLessThan(60);
    expect(payload).toEqual({
      iss: identity.running().issuer,
      aud: 'citizen-graph',
      sub: PARTNER,
      client_id: PARTNER,
      jti: expect.any(String),
      iat,
      exp: iat + 900,
    });
  });

  test('may send its secret as the password of basic authentication', async () => {
    const { secret } = await addSecret(manager(), PARTNER);
    const ask = (password: string) =>
      identity.ask('/token', {
        method: 'POST',
        headers: { authorization: `Basic ${Buffer.from(`${PARTNER}:${password}`).toString('base64')}` },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
      });
    const { status, text } = await ask(secret);
    expect([status, JSON.parse(text)]).toEqual([
      200,
      { access_token: TOKEN, expires_in: 900, token_type: 'Bearer' },
    ]);
    expect((await ask(`${secret}x`)).status).toBe(401);
  });

  test('gets none with a secret that is wrong, of another, or of nobody', async () => {
    const { secret } = await addSecret(manager(), PARTNER);
    await identity.letIn('refuge');
    const other = await addSecret(manager(), 'refuge');
    const wrong = [
      `${secret}x`,
      secret.slice(0, -1),
      secret.toUpperCase(),
      other.secret,
      'cg_',
      `cg_${'A'.repeat(43)}`,
    ];
    expect(await Promise.all(wrong.map(tokenWith))).toEqual(wrong.map(() => 'invalid_client'));
    expect(await identity.tokenFor('nobody', secret)).toBe('invalid_client');
  });

  test('gets none without a secret at all', async () => {
    await addSecret(manager(), PARTNER);
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: PARTNER });
    const { status, text } = await identity.ask('/token', { method: 'POST', body });
    expect([status, JSON.parse(text)]).toEqual([
      401,
      { error: 'invalid_client', error_description: 'client authentication failed' },
    ]);
  });

  test('gets none with a secret that has expired', async () => {
    const { secret } = await addSecret(manager(), PARTNER, { at: daysAgo(366) });
    expect(await tokenWith(secret)).toBe('invalid_client');
  });

  test('may use either secret in the overlap, and the new one alone after it', async () => {
    const before = await addSecret(manager(), PARTNER, { at: daysAgo(30) });
    const after = (await rotateSecret(manager(), PARTNER)).issued;
    expect([await tokenWith(before.secret), await tokenWith(after.secret)]).toEqual([TOKEN, TOKEN]);
    await rotateSecret(manager(), PARTNER, { overlapDays: 0 });
    expect(await tokenWith(before.secret)).toBe('invalid_client');
    await identity.letIn('refuge');
    const first = await addSecret(manager(), 'refuge', { at: daysAgo(30) });
    const second = (await rotateSecret(manager(), 'refuge', { at: daysAgo(8), overlapDays: 7 })).issued;
    expect([
      await identity.tokenFor('refuge', first.secret),
      await identity.tokenFor('refuge', second.secret),
    ]).toEqual(['invalid_client', TOKEN]);
  });

  test('gets none while it is suspended, from the next request on', async () => {
    const { secret } = await addSecret(manager(), PARTNER);
    expect(await tokenWith(secret)).toEqual(TOKEN);
    await suspendPartner(manager(), PARTNER, 'officer');
    expect(await tokenWith(secret)).toBe('invalid_client');
    await resumePartner(manager(), PARTNER);
    expect(await tokenWith(secret)).toEqual(TOKEN);
  });

  test('gets no role, whatever it asks for', async () => {
    const { secret } = await addSecret(manager(), PARTNER);
    const config = await identity.discover(PARTNER, secret);
    const ask = (parameters: Record<string, string>) =>
      client.clientCredentialsGrant(config, parameters).then(
        ({ access_token: token }) => identity.verify(token),
        (error: client.ResponseBodyError) => error.error,
      );
    const token = await ask({
      roles: 'analyst',
      resource: 'urn:citizen-graph',
      claims: '{"roles":["analyst"]}',
    });
    expect(token).toMatchObject({ payload: { client_id: PARTNER, aud: 'citizen-graph' } });
    expect(token).not.toHaveProperty('payload.roles');
    expect(token).not.toHaveProperty('payload.scope');
    expect(await ask({ resource: 'https://elsewhere.example' })).toBe('invalid_target');
  });

  test('is no client that people sign in with', async () => {
    const parameters = {
      client_id: PARTNER,
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'http://a.example/',
    };
    const { status, text } = await identity.ask(`/auth?${new URLSearchParams(parameters)}`);
    expect(status).toBe(400);
    expect(text).toContain('The application cannot sign you in');
  });
});

describe('a client for development', () => {
  test.each(['analyst', 'board', 'editor', 'secretary'] as const)('stands for the role %s', async (role) => {
    const id = `development-${role}` as const;
    const secrets = await readDevelopmentSecrets(identity.home);
    const { payload } = await identity.verify(await identity.tokenFor(id, secrets[id]));
    expect(payload).toEqual({
      iss: identity.running().issuer,
      aud: 'citizen-graph',
      sub: id,
      client_id: id,
      roles: [role],
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: (payload.iat ?? 0) + 900,
    });
  });

  test('gets no token with the secret of another', async () => {
    const secrets = await readDevelopmentSecrets(identity.home);
    const wrong = [secrets['development-board'], `${secrets['development-analyst']}x`];
    expect(await Promise.all(wrong.map((each) => identity.tokenFor('development-analyst', each)))).toEqual(
      wrong.map(() => 'invalid_client'),
    );
  });
});

test('when the database fails, nobody is told more than that; the log has no secret', async () => {
  const { secret } = await addSecret(manager(), PARTNER);
  await identity.database.owner.query('alter table access.partner_secret rename to hidden');
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: PARTNER,
    client_secret: secret,
  });
  const { status, text } = await identity.ask('/token', { method: 'POST', body });
  await identity.database.owner.query('alter table access.hidden rename to partner_secret');
  expect([status, JSON.parse(text)]).toEqual([
    500,
    { error: 'server_error', error_description: 'oops! something went wrong' },
  ]);
  expect(identity.logText()).toContain('"code":"42P01"');
  expect(identity.logText()).not.toContain(secret);
  expect(await tokenWith(secret)).toEqual(TOKEN);
});
