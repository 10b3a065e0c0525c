import { generateKeyPairSync } from 'node:crypto';
import { HttpRefusal } from '@citizen-graph/subgraph';
import { SignJWT, createLocalJWKSet, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK, JWTHeaderParameters, JWTVerifyGetKey } from 'jose';
import { createTokenReader } from './token-reader';
import type { IssuerConfig } from './token-reader';

const CONFIG: IssuerConfig = {
  issuer: 'https://login.example.police.uk',
  audience: 'citizen-graph',
  algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
  clockToleranceS: 30,
  rolesClaim: 'roles',
};

interface Pair {
  readonly alg: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

let rsa: Pair;
let ec: Pair;
let keys: JWTVerifyGetKey;

async function pair(alg: string): Promise<Pair> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  return { alg, privateKey, jwk: { ...(await exportJWK(publicKey)), kid: alg, alg, use: 'sig' } };
}

beforeAll(async () => {
  [rsa, ec] = await Promise.all([pair('RS256'), pair('ES256')]);
  keys = createLocalJWKSet({ keys: [rsa.jwk, ec.jwk] });
});

interface Changes {
  readonly claims?: Record<string, unknown>;
  readonly header?: Partial<JWTHeaderParameters>;
  readonly by?: { readonly alg: string; readonly privateKey: CryptoKey | Uint8Array };
}

function token({ claims = {}, header = {}, by = ec }: Changes = {}): Promise<string> {
  const now = inSeconds(0);
  const right = {
    iss: CONFIG.issuer,
    aud: 'citizen-graph',
    sub: 'ash',
    client_id: 'board-app',
    iat: now,
    exp: now + 60,
  };
  const stated = Object.entries({ ...right, ...claims }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(stated))
    .setProtectedHeader({ alg: by.alg, kid: by.alg, typ: 'at+jwt', ...header })
    .sign(by.privateKey);
}

function inSeconds(seconds: number): number {
  return Math.floor(Date.now() / 1000) + seconds;
}

async function refusalOf(text: string, config: IssuerConfig = CONFIG): Promise<unknown> {
  const error: unknown = await createTokenReader(config, keys)(text).catch((reason: unknown) => reason);
  return error instanceof HttpRefusal ? [error.code, error.status, error.message] : error;
}

const NOT_ACCEPTED = [
  'UNAUTHENTICATED',
  401,
  'The token is not one that this service accepts. Get one from its issuer, for its audience.',
];

test.each<[string, Changes, Record<string, unknown>]>([
  [
    'of somebody with roles, as RFC 9068 has it',
    { claims: { name: 'Ash Example', roles: ['board', 'analyst', 7, ''] } },
    {
      subject: 'ash',
      client: 'board-app',
      name: 'Ash Example',
      roles: ['board', 'analyst'],
      isOfClient: false,
    },
  ],
  [
    'of a client for itself',
    { claims: { sub: 'helpline', client_id: 'helpline', roles: 'analyst' } },
    { subject: 'helpline', client: 'helpline', name: 'helpline', roles: [], isOfClient: true },
  ],
  [
    'that names its client as OpenID Connect does',
    { claims: { client_id: undefined, azp: 'explorer', preferred_username: 'ash@example' } },
    { subject: 'ash', client: 'explorer', name: 'ash@example', roles: [], isOfClient: false },
  ],
  [
    'of an application whose subject is not its client',
    { claims: { sub: 'f00d', client_id: undefined, appid: 'helpline', idtyp: 'app' } },
    { subject: 'f00d', client: 'helpline', name: 'f00d', roles: [], isOfClient: true },
  ],
  ['with a name that is long', { claims: { name: 'x'.repeat(500) } }, { name: 'x'.repeat(100) }],
])('a token %s is read', async (_, changes, expected) => {
  expect(await createTokenReader(CONFIG, keys)(await token(changes))).toMatchObject(expected);
});

test.each(['at+jwt', 'AT+JWT', 'application/at+jwt', 'JWT', 'jwt', undefined])(
  'the type %p is of an access token',
  async (typ) => {
    const header = typ === undefined ? { typ: undefined as unknown as string } : { typ };
    expect(await createTokenReader(CONFIG, keys)(await token({ header, by: rsa }))).toMatchObject({
      subject: 'ash',
    });
  },
);

