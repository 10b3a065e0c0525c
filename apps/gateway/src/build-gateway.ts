import { ApolloGateway } from '@apollo/gateway';
import type { CallerSigner, Logger } from '@citizen-graph/subgraph';
import { buildSchema } from 'graphql';
import type { Dispatcher } from 'undici';
import type { SubgraphLimits } from './ask-subgraph';
import { disableVendorTelemetry } from './config';
import { createDataSource } from './data-source';
import { createRootAnswers } from './root-answers';

export interface BuildGatewayOptions {
  readonly supergraphSdl: string;
  /** Where subgraphs are, by name, when not where the supergraph says. */
  readonly subgraphUrls?: Readonly<Record<string, string>>;
  readonly limits: SubgraphLimits;
  readonly signer: CallerSigner;
  readonly pool: Dispatcher;
  readonly logger: Logger;
}

/** A gateway on a fixed supergraph. It asks nobody when it starts, and a subgraph that is down costs its own fields. */
export function buildGateway(options: BuildGatewayOptions): ApolloGateway {
  disableVendorTelemetry();
  const { supergraphSdl, limits, signer, pool, logger } = options;
  const schema = buildSchema(supergraphSdl, { assumeValidSDL: true });
  const rootAnswers = createRootAnswers();
  return new ApolloGateway({
    supergraphSdl,
    logger,
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    queryPlannerConfig: { exposeDocumentNodeInFetchNode: true },
    buildService: ({ name, url }) =>
      createDataSource({
        name,
        url: options.subgraphUrls?.[name] ?? url ?? '',
        schema,
        limits,
        signer,
        pool,
        logger,
        rootAnswers,
      }),
  });
}
