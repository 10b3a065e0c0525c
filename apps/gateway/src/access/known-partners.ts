import { findPartner } from '@citizen-graph/clients';
import type { Partner } from '@citizen-graph/clients';
import { HttpRefusal } from '@citizen-graph/subgraph';
import type { Logger } from '@citizen-graph/subgraph';
import type { EntityManager } from 'typeorm';
import { keepFor } from './keep-for';

/** How long a partner's terms are kept: as long as it takes a suspension to count. */
const TERMS_KEPT_MS = 5_000;

/** Looks partners up; where that cannot be done nobody is let in, as anybody might be one who is suspended. */
export function knownPartners(
  manager: EntityManager,
  logger: Logger,
): (client: string) => Promise<Partner | null> {
  return keepFor(TERMS_KEPT_MS, async (client) => {
    try {
      return await findPartner(manager, client);
    } catch (error) {
      logger.error({ err: error }, 'a client could not be looked up, so it was not let in');
      throw new HttpRefusal(
        'CLIENTS_UNAVAILABLE',
        'Who may ask, and how much, cannot be looked up. Ask again shortly.',
      );
    }
  });
}
