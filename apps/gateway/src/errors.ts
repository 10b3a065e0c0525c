import { ACCESS_ERRORS } from '@citizen-graph/access';
import { DISCLOSURE_ERRORS, METRIC_ERRORS } from '@citizen-graph/metrics';
import { CALENDAR_ERRORS } from '@citizen-graph/reference';
import { DIFFERENCE_ERRORS } from '@citizen-graph/subgraph';
import { DRIVER_ERRORS } from '@citizen-graph/surveys';
import { STRATEGY_ERRORS, VICTIMS_CODE_ERRORS } from '@citizen-graph/victims-code';

/**
 * What goes wrong between the gateway and a subgraph, with what the client reads of it; docs/errors.md
 * lists the same codes. None of it names a host, a service or what the subgraph said.
 */
export const GATEWAY_ERRORS = {
  SUBGRAPH_UNREACHABLE:
    'The service that owns this field cannot be reached; the rest of the answer is complete. Ask again shortly.',
  SUBGRAPH_TIMEOUT:
    'The service that owns this field did not answer in time; the rest of the answer is complete. Ask for less, or again shortly.',
  SUBGRAPH_HTTP_ERROR:
    'The service that owns this field failed; the rest of the answer is complete. Ask again shortly.',
  SUBGRAPH_BAD_RESPONSE:
    'The service that owns this field gave an answer that is not GraphQL; the rest of the answer is complete.',
  SUBGRAPH_TOO_LARGE: 'The answer for this field is larger than the gateway reads. Ask for less at a time.',
  SUBGRAPH_INVALID_VALUE:
    'The service that owns this field gave a value that does not fit the schema; the value is left out.',
} as const;

export type GatewayErrorCode = keyof typeof GATEWAY_ERRORS;

/** The codes of subgraphs that reach the client with the message the subgraph gave. */
export const SUBGRAPH_RULE_CODES: ReadonlySet<string> = new Set([
  ...Object.keys(ACCESS_ERRORS),
  ...Object.keys(METRIC_ERRORS),
  ...Object.keys(DISCLOSURE_ERRORS),
  ...Object.keys(DIFFERENCE_ERRORS),
  ...Object.keys(DRIVER_ERRORS),
  ...Object.keys(STRATEGY_ERRORS),
  ...Object.keys(VICTIMS_CODE_ERRORS),
  ...Object.keys(CALENDAR_ERRORS),
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_TOO_LARGE',
  'TOO_MANY_CALCULATIONS',
  'SERVICE_BUSY',
]);
