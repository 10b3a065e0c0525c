import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import type { CryptoKey, JWK } from 'jose';

/** An OpenID issuer on this machine, whose tokens the gateway believes, and whose keys forgers try to do without. */
export interface TriedIssuer {
  readonly url: string;
  readonly publicKey: JWK;
  /** A token that is right but for what is given. */
  token(changes?: TokenChanges): Promise<string>;
  stop(): Promise<void>;
}

export interface TokenChanges {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  /** Signs in the place of the issuer's own. */
  readonly key?: { readonly alg: string; readonly with: CryptoKey | Uint8Array };
}

const KID = 'tried';
const ALG = 'ES256';

export async function startIssuer(): Promise<TriedIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALG);
  const jwk = { ...(await exportJWK(publicKey)), kid: KID, alg: ALG, use: 'sig' };
  let url = '';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const isKeys = request.url === '/jwks';
    response.end(JSON.stringify(isKeys ? { keys: [jwk] } : { issuer: url, jwks_uri: `${url}/jwks` }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    publicKey: jwk,
    token: ({ claims = {}, header = {}, key = { alg: ALG, with: privateKey } } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const right = {
        iss: url,
        aud: 'citizen-graph',
        sub: 'tried',
        client_id: 'tried',
        iat: now,
        exp: now + 3600,
      };
      const stated = Object.entries({ ...right, ...claims }).filter(([, value]) => value !== undefined);
      return new SignJWT(Object.fromEntries(stated))
        .setProtectedHeader({ alg: key.alg, kid: KID, typ: 'at+jwt', ...header })
        .sign(key.with);
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A token with other contents under the signature that it had. */
export function tampered(token: string, changes: Readonly<Record<string, unknown>>): string {
  const [header, payload, signature] = token.split('.');
  const claims: unknown = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString());
  return [header, encoded({ ...Object(claims), ...changes }), signature].join('.');
}

/** A token that says that it is not signed. */
export function unsigned(token: string): string {
  return [encoded({ alg: 'none', typ: 'at+jwt' }), token.split('.')[1], ''].join('.');
}

function encoded(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}
