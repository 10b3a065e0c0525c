import { generateKeyPairSync } from 'node:crypto';
import { exportJWK, generateKeyPair } from 'jose';
import { ask, codesOf } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { tampered, unsigned } from './issuer';
import type { TriedIssuer } from './issuer';
import type { TriedPlatform } from './tried-platform';

const ROLES = { roles: ['analyst', 'editor'] };
const QUESTION = { query: '{ surveys { all { code } } }' };
const MINUTE = 60;

/** Asks the gateway with every kind of token that is not right, and with none. */
export async function tryTokens({ url, issuer }: TriedPlatform): Promise<readonly Attempt[]> {
  const attempts = new Attempts('tokens that are not right');
  const good = await issuer.token({ claims: ROLES });
  const right = await ask(url, QUESTION, { authorization: `Bearer ${good}` });
  attempts.expect('one that is right, for comparison', [right.status, codesOf(right)], [200, []]);
  for (const [what, token] of await wrongTokens(issuer, good)) {
    await tryHeaders(attempts, url, what, { authorization: `Bearer ${token}` });
  }
  const odd: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'no token': {},
    'another scheme': { authorization: `Basic ${good}` },
    'two tokens': { authorization: `Bearer ${good}, Bearer ${good}` },
    'an empty one': { authorization: 'Bearer ' },
    'one in a cookie': { cookie: `access_token=${good}` },
    'one in a header that proxies set': { 'x-forwarded-access-token': good },
  };
  for (const [what, headers] of Object.entries(odd)) await tryHeaders(attempts, url, what, headers);
  await tryHeaders(attempts, `${url}?access_token=${good}`, 'one in the address', {});
  return attempts.all;
}

// eslint-disable-next-line max-params -- what is tried, where, and how it is written down
async function tryHeaders(
  attempts: Attempts,
  url: string,
  what: string,
  headers: Readonly<Record<string, string>>,
) {
  const answer = await ask(url, QUESTION, headers);
  const found = [answer.status, codesOf(answer), answer.data ?? null];
  attempts.expect(what, found, [401, ['UNAUTHENTICATED'], null]);
}

async function wrongTokens(
  issuer: TriedIssuer,
  good: string,
): Promise<readonly (readonly [string, string])[]> {
  const now = Math.floor(Date.now() / 1000);
  const of = (claims: Readonly<Record<string, unknown>>) => issuer.token({ claims: { ...ROLES, ...claims } });
  const header = (changes: Readonly<Record<string, unknown>>) =>
    issuer.token({ claims: ROLES, header: changes });
  return [
    ['expired', await of({ iat: now - 61 * MINUTE, exp: now - MINUTE })],
    ['without an end', await of({ exp: undefined })],
    ['without a beginning', await of({ iat: undefined })],
    ['not valid yet', await of({ nbf: now + 10 * MINUTE })],
    ['of another issuer', await of({ iss: 'https://login.example.org' })],
    ['of an issuer whose name begins alike', await of({ iss: `${issuer.url}/` })],
    ['for another audience', await of({ aud: 'another-service' })],
    ['for no audience', await of({ aud: undefined })],
    ['of nobody', await of({ sub: undefined })],
    ['given to no client', await of({ client_id: undefined })],
    ['a logout token by its type', await header({ typ: 'logout+jwt' })],
    ['a secured event by its type', await header({ typ: 'secevent+jwt' })],
    ['a proof of possession by its type', await header({ typ: 'dpop+jwt' })],
    [
      'a logout token by its claims',
      await of({ events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }),
    ],
    ['an ID token by its claims', await of({ at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' })],
    [
      'with a critical header that nobody knows',
      await header({ crit: ['tried'], tried: true }).catch(() => 'a.b.c'),
    ],
    ['signed by a key that is not known', await header({ kid: 'another' })],
    ['changed after it was signed', tampered(good, { roles: ['analyst'], sub: 'another' })],
    ['without a signature', unsigned(good)],
    ['with half of its signature', good.slice(0, -40)],
    ['no token at all', 'token'],
    ...(await signedOtherwise(issuer)),
  ];
}

async function signedOtherwise(issuer: TriedIssuer): Promise<readonly (readonly [string, string])[]> {
  const other = await generateKeyPair('ES256');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const text = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
  const secret = (value: Uint8Array) => issuer.token({ claims: ROLES, key: { alg: 'HS256', with: value } });
  const own = await exportJWK(other.publicKey);
  const swapped = { alg: 'ES256', with: other.privateKey };
  return [
    [
      'signed by another key under the name of the right one',
      await issuer.token({ claims: ROLES, key: swapped }),
    ],
    [
      'with its own key in its header',
      await issuer.token({ claims: ROLES, header: { jwk: own }, key: swapped }),
    ],
    [
      'with the address of its own keys in its header',
      await issuer.token({ claims: ROLES, header: { jku: 'http://127.0.0.1:9/jwks' }, key: swapped }),
    ],
    ['signed with the public key as a shared secret', await secret(text(issuer.publicKey))],
    [
      'signed with a public key in PEM as a shared secret',
      await secret(Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }))),
    ],
  ];
}
