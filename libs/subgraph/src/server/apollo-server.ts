import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import { calculationPlugin } from './calculation-plugin';
import type { FormatError } from './format-error';
import { keepLimitCodes } from './limit-codes';
import { limitsRule } from './limits-rule';
import { listValuesPlugin } from './list-values-plugin';
import type { Logger } from './logger';
import type { OperationLimits } from './operation-limits';
import { operationPlugin } from './operation-plugin';
import { reportPlugin } from './report-plugin';
import type { RequestContext } from './request-context';

type Gateway = NonNullable<ApolloServerOptions<RequestContext>['gateway']>;

/** What answers: a subgraph's own schema, or a gateway in front of many. */
export type GraphQLSource = { readonly schema: GraphQLSchema } | { readonly gateway: Gateway };

export interface ApolloServerSettings<Context extends RequestContext> {
  readonly source: GraphQLSource;
  readonly logger: Logger;
  readonly formatError: FormatError;
  readonly plugins: readonly ApolloServerPlugin<Context>[];
  readonly shutdownGraceMs: number;
  readonly limits: OperationLimits;
}

/** What is wrong beyond the first few says nothing more to whoever reads it; the last says that there is more. */
const MOST_PROBLEMS_TOLD = 5;

/** An Apollo Server that reports to nobody but us and shows clients no more than formatError lets through. */
export function createApolloServer<Context extends RequestContext>(
  settings: ApolloServerSettings<Context>,
  httpServer: Server,
): ApolloServer<Context> {
  const { limits } = settings;
  const formatError = keepLimitCodes(settings.formatError);
  return new ApolloServer<Context>({
    ...settings.source,
    logger: settings.logger,
    formatError,
    introspection: true,
    ...(Number.isFinite(limits.tokens) && { parseOptions: { maxTokens: limits.tokens } }),
    validationRules: [limitsRule(limits)],
    validationOptions: { maxErrors: MOST_PROBLEMS_TOLD - 1 },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      operationPlugin(),
      listValuesPlugin(limits.listValues),
      calculationPlugin(),
      ...settings.plugins,
      reportPlugin(formatError),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: settings.shutdownGraceMs }),
      ...nothingPhonesHome(),
    ],
  });
}

function nothingPhonesHome() {
  return [
    ApolloServerPluginUsageReportingDisabled(),
    ApolloServerPluginSchemaReportingDisabled(),
    ApolloServerPluginInlineTraceDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    ApolloServerPluginCacheControlDisabled(),
  ];
}
