import type { Grant } from '@citizen-graph/access';
import { createCallerSigner, createGatewayKeys } from '@citizen-graph/subgraph';
import type { CallerSigner } from '@citizen-graph/subgraph';
import { SignJWT, importJWK } from 'jose';
import { ask, codesOf } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { audience } from './audiences';
import { tampered, unsigned } from './issuer';
import type { TriedPlatform } from './tried-platform';

/** The subgraphs, by the names that tokens for them have. */
export const SUBGRAPHS = [
  'catalogue',
  'surveys',
  'victims-code',
  'stop-search',
  'confidence',
  'wmnow',
] as const;

export type SubgraphName = (typeof SUBGRAPHS)[number];

const HEADER = 'x-citizen-caller';

const QUESTIONS = ['{ __typename }', '{ _service { sdl } }', '{ __schema { types { name } } }'];

/** Whom the gateway would sign for, with a grant that is right in form. */
export function signable(grant: Partial<Grant> = {}) {
  return { id: 'tried', client: 'tried', name: 'Tried', quota: 1, grant: { ...EVERYTHING, ...grant } };
}

const EVERYTHING: Grant = {
  scopes: [
    'surveys:figures',
    'victims-code:figures',
    'stop-search:figures',
    'confidence:figures',
    'wmnow:figures',
    'surveys:comments',
    'strategy:read',
    'strategy:edit',
    'releases:list',
  ],
  subjects: ['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'],
  areas: null,
  disclosure: 'analyst',
  detail: 'RECORDS',
  freeForm: true,
  isOutside: false,
};

/** The address of a subgraph. */
export function subgraphUrl({ servers }: TriedPlatform, name: SubgraphName): string {
  const server = servers[name];
  if (server === undefined) throw new Error(`The platform has no subgraph ${name}.`);
  return server.url;
}

/** What a subgraph is asked with by the gateway. */
export async function signedHeaders(signer: CallerSigner, name: SubgraphName, grant: Partial<Grant> = {}) {
  return { [HEADER]: await signer.sign(signable(grant), name) };
}

/** Asks every subgraph past the gateway, without the gateway's word for who asks, and with another's. */
export async function tryDirect(platform: TriedPlatform): Promise<readonly Attempt[]> {
  const attempts = new Attempts('subgraphs, past the gateway');
  const client = (await platform.tokenOf(audience('analyst'))) ?? '';
  for (const name of SUBGRAPHS) {
    const url = subgraphUrl(platform, name);
    for (const [what, headers] of await wrongHeaders(platform, name, client)) {
      for (const query of QUESTIONS) {
        const answer = await ask(url, { query }, headers);
        const found = [answer.status, codesOf(answer), answer.data ?? null];
        attempts.expect(`${name}, ${what}: ${query}`, found, [401, ['UNAUTHENTICATED'], null]);
      }
    }
    const signer = await createCallerSigner(platform.keys.signingKey);
    const right = await ask(url, { query: '{ __typename }' }, await signedHeaders(signer, name));
    attempts.expect(`${name}, signed by the gateway, for comparison`, right.data, { __typename: 'Query' });
  }
  return attempts.all;
}

type Named = readonly [string, Readonly<Record<string, string>>];

async function wrongHeaders(
  { keys }: TriedPlatform,
  name: SubgraphName,
  client: string,
): Promise<readonly Named[]> {
  const gateway = await createCallerSigner(keys.signingKey);
  const own = await createCallerSigner((await createGatewayKeys()).signingKey);
  const good = await gateway.sign(signable(), name);
  const other = SUBGRAPHS[(SUBGRAPHS.indexOf(name) + 1) % SUBGRAPHS.length] ?? 'catalogue';
  const key = new TextEncoder().encode(JSON.stringify(keys.gatewayKey));
  const wrong: Readonly<Record<string, string>> = {
    'with a client’s token in its place': client,
    'with a token for another subgraph': await gateway.sign(signable(), other),
    'with a token that has expired': await aged(keys.signingKey, name, -120),
    'with a token that lives a day': await aged(keys.signingKey, name, 86_400),
    'with a token that it signed itself': await own.sign(signable(), name),
    'with a token that is not signed': unsigned(good),
    'with a token whose grant was changed': tampered(good, {
      grant: signable({ areas: ['E08000025'] }).grant,
    }),
    'with the public key as a shared secret': await new SignJWT(claims())
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer('citizen-graph-gateway')
      .setSubject('tried')
      .setAudience(name)
      .setIssuedAt()
      .setExpirationTime('30s')
      .sign(key),
    'with no more than a name': JSON.stringify(signable()),
  };
  return [
    ['with nothing', {}],
    ['with a client’s token', { authorization: `Bearer ${client}` }],
    ['with the right token as a client’s', { authorization: `Bearer ${good}` }],
    ...Object.entries(wrong).map(([what, token]): Named => [what, { [HEADER]: token }]),
  ];
}

async function aged(
  signingKey: TriedPlatform['keys']['signingKey'],
  name: string,
  seconds: number,
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  // One that lives a day is tried a minute after it was made.
  const issued = seconds < 0 ? now + seconds - 30 : now - 60;
  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('citizen-graph-gateway')
    .setSubject('tried')
    .setAudience(name)
    .setIssuedAt(issued)
    .setExpirationTime(now + seconds)
    .sign(await importJWK(signingKey, 'EdDSA'));
}

function claims() {
  const { client, name, grant } = signable();
  return { client, name, grant: { ...grant } };
}
