import type { Scope } from './scopes';

/** What a field asks of whoever reads it, beside a valid token. */
export interface Requirement {
  /** Each of these. */
  readonly scopes: readonly Scope[];
  /** Whether it is of the whole force, so that a grant for some areas is not enough. */
  readonly everyArea: boolean;
}

/** The policy of the schema's `@policy` that `everyArea` stands for. */
export const EVERY_AREA_POLICY = 'every-area';

/** Any caller who has signed in. */
export const signedIn: Requirement = { scopes: [], everyArea: false };

/** Callers whose grant has the scope. */
export function scoped(scope: Scope): Requirement {
  return { scopes: [scope], everyArea: false };
}

/** The same, and a grant for the whole force. */
export function forceWide({ scopes }: Requirement): Requirement {
  return { scopes, everyArea: true };
}
