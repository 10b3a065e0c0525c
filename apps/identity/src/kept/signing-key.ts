import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';

/** What tokens are signed with. */
export const ALGORITHM = 'ES256';

const publicShape = {
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  kid: z.string(),
  alg: z.literal(ALGORITHM),
  use: z.literal('sig'),
};

/** The public half of a key, as a JSON Web Key (RFC 7517). */
export const verificationKeySchema = z.strictObject(publicShape);
export type VerificationKey = z.output<typeof verificationKeySchema>;

export const signingKeySchema = z.strictObject({ ...publicShape, d: z.string() });
export type SigningKey = z.output<typeof signingKeySchema>;

/** A new key, named by its thumbprint (RFC 7638). */
export async function makeSigningKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  const kid = await calculateJwkThumbprint(jwk);
  return signingKeySchema.parse({ ...jwk, kid, alg: ALGORITHM, use: 'sig' });
}

/** A key without what signs. */
export function publicHalf({ d: _, ...verification }: SigningKey): VerificationKey {
  return verification;
}
