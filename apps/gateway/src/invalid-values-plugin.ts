import type { ApolloServerPlugin } from '@apollo/server';
import type { RequestContext } from '@citizen-graph/subgraph';
import { GraphQLError } from 'graphql';
import { formatGatewayError } from './format-error';
import { GATEWAY_ERRORS } from './errors';

/**
 * Moves what the gateway found missing when it put the response together, such as an entity that no
 * subgraph knows under a field that may not be null, from the extensions to the errors of the response.
 */
export function invalidValuesPlugin(): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async willSendResponse({ response: { body }, contextValue }) {
        if (body.kind !== 'single' || !body.singleResult.extensions) return;
        const { valueCompletion, ...extensions } = body.singleResult.extensions;
        const found = Array.isArray(valueCompletion) ? valueCompletion.map(toInvalidValue) : [];
        if (found.length === 0) return;
        contextValue.logger.warn({ paths: found.map((error) => error.path) }, 'values do not fit the schema');
        body.singleResult.errors = [...(body.singleResult.errors ?? []), ...found];
        if (Object.keys(extensions).length > 0) body.singleResult.extensions = extensions;
        else delete body.singleResult.extensions;
      },
    }),
  };
}

function toInvalidValue(error: unknown) {
  const path = error instanceof GraphQLError ? error.path : undefined;
  const message = GATEWAY_ERRORS.SUBGRAPH_INVALID_VALUE;
  return formatGatewayError(
    { message, ...(path ? { path } : {}), extensions: { code: 'SUBGRAPH_INVALID_VALUE' } },
    error,
  );
}
