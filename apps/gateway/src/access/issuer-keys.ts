import { HttpRefusal } from '@citizen-graph/subgraph';
import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { isSafeUrl } from './issuer-variables';

const DISCOVERY = z.object({
  issuer: z.string(),
  jwks_uri: z.url({ protocol: /^https?$/ }).refine(isSafeUrl),
});

const LIMIT_MS = 3_000;
const KEPT_MS = 10 * 60_000;

export interface KeyOptions {
  /** After a key that is not known, in how many milliseconds the set may be asked for again; 10,000 unless given. */
  readonly cooldownMs?: number;
}

/**
 * The keys of an issuer, found by OpenID Connect Discovery when the first token comes, and asked for again
 * when a token names a key that is not known, as after a rotation.
 */
export function discoverKeys(issuer: string, { cooldownMs = 10_000 }: KeyOptions = {}): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | null = null;
  return async (header, token) => {
    found ??= findKeys(issuer, cooldownMs).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return (await found)(header, token);
  };
}

async function findKeys(issuer: string, cooldownMs: number): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS), redirect: 'error' });
  if (!response.ok) throw new Error(`the issuer answered with ${response.status}`);
  const stated = DISCOVERY.parse(await response.json());
  if (stated.issuer !== issuer) {
    throw new HttpRefusal(
      'ISSUER_UNAVAILABLE',
      'The issuer of tokens calls itself otherwise than configured.',
    );
  }
  return createRemoteJWKSet(new URL(stated.jwks_uri), {
    timeoutDuration: LIMIT_MS,
    cooldownDuration: cooldownMs,
    cacheMaxAge: KEPT_MS,
  });
}
