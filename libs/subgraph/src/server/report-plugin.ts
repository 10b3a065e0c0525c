import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { codeOf, internalMessage, INTERNAL_SERVER_ERROR } from './format-error';
import type { FormatError } from './format-error';
import type { RequestContext } from './request-context';

const LONGEST_NAME = 100;

/**
 * Logs with its stack every error that the client sees masked, gives the client the request id to
 * quote, and tells the request's log line the operation and its error codes.
 */
export function reportPlugin(formatError: FormatError): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    async didResolveOperation({ operationName, contextValue }) {
      if (operationName) contextValue.summary.operationName = operationName.slice(0, LONGEST_NAME);
    },
    async didEncounterErrors({ errors, contextValue }) {
      for (const error of errors) logIfMasked(error, formatError, contextValue);
    },
    async willSendResponse({ response, contextValue }) {
      if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
      const { singleResult } = response.body;
      contextValue.summary.errorCodes = [...new Set(response.body.singleResult.errors.map(codeOf))];
      singleResult.errors = response.body.singleResult.errors.map((error) => quoted(error, contextValue));
    },
  };
  return { requestDidStart: async () => listener };
}

function logIfMasked(error: GraphQLError, formatError: FormatError, { logger }: RequestContext): void {
  if (codeOf(formatError(error.toJSON(), error)) !== INTERNAL_SERVER_ERROR) return;
  logger.error({ err: rootCause(error), path: error.path }, 'an operation failed');
}

function quoted(error: GraphQLFormattedError, { requestId }: RequestContext): GraphQLFormattedError {
  return codeOf(error) === INTERNAL_SERVER_ERROR ? { ...error, message: internalMessage(requestId) } : error;
}

function rootCause(error: Error): Error {
  return error instanceof GraphQLError && error.originalError ? rootCause(error.originalError) : error;
}
