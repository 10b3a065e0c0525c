import type { JWK } from 'jose';
import { z } from 'zod';

const PUBLIC = { kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() };

/** A public Ed25519 key as a JSON Web Key, in a variable. */
export const publicKey = jsonOf(z.object(PUBLIC));

/** A private one. */
export const privateKey = jsonOf(z.object({ ...PUBLIC, d: z.string() }));

function jsonOf(schema: z.ZodType<JWK>) {
  return z.string().transform((text, context): JWK => {
    try {
      return schema.parse(JSON.parse(text));
    } catch {
      context.addIssue({ code: 'custom', message: 'not a key' });
      return z.NEVER;
    }
  });
}
