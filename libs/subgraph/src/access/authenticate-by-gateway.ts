import type { Authenticate } from '../server/authenticate';
import { HttpRefusal } from '../server/http-refusal';
import { CALLER_HEADER } from './gateway-token';
import type { CallerVerifier } from './gateway-token';

/** Lets in what the gateway signed for this subgraph, and nobody else. */
export function authenticateByGateway(verify: CallerVerifier): Authenticate {
  return async ({ headers }) => {
    const token = headers[CALLER_HEADER];
    try {
      if (typeof token === 'string') return await verify(token);
    } catch {
      // Whatever is wrong with it, whoever sent it is not the gateway.
    }
    throw new HttpRefusal('UNAUTHENTICATED', 'A subgraph answers the gateway alone. Ask the gateway.');
  };
}
