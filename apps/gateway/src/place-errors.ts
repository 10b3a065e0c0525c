import type { GraphQLFormattedError } from 'graphql';
import { GATEWAY_ERRORS, SUBGRAPH_RULE_CODES } from './errors';
import type { GatewayErrorCode } from './errors';
import { entityPositions } from './entity-positions';
import type { JsonObject } from './subgraph-answer';
import { ENTITIES_FIELD, lostPaths } from './subgraph-fetch';
import type { SubgraphFetch } from './subgraph-fetch';

/** The errors of a fetch that brought nothing: one for each field that it was to bring. */
export function errorsOfFault(code: GatewayErrorCode, fetch: SubgraphFetch): GraphQLFormattedError[] {
  return lostPaths(fetch).map((path) => ({ message: GATEWAY_ERRORS[code], path, extensions: { code } }));
}

/** A subgraph's own errors, without those words and codes that are not agreed for clients. */
export function admitErrors(
  errors: readonly GraphQLFormattedError[],
  fetch: SubgraphFetch,
): GraphQLFormattedError[] {
  const [somewhere] = lostPaths(fetch);
  return errors.map((error) => {
    const code = String(error.extensions?.['code']);
    const agreed = SUBGRAPH_RULE_CODES.has(code);
    const path = error.path ?? somewhere;
    return {
      message: agreed ? error.message : 'a subgraph failed',
      ...(path ? { path } : {}),
      extensions: { code: agreed ? code : 'INTERNAL_SERVER_ERROR' },
    };
  });
}

/** Numbers errors on entities by their place in the response; without one they go to the list as a whole. */
export function placeErrors(
  errors: readonly GraphQLFormattedError[],
  fetch: SubgraphFetch,
  roots: readonly JsonObject[],
): readonly GraphQLFormattedError[] {
  if (!fetch.path.includes('@') || !errors.some(isOnEntity)) return errors;
  const positions = entityPositions(roots, fetch);
  return errors.map((error) => {
    if (!isOnEntity(error)) return error;
    const position = positions?.[Number(error.path?.[1])];
    const path = position === undefined ? [] : [ENTITIES_FIELD, position, ...(error.path ?? []).slice(2)];
    return { ...error, path };
  });
}

function isOnEntity({ path }: GraphQLFormattedError): boolean {
  return path?.[0] === ENTITIES_FIELD && typeof path[1] === 'number';
}
