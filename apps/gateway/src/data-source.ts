import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { REQUEST_ID_HEADER } from '@citizen-graph/subgraph';
import type { Logger, RequestContext } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import type { Dispatcher } from 'undici';
import { askSubgraph } from './ask-subgraph';
import type { SubgraphLimits } from './ask-subgraph';
import { completeAnswer } from './complete-answer';
import { admitErrors, errorsOfFault, placeErrors } from './place-errors';
import type { RootAnswers } from './root-answers';
import type { SubgraphAnswer } from './subgraph-answer';
import { SubgraphFault } from './subgraph-fault';
import { toSubgraphFetch } from './subgraph-fetch';
import type { SubgraphFetch } from './subgraph-fetch';

export interface DataSourceOptions {
  readonly name: string;
  readonly url: string;
  readonly schema: GraphQLSchema;
  readonly limits: SubgraphLimits;
  readonly pool: Dispatcher;
  readonly logger: Logger;
  readonly rootAnswers: RootAnswers;
}

type ProcessOptions = GraphQLDataSourceProcessOptions<RequestContext>;

/** Asks one subgraph on behalf of the gateway; whatever happens there costs its own fields only. */
export function createDataSource(options: DataSourceOptions): GraphQLDataSource<RequestContext> {
  return { process: (processOptions) => resolveFetch(options, processOptions) };
}

async function resolveFetch(
  options: DataSourceOptions,
  processOptions: ProcessOptions,
): Promise<SubgraphAnswer> {
  const fetch = toSubgraphFetch(processOptions);
  const incoming = 'incomingRequestContext' in processOptions ? processOptions.incomingRequestContext : {};
  try {
    const answer = await ask(options, processOptions, fetch);
    const admitted = { data: answer.data, errors: admitErrors(answer.errors, fetch) };
    const { data, errors } = completeAnswer(admitted, fetch, options.schema);
    if (data && !fetch.representations) options.rootAnswers.add(incoming, data);
    return { data, errors: placeErrors(errors, fetch, options.rootAnswers.of(incoming)) };
  } catch (error) {
    if (!(error instanceof SubgraphFault)) throw error;
    logFault(error, options, processOptions);
    return { data: null, errors: errorsOfFault(error.code, fetch) };
  }
}

function ask(options: DataSourceOptions, { request, context }: ProcessOptions, fetch: SubgraphFetch) {
  const { query, variables, operationName } = request;
  const question = {
    url: options.url,
    body: JSON.stringify({ query, variables, operationName }),
    headers: requestIdHeader(context),
    repeatable: fetch.operation.operation === 'query',
  };
  return askSubgraph(question, options.limits, options.pool);
}

function requestIdHeader(context: ProcessOptions['context']): Record<string, string> {
  return typeof context['requestId'] === 'string' ? { [REQUEST_ID_HEADER]: context['requestId'] } : {};
}

function logFault(fault: SubgraphFault, options: DataSourceOptions, { context }: ProcessOptions): void {
  const requestId: unknown = context['requestId'];
  options.logger.warn(
    { requestId, subgraph: options.name, code: fault.code, reason: fault.message },
    'a subgraph gave no usable answer',
  );
}
