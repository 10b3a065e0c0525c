import { DomainError } from '@citizen-graph/reference';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { SERVER_ERRORS } from './errors';

/** Turns what was thrown into what a client may see. The same shape as the option of Apollo Server. */
export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

export const INTERNAL_SERVER_ERROR = 'INTERNAL_SERVER_ERROR';

/** What a client reads when the fault is ours. */
export function internalMessage(requestId?: string): string {
  const quote = requestId === undefined ? '' : ` Quote the request id ${requestId} when you report it.`;
  return `The answer could not be worked out: the fault is ours.${quote}`;
}

/**
 * The one translator of a subgraph: a DomainError passes with its own code, a refusal by GraphQL
 * itself passes as it is, and anything else is masked as INTERNAL_SERVER_ERROR.
 */
export const formatSubgraphError: FormatError = (formatted, error) => {
  const domainError = findDomainError(error);
  if (domainError) return toClient(formatted, formatted.message, domainError.code);
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

// graphql wraps what a resolver or a scalar throws, a scalar's error twice
function findDomainError(error: unknown): DomainError | null {
  if (error instanceof DomainError) return error;
  return error instanceof GraphQLError && error.originalError ? findDomainError(error.originalError) : null;
}
