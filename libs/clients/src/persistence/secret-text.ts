import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Tells people, and programs that look for secrets in files, what it is. */
const PREFIX = 'cg_';
const RANDOM_BYTES = 32;

/** A new secret: `cg_` and 256 random bits in base64url. */
export function makeSecret(): string {
  return `${PREFIX}${randomBytes(RANDOM_BYTES).toString('base64url')}`;
}

/**
 * What is kept of a secret: its SHA-256. Slow hashes and salts are for what people think up; a secret of 256
 * random bits is found by no list and no trying, however fast the hash.
 */
export function digestOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Whether a secret has one of the digests; all are compared, each in constant time. */
export function hasDigestAmong(secret: string, digests: readonly Buffer[]): boolean {
  const digest = digestOf(secret);
  return digests.filter((kept) => timingSafeEqual(kept, digest)).length > 0;
}
