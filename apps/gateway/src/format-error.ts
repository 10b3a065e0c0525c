import { INTERNAL_SERVER_ERROR, SERVER_ERRORS, codeOf, maskedError } from '@citizen-graph/subgraph';
import type { FormatError } from '@citizen-graph/subgraph';
import type { GraphQLFormattedError } from 'graphql';
import { GATEWAY_ERRORS, SUBGRAPH_RULE_CODES } from './errors';

const CLIENT_CODES: ReadonlySet<string> = new Set([
  ...Object.keys(SERVER_ERRORS).filter((code) => code !== INTERNAL_SERVER_ERROR),
  ...Object.keys(GATEWAY_ERRORS),
  ...SUBGRAPH_RULE_CODES,
]);

/** Lets errors with an agreed code through, with their path and nothing else; masks all others. */
export const formatGatewayError: FormatError = (formatted) => {
  const error = withDefinitePath(formatted);
  const code = codeOf(error);
  return CLIENT_CODES.has(code) ? { ...error, extensions: { code } } : maskedError(error);
};

// the gateway writes @ for "each element of the list", which no client's path holds
function withDefinitePath({
  message,
  locations,
  path,
  extensions,
}: GraphQLFormattedError): GraphQLFormattedError {
  const end = path?.indexOf('@') ?? -1;
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path: end === -1 ? path : path.slice(0, end) } : {}),
    ...(extensions ? { extensions } : {}),
  };
}
