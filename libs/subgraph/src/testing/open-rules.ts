import type { Requirement } from '@citizen-graph/access';
import type { SchemaRules } from '../graphql/build-subgraph-schema';

const SIGNED_IN: Requirement = { scopes: [], everyArea: false };

class AlwaysSignedIn extends Map<string, Requirement> {
  override get(): Requirement {
    return SIGNED_IN;
  }
}

/** Rules for types that a test makes up: whoever has signed in may read them. */
export const OPEN_RULES: SchemaRules = {
  requirements: new AlwaysSignedIn(),
  costs: { sizeOf: () => 1, weightOf: () => undefined },
};
