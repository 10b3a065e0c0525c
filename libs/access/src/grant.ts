import type { Audience } from '@citizen-graph/metrics';
import type { Requirement } from './requirement';
import type { GrantedSubject, Scope } from './scopes';

/** How close to single people a grant goes; each has what those before it have. */
export const DETAIL_LEVELS = ['FIGURES', 'REDACTED_COMMENTS', 'RECORDS'] as const;

export type DetailLevel = (typeof DETAIL_LEVELS)[number];

/** What a caller may see and do. Whatever it does not name is refused. */
export interface Grant {
  readonly scopes: readonly Scope[];
  readonly subjects: readonly GrantedSubject[];
  /** Codes of local policing areas; null for the whole force. */
  readonly areas: readonly string[] | null;
  /** The policy of disclosure control that its figures are given under. */
  readonly disclosure: Audience;
  readonly detail: DetailLevel;
  /** Whether it may send operations of its own, and look at the schema; otherwise trusted ones alone. */
  readonly freeForm: boolean;
  /** Whether an answer leaves the force, which the record calls a disclosure. */
  readonly isOutside: boolean;
}

/** Who asks, by which client, with what grant. */
export interface Caller {
  /** As the issuer knows them: the subject of the token. */
  readonly id: string;
  /** The client that the token was given to. */
  readonly client: string;
  /** What boards read, such as by whom a plan was changed. */
  readonly name: string;
  readonly grant: Grant;
  /** How many cost units an hour the client may use. */
  readonly quota: number;
}

/** Whether a grant meets what a field asks. */
export function meets(grant: Grant, { scopes, everyArea }: Requirement): boolean {
  return scopes.every((scope) => grant.scopes.includes(scope)) && !(everyArea && grant.areas !== null);
}