test.each(['logout+jwt', 'secevent+jwt', 'dpop+jwt', 'id_token', 'at+jwtx', ''])(
  'the type %p is refused',
  async (typ) => {
    expect(await refusalOf(await token({ header: { typ } }))).toEqual(NOT_ACCEPTED);
  },
);

test.each<[string, Record<string, unknown>]>([
  ['of another issuer', { iss: 'https://login.example.org' }],
  ['of an issuer that begins alike', { iss: `${CONFIG.issuer}/` }],
  ['for another audience', { aud: 'board-app' }],
  ['for other audiences', { aud: ['board-app', 'https://login.example.police.uk/userinfo'] }],
  ['for no audience', { aud: undefined }],
  ['of nobody', { sub: undefined }],
  ['that never ends', { exp: undefined }],
  ['that never began', { iat: undefined }],
  ['that is not valid yet', { nbf: inSeconds(120) }],
  ['with an end that is no number', { exp: 'tomorrow' }],
  ['that is an ID token', { at_hash: 'MTIzNDU2Nzg5MDEyMzQ1Ng' }],
  ['that is a logout token', { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } }],
])('a token %s is refused, and not told why', async (_, claims) => {
  expect(await refusalOf(await token({ claims }))).toEqual(NOT_ACCEPTED);
});

test('whose token has expired is told so, after what clocks may differ by', async () => {
  expect(await refusalOf(await token({ claims: { exp: inSeconds(-20) } }))).toMatchObject({ subject: 'ash' });
  const expired = ['UNAUTHENTICATED', 401, 'The token has expired. Get a new one.'];
  expect(await refusalOf(await token({ claims: { exp: inSeconds(-40) } }))).toEqual(expired);
  // A forger is not told.
  const other = await pair('ES256');
  expect(await refusalOf(await token({ claims: { exp: inSeconds(-40) }, by: other }))).toEqual(NOT_ACCEPTED);
});

test('a token that names no client is refused', async () => {
  for (const id of [undefined, '', 7]) {
    expect(await refusalOf(await token({ claims: { client_id: id } }))).toEqual([
      'UNAUTHENTICATED',
      401,
      'The token does not say which client it was given to.',
    ]);
  }
});

test('a token that is signed otherwise is refused', async () => {
  const swapped = await pair('ES256');
  const good = await token();
  const [, payload = '', signature = ''] = good.split('.');
  const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const secrets = [
    JSON.stringify(rsa.jwk),
    JSON.stringify(ec.jwk),
    String(publicKey.export({ type: 'spki', format: 'pem' })),
    ''.padEnd(64),
  ];
  const wrong = [
    await token({ by: swapped }),
    await token({ by: swapped, header: { jwk: swapped.jwk } }),
    await token({ by: swapped, header: { kid: 'another' } }),
    await token({ header: { kid: 'another' } }),
    await token({ by: { alg: 'ES256', privateKey: ec.privateKey }, header: { kid: 'RS256' } }),
    ...(await Promise.all(
      secrets.flatMap((secret) =>
        ['ES256', 'RS256'].map((kid) =>
          token({ by: { alg: 'HS256', privateKey: Buffer.from(secret) }, header: { kid } }),
        ),
      ),
    )),
    ...['none', 'NONE', 'nOnE', ''].map((alg) => `${encoded({ alg, typ: 'at+jwt' })}.${payload}.`),
    `${encoded({ alg: 'none', kid: 'ES256' })}.${payload}.${signature}`,
    good.slice(0, -20),
    `${good}.`,
    'x',
    '..',
  ];
  for (const one of wrong) expect(await refusalOf(one)).toEqual(NOT_ACCEPTED);
});

test('an algorithm that is not among those configured is refused, though its key is known', async () => {
  const config = { ...CONFIG, algorithms: ['ES256'] };
  expect(await refusalOf(await token({ by: rsa }), config)).toEqual(NOT_ACCEPTED);
  expect(await refusalOf(await token({ by: ec }), config)).toMatchObject({ subject: 'ash' });
});
