import { HttpRefusal } from '@citizen-graph/subgraph';
import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

const DISCOVERY = z.object({ issuer: z.string(), jwks_uri: z.url({ protocol: /^https?$/ }) });

const LIMIT_MS = 3_000;
/** After a key that is not known, how soon the set may be asked for again. */
const COOLDOWN_MS = 10_000;
const KEPT_MS = 10 * 60_000;

/**
 * The keys of an issuer, found by OpenID Connect Discovery when the first token comes, and asked for again
 * when a token names a key that is not known, as after a rotation.
 */
export function discoverKeys(issuer: string): JWTVerifyGetKey {
  let found: Promise<JWTVerifyGetKey> | null = null;
  return async (header, token) => {
    found ??= findKeys(issuer).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return (await found)(header, token);
  };
}

async function findKeys(issuer: string): Promise<JWTVerifyGetKey> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS), redirect: 'error' });
  const stated = DISCOVERY.parse(await response.json());
  if (stated.issuer !== issuer) {
    throw new HttpRefusal(
      'ISSUER_UNAVAILABLE',
      'The issuer of tokens calls itself otherwise than configured.',
    );
  }
  return createRemoteJWKSet(new URL(stated.jwks_uri), {
    timeoutDuration: LIMIT_MS,
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: KEPT_MS,
  });
}
