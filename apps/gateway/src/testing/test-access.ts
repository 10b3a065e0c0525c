import { resolve } from 'node:path';
import type { Role } from '@citizen-graph/access';
import { createGatewayKeys } from '@citizen-graph/subgraph';
import { createOwnIssuer } from '../access/own-issuer';
import type { GatewayConfig } from '../config';

/** The files of the project that a gateway reads. */
export const GATEWAY_FILES = {
  supergraphFile: resolve(__dirname, '../../../../supergraph.graphql'),
  trustedDocumentsFiles: ['libs/operations', 'apps/board'].map((project) =>
    resolve(__dirname, '../../../..', project, 'src/generated/persisted-documents.json'),
  ),
};

const AUDIENCE = 'citizen-graph';

const issuer = createOwnIssuer(AUDIENCE);
const keys = createGatewayKeys();

/** The parts of a gateway's configuration by which it believes the tokens of this file. */
export async function accessConfig(): Promise<
  Pick<GatewayConfig, 'issuer' | 'signingKey' | 'isPurposeRequired' | 'quota' | 'pages'>
> {
  return {
    issuer: {
      issuer: (await issuer).name,
      audience: AUDIENCE,
      algorithms: ['EdDSA'],
      clockToleranceS: 5,
      rolesClaim: 'roles',
    },
    signingKey: (await keys).signingKey,
    isPurposeRequired: false,
    quota: 1_000_000_000,
    // Where no page is built, none is served.
    pages: { folder: __dirname, clients: { board: 'board', explorer: 'explorer' }, scope: 'openid' },
  };
}

export async function issuerKeys() {
  return (await issuer).keys;
}

/** What subgraphs know the gateway by. */
export async function gatewayKey(): Promise<string> {
  return JSON.stringify((await keys).gatewayKey);
}

/** A token of somebody with these roles: of all of them unless told otherwise. */
export async function tokenOf(
  roles: readonly Role[] = ['analyst', 'editor'],
  subject = 'ash',
): Promise<string> {
  return (await issuer).tokenFor({ subject, client: 'test', roles });
}

/** A token that a client got for itself. */
export async function tokenOfClient(client: string): Promise<string> {
  return (await issuer).tokenFor({ subject: client, client, roles: [] });
}
