import type { EntityManager } from 'typeorm';

/** A victim to be invited to the national survey, and by which route. */
export interface Invited {
  readonly candidateId: string;
  readonly area: string;
  /** A route agreed as safe; null for the usual one. */
  readonly safeContactRoute: string | null;
}

/** The victims selected in a month who may be invited, by their identifiers. */
export async function findInvited(manager: EntityManager, month: string): Promise<readonly Invited[]> {
  return manager.query<Invited[]>(
    `select candidate_id as "candidateId", area, safe_contact_route as "safeContactRoute"
     from surveys.national_candidate
     where month = $1 and outcome = 'INVITED'
     order by candidate_id`,
    [month],
  );
}
