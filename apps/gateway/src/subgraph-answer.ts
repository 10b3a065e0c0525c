import type { GraphQLFormattedError } from 'graphql';
import { SubgraphFault } from './subgraph-fault';

export type JsonObject = Record<string, unknown>;

/** A GraphQL response whose shape has been checked; the values inside `data` have not. */
export interface SubgraphAnswer {
  readonly data: JsonObject | null;
  readonly errors: readonly GraphQLFormattedError[];
}

/**
 * Reads the text of a GraphQL response.
 * @throws SubgraphFault SUBGRAPH_BAD_RESPONSE when it is not JSON, or neither `data` nor `errors` answers
 */
export function parseSubgraphAnswer(text: string): SubgraphAnswer {
  const body = parseJson(text);
  if (!isJsonObject(body)) throw badResponse('not a JSON object');
  const data = Object.hasOwn(body, 'data') ? (body['data'] ?? null) : null;
  if (data !== null && !isJsonObject(data)) throw badResponse('data is not an object');
  const errors = parseErrors(body['errors']);
  if (data === null && errors.length === 0) throw badResponse('neither data nor errors');
  return { data, errors };
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // the parser's message quotes the text
    throw badResponse('not JSON');
  }
}

function parseErrors(value: unknown): GraphQLFormattedError[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badResponse('errors is not a list');
  return value.map(parseError);
}

function parseError(value: unknown): GraphQLFormattedError {
  if (!isJsonObject(value) || typeof value['message'] !== 'string')
    throw badResponse('an error without a message');
  const { message, path, extensions } = value;
  const code = isJsonObject(extensions) ? extensions['code'] : undefined;
  return {
    message,
    ...(isPath(path) ? { path } : {}),
    extensions: typeof code === 'string' ? { code } : {},
  };
}

function isPath(value: unknown): value is (string | number)[] {
  return Array.isArray(value) && value.every((step) => typeof step === 'string' || Number.isInteger(step));
}

function badResponse(reason: string): SubgraphFault {
  return new SubgraphFault('SUBGRAPH_BAD_RESPONSE', reason);
}
