import { findLocalPolicingArea } from '@citizen-graph/reference';
import { buildSubgraphSchema, metricTypes } from '@citizen-graph/subgraph';
import { WMNOW_METRICS } from '@citizen-graph/wmnow';
import type { GraphQLSchema } from 'graphql';
import { AreaResolver } from './graphql/area.resolver';
import { AreaType } from './graphql/area.type';
import { CampaignResolver } from './graphql/campaign.resolver';
import { WmnowResolver } from './graphql/wmnow.resolver';

const metrics = metricTypes({
  name: 'WmnowMetric',
  description: 'A figure of WMNow community messaging.',
  definitions: WMNOW_METRICS,
  area: AreaType,
});

/** The schema of the wmnow subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [...metrics.resolvers, AreaResolver, CampaignResolver, WmnowResolver],
    orphanedTypes: [metrics.MetricType],
    references: {
      WmnowMetric: metrics.resolveMetric,
      LocalPolicingArea: ({ code }: { readonly code: string }) => findLocalPolicingArea(code),
    },
  });
}
