import type { Platform } from '@citizen-graph/citizen-app';
import { auditEndpoint, isAsJustified } from './audit-endpoint';
import type { AuditedEndpoint } from './audit-endpoint';
import { fuzz, isFlat } from './fuzz/fuzz';
import type { FuzzFindings, FuzzOptions } from './fuzz/fuzz';
import { endpointsOf, withTestedPlatform } from './tested-platform';

export interface HttpFindings {
  readonly audited: readonly AuditedEndpoint[];
  readonly fuzzed: FuzzFindings;
  /** Whether the gateway answers as it did before. */
  readonly isAlive: boolean;
}

/** Audits every endpoint of a platform on an empty database, and sends it hostile requests. */
export function verifyHttp(
  databaseUrl: string,
  options: Omit<FuzzOptions, 'canaries'>,
): Promise<HttpFindings> {
  return withTestedPlatform(databaseUrl, async (platform) => {
    const endpoints = await endpointsOf(platform);
    const audited: AuditedEndpoint[] = [];
    for (const endpoint of endpoints) audited.push(await auditEndpoint(endpoint));
    const before = await boards(platform);
    const fuzzed = await fuzz(platform, { ...options, canaries: canariesOf(platform, databaseUrl) });
    return { audited, fuzzed, isAlive: before !== '' && (await boards(platform)) === before };
  });
}

export function isSound({ audited, fuzzed, isAlive }: HttpFindings): boolean {
  return audited.every(isAsJustified) && fuzzed.failure === null && isFlat(fuzzed) && isAlive;
}

/** Keys, the password of the database, and where things are. */
function canariesOf({ servers, keys, url }: Platform, databaseUrl: string): readonly string[] {
  const { password, host } = new URL(databaseUrl);
  const places = Object.values(servers).map((server) => new URL(server.url).host);
  return [keys.signingKey.d, password, host, ...places, new URL(url).host].filter(
    (canary): canary is string => canary !== undefined && canary !== '',
  );
}

async function boards({ url, tokenFor }: Platform): Promise<string> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokenFor(['analyst'])}` },
    body: '{"query":"{ boards { id title } }"}',
  });
  return response.status === 200 ? response.text() : '';
}
