import { findBoard, findLocalPolicingArea } from '@citizen-graph/reference';
import { buildSubgraphSchema } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import { findMetric } from './catalogue';
import { BoardResolver } from './graphql/board.resolver';
import { CatalogueResolver } from './graphql/catalogue.resolver';
import { MetricResolver } from './graphql/metric.resolver';
import {
  ConfidenceMetricType,
  StopSearchMetricType,
  SurveyMetricType,
  VictimsCodeMetricType,
  WmnowMetricType,
} from './graphql/metric.type';
import { METRIC_TYPE_NAMES, toMetric } from './graphql/to-metric';

/** The schema of the catalogue subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [CatalogueResolver, BoardResolver, MetricResolver],
    orphanedTypes: [
      SurveyMetricType,
      VictimsCodeMetricType,
      StopSearchMetricType,
      ConfidenceMetricType,
      WmnowMetricType,
    ],
    references: {
      ...Object.fromEntries(Object.values(METRIC_TYPE_NAMES).map((name) => [name, resolveMetric])),
      Board: ({ id }: { readonly id: string }) => findBoard(id),
      LocalPolicingArea: ({ code }: { readonly code: string }) => findLocalPolicingArea(code),
    },
  });
}

function resolveMetric({ id }: { readonly id: string }) {
  const found = findMetric(id);
  return found === null ? null : toMetric(found);
}
