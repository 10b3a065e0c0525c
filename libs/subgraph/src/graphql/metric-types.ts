import type { MetricDefinition } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { ChartSources } from '../tables/answer-chart';
import { analysisResolver } from './analysis-resolver';
import { figuresResolver } from './figures-resolver';
import { LocalPolicingAreaType } from './local-policing-area.type';
import { metricTableTypes } from './metric-table.type';
import { tableResolvers } from './table-resolvers';

/** What a subgraph's resolvers for metrics need of the context. */
export type MetricContext = ChartSources;

/** The interface of metrics, as one subgraph has it. */
export type MetricInterfaceClass = abstract new () => { id: string };

export interface MetricTypesOptions {
  /** The subject's type, such as SurveyMetric. */
  readonly name: string;
  readonly description: string;
  readonly definitions: readonly MetricDefinition[];
  /** The subgraph's own type for areas, where it adds fields to them. */
  readonly area?: ClassType<LocalPolicingAreaType>;
}

/**
 * The classes that make a subgraph answer for its metrics. They are made anew for each subgraph because
 * type-graphql keeps what is added to a class for the whole process.
 */
export function metricTypes({
  name,
  description,
  definitions,
  area = LocalPolicingAreaType,
}: MetricTypesOptions) {
  const tableTypes = metricTableTypes(area);
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));
  const getDefinition = (id: string): MetricDefinition => {
    const definition = byId.get(id);
    invariant(definition, `${name} has no metric ${id}`);
    return definition;
  };

  @InterfaceType('Metric', {
    autoRegisterImplementations: false,
    description: 'A figure that boards ask for.',
  })
  abstract class MetricInterface {
    @Field(() => ID, { description: 'Its identifier, for ever the same.' })
    id!: string;
  }

  @ObjectType(name, { implements: MetricInterface, description })
  @Directive('@key(fields: "id")')
  class MetricType extends MetricInterface {}

  return {
    MetricType,
    /** What answers for metrics and their tables, for the list of the subgraph's resolvers. */
    resolvers: [
      figuresResolver(MetricInterface, { definitions, getDefinition, ...tableTypes, area }),
      analysisResolver(MetricInterface, getDefinition),
      ...tableResolvers(tableTypes),
    ] as const,
    /** Takes a metric as the catalogue names it; null for one that this subgraph does not have. */
    resolveMetric: ({ id }: { readonly id: string }) => (byId.has(id) ? { id } : null),
  };
}
