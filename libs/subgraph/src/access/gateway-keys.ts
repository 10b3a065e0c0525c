import { exportJWK, generateKeyPair } from 'jose';
import type { JWK } from 'jose';

/** What the gateway signs with, and what subgraphs know it by: Ed25519, as JSON Web Keys. */
export interface GatewayKeys {
  readonly signingKey: JWK;
  readonly gatewayKey: JWK;
}

export async function createGatewayKeys(): Promise<GatewayKeys> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  return { signingKey: await exportJWK(privateKey), gatewayKey: await exportJWK(publicKey) };
}
