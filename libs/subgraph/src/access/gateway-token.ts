import type { Caller } from '@citizen-graph/access';
import { SignJWT, importJWK, jwtVerify } from 'jose';
import type { JWK } from 'jose';
import { z } from 'zod';
import { grantSchema } from './grant-schema';

/** The header in which the gateway tells a subgraph who asks. */
export const CALLER_HEADER = 'x-citizen-caller';

const ISSUER = 'citizen-graph-gateway';
const ALGORITHM = 'EdDSA';

/** Long enough for a subgraph to take the request in; what it does then takes as long as it takes. */
const LIFETIME_S = 30;

/** Says, for one subgraph, who asks and with what grant, so that the subgraph need not trust the network. */
export interface CallerSigner {
  sign(caller: Caller, subgraph: string): Promise<string>;
}

/** @throws when the key is not a private Ed25519 key as a JSON Web Key */
export async function createCallerSigner(privateKey: JWK): Promise<CallerSigner> {
  const key = await importJWK(privateKey, ALGORITHM);
  return {
    sign: ({ id, client, name, grant }, subgraph) =>
      new SignJWT({ client, name, grant: { ...grant } })
        .setProtectedHeader({ alg: ALGORITHM })
        .setIssuer(ISSUER)
        .setSubject(id)
        .setAudience(subgraph)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_S}s`)
        .sign(key),
  };
}

const CLAIMS = z.object({ sub: z.string(), client: z.string(), name: z.string(), grant: grantSchema });

/** Reads what the gateway signed for this subgraph; throws whatever is wrong with the token. */
export type CallerVerifier = (token: string) => Promise<Caller>;

/** @throws when the key is not a public Ed25519 key as a JSON Web Key */
export async function createCallerVerifier(publicKey: JWK, subgraph: string): Promise<CallerVerifier> {
  const key = await importJWK(publicKey, ALGORITHM);
  return async (token) => {
    const { payload } = await jwtVerify(token, key, {
      issuer: ISSUER,
      audience: subgraph,
      algorithms: [ALGORITHM],
      requiredClaims: ['sub', 'iat', 'exp'],
      // both clocks may be of different machines
      clockTolerance: 5,
      maxTokenAge: LIFETIME_S,
    });
    const { sub, client, name, grant } = CLAIMS.parse(payload);
    // The gateway has taken the cost off the quota already.
    return { id: sub, client, name, grant, quota: 0 };
  };
}
