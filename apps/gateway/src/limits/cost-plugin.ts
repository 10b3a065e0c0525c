import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server';
import { invariant } from '@citizen-graph/reference';
import { fragmentsOf, refusal } from '@citizen-graph/subgraph';
import { GraphQLError } from 'graphql';
import type { GatewayContext } from '../gateway-context';
import type { CostSheet } from './cost-sheet';
import { operationCost } from './operation-cost';
import type { QuotaState, Quotas } from './quota';

/** The most that one operation may cost: about what all of our boards' packs of a month cost together. */
export const MOST_COST = 100_000;

/** Counts what an operation costs before it runs, takes it off the client's quota, and says both in the answer. */
export function costPlugin(sheet: CostSheet, quotas: Quotas): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: async (request) => {
          const { contextValue } = request;
          const cost = costOf(request, sheet);
          if (cost > MOST_COST) throw tooDear(cost);
          const state = await quotas.take(contextValue.caller.client, cost, contextValue.caller.quota);
          const headers = rateHeaders(state);
          if (state.isExceeded) throw quotaExceeded(state, headers);
          for (const [name, value] of headers) request.response.http.headers.set(name, value);
          contextValue.cost = { requested: cost, most: MOST_COST };
        },
        willSendResponse: ({ response: { body }, contextValue: { cost } }) => {
          if (body.kind === 'single' && cost !== undefined) {
            body.singleResult.extensions = { ...body.singleResult.extensions, cost };
          }
          return Promise.resolve();
        },
      }),
  };
}

function costOf(
  { document, operation, schema, request }: GraphQLRequestContextDidResolveOperation<GatewayContext>,
  sheet: CostSheet,
): number {
  invariant(operation, 'an operation that is not clear was refused before');
  const asked = { operation, fragments: fragmentsOf(document), variables: request.variables ?? {} };
  return operationCost(asked, schema, sheet);
}

function tooDear(cost: number): GraphQLError {
  return refusal(
    'COST_TOO_HIGH',
    `The operation is taken to cost ${cost}, and one may cost ${MOST_COST}. Ask for fewer rows or fewer figures at once.`,
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
