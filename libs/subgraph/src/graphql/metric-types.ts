import type { MetricDefinition } from '@citizen-graph/metrics';
import { invariant } from '@citizen-graph/reference';
import {
  Args,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  ID,
  InterfaceType,
  ObjectType,
  Resolver,
  Root,
} from 'type-graphql';
import type { ClassType } from 'type-graphql';
import type { TableSource } from '../tables/table-source';
import { LocalPolicingAreaType } from './local-policing-area.type';
import { metricTableType, toMetricTable } from './metric-table.type';
import type { MetricTableShape } from './metric-table.type';
import { TableArguments } from './table-arguments';
import { toTableQuery } from './to-table-query';

/** What a subgraph's resolvers for metrics need of the context. */
export interface MetricContext {
  readonly tables: TableSource;
}

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
export function metricTypes({ name, description, definitions, area }: MetricTypesOptions) {
  const TableType = metricTableType(area ?? LocalPolicingAreaType);
  const byId = new Map(definitions.map((definition) => [definition.id, definition]));

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

  @Resolver(() => MetricInterface)
  class MetricResolver {
    @FieldResolver(() => TableType, { nullable: true, description: 'The figures.' })
    async table(
      @Root() { id }: MetricInterface,
      @Args(() => TableArguments) given: TableArguments,
      @Ctx() { tables }: MetricContext,
    ): Promise<MetricTableShape> {
      const asOf = given.asOf ?? null;
      const definition = byId.get(id);
      invariant(definition, `${name} has no metric ${id}`);
      const answer = await tables.answer({ definition, query: toTableQuery(given), asOf });
      return toMetricTable(answer, asOf ?? new Date());
    }
  }

  return {
    MetricType,
    MetricResolver,
    /** Takes a metric as the catalogue names it; null for one that this subgraph does not have. */
    resolveMetric: ({ id }: { readonly id: string }) => (byId.has(id) ? { id } : null),
  };
}
