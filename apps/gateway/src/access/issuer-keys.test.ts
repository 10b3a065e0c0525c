import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CLIENT_MIGRATIONS } from '@citizen-graph/clients';
import {
  readDevelopmentSecrets,
  readIdentityConfig,
  rotateKeys,
  startIdentity,
} from '@citizen-graph/identity-app';
import type { RunningIdentity } from '@citizen-graph/identity-app';
import { createLogger } from '@citizen-graph/subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { generateKeyPair, exportJWK, SignJWT } from 'jose';
import { discoverKeys } from './issuer-keys';
import { createTokenReader } from './token-reader';
import type { TokenReader } from './token-reader';

function readerOf(issuer: string, cooldownMs = 0): TokenReader {
  const config = {
    issuer,
    audience: 'citizen-graph',
    algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
    clockToleranceS: 5,
    rolesClaim: 'roles',
  };
  return createTokenReader(config, discoverKeys(issuer, { cooldownMs }));
}

const UNAVAILABLE = {
  code: 'ISSUER_UNAVAILABLE',
  status: 503,
  message: 'The issuer of tokens does not answer, so nobody can be let in. Ask again shortly.',
};

describe('with the identity provider for development', () => {
  let database: TestDatabase;
  let home: string;
  let identity: RunningIdentity;

  const start = (port: number): Promise<RunningIdentity> =>
    startIdentity(
      readIdentityConfig({
        DATABASE_URL: database.url,
        CITIZEN_HOME: home,
        PORT: String(port),
        SHUTDOWN_GRACE_MS: '500',
      }),
      createLogger({ name: 'test', level: 'silent' }),
    );

  beforeAll(async () => {
    database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
    home = await mkdtemp(join(tmpdir(), 'issuer-keys-'));
    identity = await start(0);
  });
  afterAll(async () => {
    await identity.stop();
    await database.drop();
    await rm(home, { recursive: true });
  });

  /** A token that the client of analysts gets for itself. */
  async function token(): Promise<string> {
    const [id, secret] =
      Object.entries(await readDevelopmentSecrets(home)).find(([name]) => name.includes('analyst')) ?? [];
    const basic = Buffer.from(`${id}:${secret}`).toString('base64');
    const response = await fetch(`${identity.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
      body: 'grant_type=client_credentials',
    });
    const { access_token: text } = (await response.json()) as { readonly access_token: string };
    return text;
  }

  test('its keys are found, and those it signs with later, while its tokens of before are still good', async () => {
    const read = readerOf(identity.issuer);
    const before = await token();
    expect(await read(before)).toMatchObject({ roles: ['analyst'], isOfClient: true });
    await rotateKeys(home);
    await identity.stop();
    identity = await start(identity.port);
    const after = await token();
    expect(Buffer.from(after.split('.')[0] ?? '', 'base64url').toString()).not.toBe(
      Buffer.from(before.split('.')[0] ?? '', 'base64url').toString(),
    );
    expect(await read(after)).toMatchObject({ roles: ['analyst'] });
    expect(await read(before)).toMatchObject({ roles: ['analyst'] });
  });

  test('while it is down nobody new is let in, and once it is back they are', async () => {
    const good = await token();
    const [known, read] = [readerOf(identity.issuer), readerOf(identity.issuer)];
    await known(good);
    await identity.stop();
    await expect(read(good)).rejects.toMatchObject(UNAVAILABLE);
    // Keys that are known already are good for as long as they are kept.
    expect(await known(good)).toMatchObject({ roles: ['analyst'] });
    identity = await start(identity.port);
    expect(await read(good)).toMatchObject({ roles: ['analyst'] });
  });
});

describe('with an issuer that does as it is told', () => {
  let answer: (path: string) => { readonly status?: number; readonly body: unknown };
  let asked: string[];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, body } = answer(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json', location: 'http://127.0.0.1:9/' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  let issuer: string;
  let good: string;
  let keySet: unknown;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
    issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    keySet = { keys: [{ ...(await exportJWK(publicKey)), kid: 'own', alg: 'ES256' }] };
    good = await new SignJWT({ client_id: 'app' })
      .setProtectedHeader({ alg: 'ES256', kid: 'own' })
      .setIssuer(issuer)
      .setAudience('citizen-graph')
      .setSubject('ash')
      .setIssuedAt()
      .setExpirationTime('1h')
      .sign(privateKey);
  });
  beforeEach(() => {
    asked = [];
  });
  afterAll(
    () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(resolve);
      }),
  );

  const stating =
    (
      changes: Record<string, unknown> = {},
      keys: { readonly status?: number; readonly body: unknown } = { body: keySet },
    ) =>
    (path: string) =>
      path === '/keys' ? keys : { body: { issuer, jwks_uri: `${issuer}/keys`, ...changes } };

  test('it is asked once, however many tokens come', async () => {
    answer = stating();
    const read = readerOf(issuer, 10_000);
    await Promise.all([read(good), read(good), read(good)]);
    await read(good);
    expect(asked).toEqual(['/.well-known/openid-configuration', '/keys']);
  });

  test('keys that nobody knows do not make it asked again and again', async () => {
    answer = stating();
    const read = readerOf(issuer, 10_000);
    await read(good);
    const [, payload, signature] = good.split('.');
    const header = Buffer.from(JSON.stringify({ alg: 'ES256', kid: 'unknown' })).toString('base64url');
    for (let index = 0; index < 5; index += 1) {
      await expect(read([header, payload, signature].join('.'))).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
    expect(asked).toHaveLength(2);
  });

  test('one that calls itself otherwise is not believed', async () => {
    answer = stating({ issuer: 'https://login.example.org' });
    await expect(readerOf(issuer)(good)).rejects.toMatchObject({
      code: 'ISSUER_UNAVAILABLE',
      status: 503,
      message: 'The issuer of tokens calls itself otherwise than configured.',
    });
  });

  const stated = (status: number) => (path: string) =>
    path === '/keys' ? { body: keySet } : { status, body: { issuer, jwks_uri: `${issuer}/keys` } };

  test('keys that would come over plain HTTP from another machine are not asked for', async () => {
    answer = stating({ jwks_uri: `${issuer.replace('127.0.0.1', '127.0.0.2')}/keys` });
    await expect(readerOf(issuer)(good)).rejects.toMatchObject(UNAVAILABLE);
    expect(asked).toEqual(['/.well-known/openid-configuration']);
  });

  test.each<[string, () => typeof answer]>([
    ['whose keys are at no address', () => stating({ jwks_uri: 'file:///etc/passwd' })],
    ['that sends elsewhere', () => stated(302)],
    ['whose keys are elsewhere', () => stating({}, { status: 302, body: keySet })],
    ['that is broken', () => stated(500)],
    ['whose keys are broken', () => stating({}, { status: 500, body: 'broken' })],
    ['whose keys are no keys', () => stating({}, { body: { keys: 'none' } })],
    ['that says nothing', () => () => ({ body: {} })],
  ])('while there is an issuer %s, the fault is not the token’s', async (_, made) => {
    answer = made();
    await expect(readerOf(issuer)(good)).rejects.toMatchObject(UNAVAILABLE);
    answer = stating();
    await expect(readerOf(issuer)(good)).resolves.toMatchObject({ subject: 'ash' });
  });
});
