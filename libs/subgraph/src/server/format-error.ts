import { DomainError } from '@citizen-graph/reference';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { isDatabaseBusy } from './database-busy';
import { SERVER_ERRORS } from './errors';

/** Turns what was thrown into what a client may see. The same shape as the option of Apollo Server. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export const INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR';

export const SERVICE_BUSY = 'SERVICE_BUSY';

const BUSY_MESSAGE = `${SERVER_ERRORS.SERVICE_BUSY} Ask again shortly, or for less at a time.`;

/** What a client reads when the fault is ours. */
export function internalMessage(requestId?: string): string {
  const quote = requestId === undefined ? '' : ` Quote the request id ${requestId} when you report it.`;
  return `The answer could not be worked out: the fault is ours.${quote}`;
}

/**
 * The one translator of a subgraph: a DomainError passes with its own code, a refusal by GraphQL
 * itself passes as it is, a database that has too much to do is SERVICE_BUSY, and anything else is masked
 * as INTERNAL_SERVER_ERROR.
 */
export const formatSubgraphError: FormatError = (formatted, error) => {
  const cause = rootCauseOf(error);
  if (cause instanceof DomainError) return toClient(formatted, formatted.message, cause.code);
  if (isDatabaseBusy(cause)) return toClient(formatted, BUSY_MESSAGE, SERVICE_BUSY);
  const code = codeOf(formatted);
  return code !== INTERNAL_SERVER_ERROR && Object.hasOwn(SERVER_ERRORS, code)
    ? toClient(formatted, formatted.message, code)
    : maskedError(formatted);
};

/** An error that says nothing but that, and where, the fault is ours. */
export function maskedError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  return toClient(formatted, internalMessage(), INTERNAL_SERVER_ERROR);
}

/** The code of a formatted error; INTERNAL_SERVER_ERROR when it has none. */
export function codeOf(formatted: GraphQLFormattedError): string {
  const code = formatted.extensions?.['code'];
  return typeof code === 'string' ? code : INTERNAL_SERVER_ERROR;
}

function toClient(formatted: GraphQLFormattedError, message: string, code: string): GraphQLFormattedError {
  const { locations, path } = formatted;
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code },
  };
}

/** What was thrown at first: graphql wraps what a resolver or a scalar throws, a scalar's error twice. */
export function rootCauseOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? rootCauseOf(error.originalError) : error;
}
