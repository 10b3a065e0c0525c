import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { CALLER_HEADER, REQUEST_ID_HEADER } from '@citizen-graph/subgraph';
import type { CallerSigner, Logger } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import type { Dispatcher } from 'undici';
import { askSubgraph } from './ask-subgraph';
import type { SubgraphLimits } from './ask-subgraph';
import type { GatewayContext } from './gateway-context';
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
  readonly signer: CallerSigner;
  readonly pool: Dispatcher;
  readonly logger: Logger;
  readonly rootAnswers: RootAnswers;
}

type ProcessOptions = GraphQLDataSourceProcessOptions<GatewayContext>;

/** Asks one subgraph on behalf of the gateway; whatever happens there costs its own fields only. */
export function createDataSource(options: DataSourceOptions): GraphQLDataSource<GatewayContext> {
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

async function ask(options: DataSourceOptions, { request, context }: ProcessOptions, fetch: SubgraphFetch) {
  const { query, variables, operationName } = request;
  const question = {
    url: options.url,
    body: JSON.stringify({ query, variables, operationName }),
    headers: await headersFor(options, context),
    repeatable: fetch.operation.operation === 'query',
  };
  return askSubgraph(question, options.limits, options.pool);
}

// The gateway hands on nothing of what a client sent: who asks is said by what the gateway itself signs.
async function headersFor(
  { name, signer }: DataSourceOptions,
  context: ProcessOptions['context'],
): Promise<Record<string, string>> {
  const { requestId, caller, subgraphs } = context as GatewayContext;
  subgraphs.add(name);
  return { [REQUEST_ID_HEADER]: requestId, [CALLER_HEADER]: await signer.sign(caller, name) };
}

function logFault(fault: SubgraphFault, options: DataSourceOptions, { context }: ProcessOptions): void {
  const requestId: unknown = context['requestId'];
  options.logger.warn(
    { requestId, subgraph: options.name, code: fault.code, reason: fault.message },
    'a subgraph gave no usable answer',
  );
}
