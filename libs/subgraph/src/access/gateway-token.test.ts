import type { IncomingMessage } from 'node:http';
import type { Caller, Grant } from '@citizen-graph/access';
import { partnerGrant } from '@citizen-graph/access';
import { SignJWT, importJWK } from 'jose';
import type { JWTPayload } from 'jose';
import { HttpRefusal } from '../server/http-refusal';
import { authenticateByGateway } from './authenticate-by-gateway';
import { createGatewayKeys } from './gateway-keys';
import type { GatewayKeys } from './gateway-keys';
import { createCallerSigner, createCallerVerifier } from './gateway-token';
import type { CallerVerifier } from './gateway-token';

const GRANT: Grant = partnerGrant({ subjects: ['surveys', 'wmnow'], areas: ['E08000025'] });
const CALLER: Caller = {
  id: 'ash',
  client: 'helpline',
  name: 'Helpline — Ärger & “Söhne”',
  grant: GRANT,
  quota: 5,
};

let keys: GatewayKeys;
let verify: CallerVerifier;

beforeAll(async () => {
  keys = await createGatewayKeys();
  verify = await createCallerVerifier(keys.gatewayKey, 'surveys');
});

interface Changes {
  readonly claims?: Record<string, unknown>;
  readonly alg?: string;
  readonly key?: Parameters<SignJWT['sign']>[0];
}

/** A token as the gateway makes it, but for what is given. */
async function token({ claims = {}, alg = 'EdDSA', key }: Changes = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const right = {
    iss: 'citizen-graph-gateway',
    aud: 'surveys',
    sub: 'ash',
    client: 'helpline',
    name: 'Helpline',
    grant: GRANT,
    iat: now,
    exp: now + 30,
  };
  const stated = Object.entries({ ...right, ...claims }).filter(([, value]) => value !== undefined);
  return new SignJWT(Object.fromEntries(stated))
    .setProtectedHeader({ alg })
    .sign(key ?? (await importJWK(keys.signingKey, 'EdDSA')));
}

function ago(seconds: number): number {
  return Math.floor(Date.now() / 1000) - seconds;
}

test('a subgraph reads what the gateway signed for it: who asks, with the whole grant, and no quota', async () => {
  const signer = await createCallerSigner(keys.signingKey);
  expect(await verify(await signer.sign(CALLER, 'surveys'))).toEqual({ ...CALLER, quota: 0 });
  expect(await verify(await token())).toEqual({ ...CALLER, name: 'Helpline', quota: 0 });
});

test('half a minute after it was made, and what clocks may differ by, a token is too old', async () => {
  await expect(verify(await token({ claims: { iat: ago(34), exp: ago(4) } }))).resolves.toMatchObject({
    id: 'ash',
  });
  await expect(verify(await token({ claims: { iat: ago(36), exp: ago(6) } }))).rejects.toThrow();
  await expect(verify(await token({ claims: { iat: ago(40), exp: ago(-3600) } }))).rejects.toThrow();
});

test.each<[string, Record<string, unknown>]>([
  ['for another subgraph', { aud: 'wmnow' }],
  ['for no subgraph', { aud: undefined }],
  ['of another issuer', { iss: 'https://login.example.org' }],
  ['of nobody', { sub: undefined }],
  ['of no client', { client: undefined }],
  ['made at no time', { iat: undefined }],
  ['made in the future', { iat: ago(-60) }],
  ['that never ends', { exp: undefined }],
  ['without a grant', { grant: undefined }],
  ['with a scope that is none', { grant: { ...GRANT, scopes: ['everything'] } }],
  ['with a subject that is none', { grant: { ...GRANT, subjects: ['constructor'] } }],
  ['that does not say of which areas', { grant: { ...GRANT, areas: undefined } }],
  ['with a policy that is none', { grant: { ...GRANT, disclosure: 'open' } }],
])('a token %s is not believed', async (_, claims) => {
  await expect(verify(await token({ claims }))).rejects.toThrow();
});

test('a token that another key signed, or none, or a shared secret, is not believed', async () => {
  const other = await createGatewayKeys();
  const good = await token();
  const [header, payload, signature] = good.split('.');
  const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url');
  const secrets = [JSON.stringify(keys.gatewayKey), keys.gatewayKey.x ?? ''].map((text) =>
    Buffer.from(text.padEnd(32)),
  );
  const wrong = [
    await token({ key: await importJWK(other.signingKey, 'EdDSA') }),
    ...(await Promise.all(secrets.map((key) => token({ alg: 'HS256', key })))),
    `${none}.${payload}.`,
    `${none}.${payload}.${signature}`,
    `${header}.${payload}.`,
    '',
  ];
  for (const one of wrong) await expect(verify(one)).rejects.toThrow();
});

test('a grant that was widened after it was signed is not believed', async () => {
  const [header, payload = '', signature] = (await token()).split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as JWTPayload;
  const wide = { ...claims, grant: { ...GRANT, areas: null } };
  const tampered = [header, Buffer.from(JSON.stringify(wide)).toString('base64url'), signature].join('.');
  await expect(verify(tampered)).rejects.toThrow('signature');
});

test('only a request with the gateway’s word for who asks is let in', async () => {
  const letIn = authenticateByGateway(verify);
  const withHeaders = (headers: IncomingMessage['headers']) => letIn({ headers } as IncomingMessage);
  const good = await token();
  expect(await withHeaders({ 'x-citizen-caller': good })).toMatchObject({ client: 'helpline', grant: GRANT });
  for (const headers of [
    {},
    { 'x-citizen-caller': '' },
    { 'x-citizen-caller': `${good}, ${good}` },
    { 'x-citizen-caller': [good] },
    { authorization: `Bearer ${good}` },
  ]) {
    const refused = await withHeaders(headers).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(HttpRefusal);
    expect(refused).toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
      message: 'A subgraph answers the gateway alone. Ask the gateway.',
    });
  }
});
