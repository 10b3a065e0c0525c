import { buildSubgraphSchema } from '@citizen-graph/subgraph';
import type { GraphQLSchema } from 'graphql';
import { CharterResolver, ServiceStandardResolver } from './graphql/charter.resolver';
import { CommentsResolver } from './graphql/comments.resolver';
import { DifferencesResolver } from './graphql/differences.resolver';
import { DriversResolver } from './graphql/drivers.resolver';
import { FunnelResolver } from './graphql/funnel.resolver';
import { SURVEY_METRIC } from './graphql/survey-metric';
import { SurveyResolver } from './graphql/survey.resolver';

/** The schema of the surveys subgraph. */
export function buildSchema(): Promise<GraphQLSchema> {
  return buildSubgraphSchema({
    resolvers: [
      ...SURVEY_METRIC.resolvers,
      SurveyResolver,
      FunnelResolver,
      DifferencesResolver,
      CharterResolver,
      ServiceStandardResolver,
      DriversResolver,
      CommentsResolver,
    ],
    orphanedTypes: [SURVEY_METRIC.MetricType],
    references: { SurveyMetric: SURVEY_METRIC.resolveMetric },
  });
}
