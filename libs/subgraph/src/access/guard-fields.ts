import { accessError, meets } from '@citizen-graph/access';
import type { Caller, Requirement } from '@citizen-graph/access';
import { invariant } from '@citizen-graph/reference';
import { defaultFieldResolver, isObjectType } from 'graphql';
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import type { Requirements } from './state-requirements';

/**
 * Makes every field ask what the table says, in place, however it is come to: from a query, or as an entity that
 * whoever asks made up. Whoever asks has signed in already, so fields that ask no more are left as they are.
 */
export function guardFields(schema: GraphQLSchema, requirements: Requirements): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const requirement = requirements.get(`${type.name}.${field.name}`);
      invariant(
        requirement ?? isOfFederation(type.name, field.name),
        `${type.name}.${field.name} has a rule`,
      );
      if (requirement === undefined || !asksMore(requirement)) continue;
      field.resolve = guarded(field.resolve ?? defaultFieldResolver, requirement);
    }
  }
}

// What a federated schema has beside its own: _entities and _service, and what they and introspection give.
function isOfFederation(type: string, field: string): boolean {
  return type.startsWith('_') || field.startsWith('_');
}

type Resolver = GraphQLFieldResolver<unknown, { readonly caller: Caller }>;

function guarded(resolve: Resolver, requirement: Requirement): Resolver {
  // eslint-disable-next-line max-params -- the parameters of a resolver of GraphQL
  return (source, values, context, info) => {
    if (!meets(context.caller.grant, requirement)) {
      throw accessError(
        'ACCESS_DENIED',
        `The grant does not hold ${info.parentType.name}.${info.fieldName}.`,
      );
    }
    return resolve(source, values, context, info);
  };
}

function asksMore({ scopes, everyArea }: Requirement): boolean {
  return scopes.length > 0 || everyArea;
}
