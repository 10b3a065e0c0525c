/** A subject owns one PostgreSQL schema and one role; no subject reads another's tables. */
export const SUBJECTS = ['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'] as const;

export type Subject = (typeof SUBJECTS)[number];

/**
 * Those who work as a role of their own beside the subjects: the catalogue, the public form, those who let
 * callers in, and whoever reads the record of what was done.
 */
export const OTHER_ROLES = ['catalogue', 'feedback', 'gateway', 'identity', 'auditor'] as const;

type RoleOwner = Subject | (typeof OTHER_ROLES)[number];

/** The PostgreSQL schema of a subject: `victims-code` lives in `victims_code`. */
export function schemaOf(subject: RoleOwner): string {
  return subject.replace('-', '_');
}

/** The PostgreSQL role that a subject's subgraph, or one of the others, works as. */
export function roleOf(owner: RoleOwner): string {
  return `citizen_${schemaOf(owner)}`;
}
