import { randomBytes } from 'node:crypto';
import { findPartner, isSecretOf } from '@citizen-graph/clients';
import type { ClientMetadata } from 'oidc-provider';
import { serviceClient } from './clients';

type Manager = Parameters<typeof findPartner>[0];

/** The partners of the database, as clients. */
export interface PartnerClients {
  /** A partner, suspended or not. */
  find(id: string): Promise<ClientMetadata | undefined>;
  /** Whether the partner is not suspended and the secret is one of its own that are valid now. */
  hasSecret(id: string, secret: string): Promise<boolean>;
}

export function partnerClients(manager: Manager): PartnerClients {
  // A client has to have a secret; the ones of partners are compared elsewhere, and nobody is told this one.
  const unknownToAnybody = randomBytes(32).toString('base64url');
  return {
    find: async (id) => {
      const partner = await findPartner(manager, id);
      return partner === null ? undefined : serviceClient(id, unknownToAnybody);
    },
    hasSecret: (id, secret) => isSecretOf(manager, id, { secret, at: new Date() }),
  };
}
