import { allowInsecureRequests, discoveryRequest, processDiscoveryResponse } from 'oauth4webapi';
import type { AuthorizationServer } from 'oauth4webapi';

/** Where the issuer has what, as it says itself. */
export async function discover(issuer: string): Promise<AuthorizationServer> {
  const url = new URL(issuer);
  return processDiscoveryResponse(url, await discoveryRequest(url, requestOptions(issuer)));
}

/** Plain HTTP is for the issuer of this machine alone; the gateway takes no other that is without TLS. */
export function requestOptions(issuer: string): { [allowInsecureRequests]: boolean } {
  return { [allowInsecureRequests]: issuer.startsWith('http:') };
}
