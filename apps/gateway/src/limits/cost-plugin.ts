import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import type { Caller } from '@citizen-graph/access';
import { invariant } from '@citizen-graph/reference';
import { fragmentsOf, refusal } from '@citizen-graph/subgraph';
import { GraphQLError, getVariableValues } from 'graphql';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { GatewayContext } from '../gateway-context';
import type { CostSheet } from './cost-sheet';
import { operationCost } from './operation-cost';
import type { QuotaState, Quotas } from './quota';

/** The most that one operation may cost: half as much again as the dearest of our own, which costs 93,300. */
export const MOST_COST = 150_000;

/** Counts what an operation costs before it runs, takes it off the client's quota, and says both in the answer. */
export function costPlugin(sheet: CostSheet, quotas: Quotas): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async (request) => {
          const { contextValue } = request;
          const cost = costOf(request, sheet);
          const most = Math.min(MOST_COST, contextValue.caller.quota);
          if (contextValue.isCostAlone) {
            const quotaLeft = await counted(left(quotas, contextValue), contextValue);
            contextValue.cost = { requested: cost, most, quotaLeft };
            return;
          }
          if (cost > most) throw tooDear(cost, most);
          const state = await counted(take(quotas, cost, contextValue), contextValue);
          const headers = rateHeaders(state);
          if (state.isExceeded) throw quotaExceeded(state, headers);
          for (const [name, value] of headers) request.response.http.headers.set(name, value);
          contextValue.cost = { requested: cost, most };
        },
        // What it says is in its extensions, and nothing of it runs.
        responseForOperation: ({ contextValue, response: { http } }) =>
          Promise.resolve(
            contextValue.isCostAlone ? { http, body: { kind: 'single', singleResult: {} } } : null,
          ),
        willSendResponse: ({ response: { body }, contextValue: { cost } }) => {
          if (body.kind === 'single' && cost !== undefined) {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      }),
  };
}

function take(quotas: Quotas, cost: number, { caller }: GatewayContext): Promise<QuotaState> {
  return quotas.take(quotaKey(caller), cost, caller.quota);
}

function left(quotas: Quotas, { caller }: GatewayContext): Promise<number> {
  return quotas.left(quotaKey(caller), caller.quota);
}

async function counted<Count>(counting: Promise<Count>, { logger }: GatewayContext): Promise<Count> {
  try {
    return await counting;
  } catch (error) {
    logger.error({ err: error }, 'a quota could not be counted, so nothing was answered');
    throw new GraphQLError('Who may ask, and how much, cannot be looked up. Ask again shortly.', {
      extensions: { code: 'CLIENTS_UNAVAILABLE', http: { status: 503 } },
    });
  }
}

/** A client that asks for itself has its quota, and so has each person who signs in by one. */
function quotaKey({ id, client }: Caller): string {
  return id === client ? client : `${client} ${id}`;
}

function costOf(
  { document, operation, schema, request }: GraphQLRequestContextDidResolveOperation<GatewayContext>,
  sheet: CostSheet,
): number {
  invariant(operation, 'an operation that is not clear was refused before');
  const variables = coerced(operation, schema, request.variables ?? {});
  return operationCost({ operation, fragments: fragmentsOf(document), variables }, schema, sheet);
}

function coerced(
  { variableDefinitions = [] }: OperationDefinitionNode,
  schema: GraphQLSchema,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { errors, coerced: variables } = getVariableValues(schema, variableDefinitions, given, {
    maxErrors: 1,
  });
  if (variables !== undefined) return variables;
  const [{ message, nodes } = { message: '', nodes: [] }] = errors;
  throw new GraphQLError(message, {
    nodes: nodes ?? null,
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

function tooDear(cost: number, most: number): GraphQLError {
  return refusal(
    'COST_TOO_HIGH',
    `The operation is taken to cost ${cost}, and one of yours may cost ${most}. Ask for fewer rows or fewer figures at once.`,
  );
}

function rateHeaders({ limit, remaining, resetsInS }: QuotaState): HeaderMap {
  const headers = new HeaderMap();
  headers.set('x-ratelimit-limit', String(limit));
  headers.set('x-ratelimit-remaining', String(remaining));
  headers.set('x-ratelimit-reset', String(resetsInS));
  return headers;
}

function quotaExceeded({ limit, resetsInS }: QuotaState, headers: HeaderMap): GraphQLError {
  headers.set('retry-after', String(resetsInS));
  return new GraphQLError(
    `The quota of ${limit} cost units an hour is used up. Ask again in ${resetsInS} seconds, or for less.`,
    { extensions: { code: 'QUOTA_EXCEEDED', http: { status: 429, headers } } },
  );
}
