import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { INTERNAL_SERVER_ERROR, SERVICE_BUSY, codeOf, internalMessage, rootCauseOf } from './format-error';
import type { FormatError } from './format-error';
import type { RequestContext } from './request-context';

const LONGEST_NAME = 100;

/**
 * Logs with its stack every error that the client sees masked, or as a service that is busy; gives the client
 * the request id to quote; and tells the request's log line the operation and its error codes.
 */
export function reportPlugin(formatError: FormatError): ApolloServerPlugin<RequestContext> {
  const listener: GraphQLRequestListener<RequestContext> = {
    async didResolveOperation({ operationName, contextValue }) {
      if (operationName) contextValue.summary.operationName = operationName.slice(0, LONGEST_NAME);
    },
    async didEncounterErrors({ errors, contextValue }) {
      for (const error of errors) logFault(error, formatError, contextValue);
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

function logFault(error: GraphQLError, formatError: FormatError, { logger }: RequestContext): void {
  const code = codeOf(formatError(error.toJSON(), error));
  const details = { err: rootCauseOf(error), path: error.path };
  if (code === INTERNAL_SERVER_ERROR) logger.error(details, 'an operation failed');
  if (code === SERVICE_BUSY) logger.warn(details, 'there was too much to do');
}

function quoted(error: GraphQLFormattedError, { requestId }: RequestContext): GraphQLFormattedError {
  return codeOf(error) === INTERNAL_SERVER_ERROR ? { ...error, message: internalMessage(requestId) } : error;
}
