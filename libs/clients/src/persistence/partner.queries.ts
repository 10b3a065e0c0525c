import type { EntityManager } from 'typeorm';
import { clientError } from '../domain/errors';
import { checkPartner } from '../domain/partner';
import type { Partner, PartnerDraft } from '../domain/partner';

const COLUMNS = `id, title, subjects, areas, quota, created_at as "createdAt", created_by as "createdBy",
  suspended_at as "suspendedAt", suspended_by as "suspendedBy"`;

/** Lets a partner in, who can ask once it has a secret. Throws INVALID_PARTNER and PARTNER_EXISTS. */
export async function addPartner(
  manager: EntityManager,
  draft: PartnerDraft,
  createdBy: string,
): Promise<Partner> {
  const { id, title, subjects, areas, quota } = checkPartner(draft);
  const [added] = await manager.query<Partner[]>(
    `insert into access.partner (id, title, subjects, areas, quota, created_by) values ($1, $2, $3, $4, $5, $6)
     on conflict (id) do nothing returning ${COLUMNS}`,
    [id, title, subjects, areas, quota, createdBy],
  );
  if (added !== undefined) return added;
  throw clientError('PARTNER_EXISTS', `There is a partner ${id} already. Choose another id.`);
}

/** The partner with this id, suspended or not; null where there is none. */
export async function findPartner(manager: EntityManager, id: string): Promise<Partner | null> {
  const [found] = await manager.query<Partner[]>(`select ${COLUMNS} from access.partner where id = $1`, [id]);
  return found ?? null;
}

/** Every partner, suspended or not, by id. */
export function listPartners(manager: EntityManager): Promise<readonly Partner[]> {
  return manager.query<Partner[]>(`select ${COLUMNS} from access.partner order by id collate "C"`);
}

/** Lets a partner ask no more, from now on. Throws UNKNOWN_PARTNER and PARTNER_SUSPENDED. */
export async function suspendPartner(
  manager: EntityManager,
  id: string,
  suspendedBy: string,
): Promise<Partner> {
  const [suspended] = await manager.query<Partner[]>(
    `with suspended as (
       update access.partner set suspended_at = clock_timestamp(), suspended_by = $2
       where id = $1 and suspended_at is null returning *
     )
     select ${COLUMNS} from suspended`,
    [id, suspendedBy],
  );
  if (suspended !== undefined) return suspended;
  const { suspendedAt, suspendedBy: before } = await getPartner(manager, id);
  throw clientError(
    'PARTNER_SUSPENDED',
    `The partner ${id} was suspended by ${before} on ${suspendedAt?.toISOString()}; nothing to do.`,
  );
}

/** Lets a suspended partner ask again. Throws UNKNOWN_PARTNER and PARTNER_NOT_SUSPENDED. */
export async function resumePartner(manager: EntityManager, id: string): Promise<Partner> {
  const [resumed] = await manager.query<Partner[]>(
    `with resumed as (
       update access.partner set suspended_at = null, suspended_by = null
       where id = $1 and suspended_at is not null returning *
     )
     select ${COLUMNS} from resumed`,
    [id],
  );
  if (resumed !== undefined) return resumed;
  await getPartner(manager, id);
  throw clientError('PARTNER_NOT_SUSPENDED', `The partner ${id} is not suspended; nothing to do.`);
}

async function getPartner(manager: EntityManager, id: string): Promise<Partner> {
  const partner = await findPartner(manager, id);
  if (partner !== null) return partner;
  throw unknownPartner(id);
}

export function unknownPartner(id: string): Error {
  return clientError(
    'UNKNOWN_PARTNER',
    `There is no partner ${id}. List those there are, and use one of them.`,
  );
}
