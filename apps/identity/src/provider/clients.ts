import { ROLES } from '@citizen-graph/access';
import type { Role } from '@citizen-graph/access';
import type { ClientMetadata } from 'oidc-provider';
import { developmentClientOf } from '../kept/development-secrets';
import type { DevelopmentSecrets } from '../kept/development-secrets';

/** Whom access tokens are for. */
export const AUDIENCE = 'citizen-graph';

/** The clients that people sign in with; they run in browsers, and so have no secret. */
export const PUBLIC_CLIENTS = ['board-app', 'explorer'] as const;

const ROLE_OF_CLIENT: ReadonlyMap<string, Role> = new Map(
  (Object.keys(ROLES) as Role[]).map((role) => [developmentClientOf(role), role]),
);

/** The role that a client for development stands for; null for any other client. */
export function roleOfClient(clientId: string | undefined): Role | null {
  return ROLE_OF_CLIENT.get(clientId ?? '') ?? null;
}

interface OwnClients {
  readonly secrets: DevelopmentSecrets;
  readonly redirectUris: readonly string[];
}

/** Every client but the partners, which are in the database. */
export function ownClients({ secrets, redirectUris }: OwnClients): readonly ClientMetadata[] {
  const services = Object.entries(secrets).map(([id, secret]) => serviceClient(id, secret));
  // A client has to be sent back to somewhere.
  return redirectUris.length === 0
    ? services
    : [...services, ...PUBLIC_CLIENTS.map((id) => publicClient(id, redirectUris))];
}

/** A client that asks for itself, by its secret. */
export function serviceClient(id: string, secret: string): ClientMetadata {
  return {
    client_id: id,
    client_secret: secret,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'client_secret_basic',
  };
}

function publicClient(id: string, redirectUris: readonly string[]): ClientMetadata {
  return {
    client_id: id,
    grant_types: ['authorization_code'],
    response_types: ['code'],
    response_modes: ['query'],
    redirect_uris: redirectUris,
    token_endpoint_auth_method: 'none',
  };
}
