import { CALLER_HEADER, createCallerSigner } from '../access/gateway-token';
import { createGatewayKeys } from '../access/gateway-keys';
import type { Environment } from '../server/environment';
import { aCaller } from './a-caller';

/** What it takes to ask a subgraph that is served as the gateway does, with no gateway. */
export interface AsGateway {
  /** The variables by which the subgraph knows it. */
  readonly environment: Environment;
  /** The headers of a request of somebody who may do everything. */
  headers(subgraph: string): Promise<Readonly<Record<string, string>>>;
}

export async function asGateway(): Promise<AsGateway> {
  const { signingKey, gatewayKey } = await createGatewayKeys();
  const signer = await createCallerSigner(signingKey);
  return {
    environment: {
      GATEWAY_KEY: JSON.stringify(gatewayKey),
      DISCLOSURE_SECRET: '0123456789abcdef'.repeat(4),
    },
    headers: async (subgraph) => ({ [CALLER_HEADER]: await signer.sign(aCaller(), subgraph) }),
  };
}
