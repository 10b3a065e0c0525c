import { buildSubgraphSchema } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import { DifferencesResolver } from './graphql/differences.resolver';
import { MetricEditionsResolver } from './graphql/metric-editions.resolver';
import { METRICS } from './graphql/victims-code-metric.type';
import { STRATEGY_RESOLVERS } from './graphql/strategy/resolvers';
import { VictimsCodeResolver } from './graphql/victims-code.resolver';

/** The schema of the victims-code subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [
      ...METRICS.resolvers,
      MetricEditionsResolver,
      VictimsCodeResolver,
      DifferencesResolver,
      ...STRATEGY_RESOLVERS,
    ],
    orphanedTypes: [METRICS.MetricType],
    references: { VictimsCodeMetric: METRICS.resolveMetric },
  });
}
