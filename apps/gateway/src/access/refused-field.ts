import type { Requirement } from '@citizen-graph/access';
import { GraphQLError } from 'graphql';
import type { RefusedField } from './fill-removed';

/** The error of a field that a grant does not hold, which says what it takes. */
export function refusedField(
  { path, coordinate }: RefusedField,
  requirements: ReadonlyMap<string, Requirement>,
): GraphQLError {
  const message = `Your grant does not hold ${coordinate}${asked(requirements.get(coordinate))}. Leave it out, or ask whoever granted you access.`;
  return new GraphQLError(message, { path: [...path], extensions: { code: 'ACCESS_DENIED' } });
}

function asked(requirement: Requirement | undefined): string {
  if (requirement === undefined) return '';
  const { scopes, everyArea } = requirement;
  const needs = [
    ...scopes.map((scope) => `the scope ${scope}`),
    ...(everyArea ? ['a grant for the whole force'] : []),
  ];
  return needs.length === 0 ? '' : `, which takes ${needs.join(' and ')}`;
}
