import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '@citizen-graph/subgraph';
import { readDevelopmentSecrets } from './kept/development-secrets';
import { readKept } from './kept/kept';
import { rotateKeys } from './kept/rotate-keys';
import { Browser } from './testing/browser';
import { REDIRECT_URI, startTestIdentity } from './testing/test-identity';

let home: string;
beforeEach(async () => {
  home = join(await mkdtemp(join(tmpdir(), 'kept-')), 'home');
});
afterEach(() => rm(home, { recursive: true, force: true }));

const path = () => join(home, 'identity.json');

describe('readKept()', () => {
  test('makes keys and secrets once, in a file that nobody else can read', async () => {
    const kept = await readKept(home);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await readdir(home)).toEqual(['identity.json']);
    expect(await readKept(home)).toEqual(kept);
    const secrets = Object.values(await readDevelopmentSecrets(home));
    expect(new Set([...secrets, kept.cookieSecret]).size).toBe(5);
    expect(secrets.filter((secret) => !/^[\w-]{43}$/.test(secret))).toEqual([]);
  });

  test('of several that come first, one wins and nothing is left over', async () => {
    const read = await Promise.all(Array.from({ length: 5 }, () => readKept(home)));
    expect(new Set(read.map((kept) => JSON.stringify(kept))).size).toBe(1);
    expect(await readdir(home)).toEqual(['identity.json']);
  });

  test.each(['', '{', '{}', '{"signingKey":{}}'])(
    'refuses a file that holds %j, and leaves it',
    async (text) => {
      await readKept(home);
      await writeFile(path(), text);
      await expect(readKept(home)).rejects.toEqual(
        new ConfigurationError([
          {
            variable: 'CITIZEN_HOME',
            problem:
              'holds identity.json, which cannot be read. Let this user read it, or delete it: new keys and secrets are made.',
          },
        ]),
      );
      expect(await readFile(path(), 'utf8')).toBe(text);
    },
  );
});

describe('rotateKeys()', () => {
  const NOON = new Date('2026-03-01T12:00:00.000Z');
  const hours = (count: number) => new Date(NOON.getTime() + count * 3_600_000);

  test('makes a new key, and keeps of the one before its public half alone', async () => {
    const before = await readKept(home);
    const kid = await rotateKeys(home, NOON);
    const after = await readKept(home);
    const { d, ...publicHalf } = before.signingKey;
    expect(after).toEqual({
      ...before,
      signingKey: after.signingKey,
      retiredKeys: [{ key: publicHalf, retiredAt: '2026-03-01T12:00:00.000Z' }],
    });
    expect([after.signingKey.kid, after.signingKey.kid === before.signingKey.kid]).toEqual([kid, false]);
    expect(await readFile(path(), 'utf8')).not.toContain(d);
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect(await readdir(home)).toEqual(['identity.json']);
  });

  test('keeps a retired key for a day at least', async () => {
    const first = await readKept(home);
    const second = await rotateKeys(home, NOON);
    const third = await rotateKeys(home, hours(23));
    const kids = async () => (await readKept(home)).retiredKeys.map(({ key }) => key.kid);
    expect(await kids()).toEqual([second, first.signingKey.kid]);
    await rotateKeys(home, hours(24));
    expect(await kids()).toEqual([third, second]);
  });
});

test('tokens and secrets outlast a restart, and a rotation of keys', async () => {
  const identity = await startTestIdentity();
  const { 'development-board': secret } = await readDevelopmentSecrets(identity.home);
  const kidOf = async (token: string) => (await identity.verify(token)).protectedHeader.kid;
  const first = await identity.tokenFor('development-board', secret);
  const kid = await kidOf(first);

  await identity.restart();
  expect(await kidOf(first)).toBe(kid);

  const newKid = await rotateKeys(identity.home);
  await identity.restart();
  const second = await identity.tokenFor('development-board', secret);
  expect([await kidOf(first), await kidOf(second)]).toEqual([kid, newKid]);
  expect(newKid).not.toBe(kid);
  expect(JSON.parse((await identity.ask('/jwks')).text).keys.map((key: { kid: string }) => key.kid)).toEqual([
    newKid,
    kid,
  ]);

  const [header, payload] = first.split('.');
  const forged = `${header}.${payload}.${second.split('.')[2]}`;
  await expect(identity.verify(forged)).rejects.toMatchObject({
    code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
  });
  await identity.stop();
});

test('a sign-in that was under way has ended after a restart', async () => {
  const identity = await startTestIdentity();
  const browser = new Browser(identity.running().url);
  const parameters = new URLSearchParams({
    client_id: 'board-app',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: REDIRECT_URI,
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  });
  const form = await browser.open(`${identity.running().url}/auth?${parameters}`);
  await identity.restart();
  const page = await browser.send(form, { account: 'board' });
  expect([page.status, /<h1>([^<]*)/.exec(page.html)?.[1]]).toEqual([400, 'This sign-in has ended']);
  await identity.stop();
});
