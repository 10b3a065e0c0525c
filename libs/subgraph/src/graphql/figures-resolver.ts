import type { MetricDefinition } from '@citizen-graph/metrics';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ClassType } from 'type-graphql';
import { nonResponseIn } from '../tables/answer-non-response';
import type { LocalPolicingAreaType } from './local-policing-area.type';
import { toMetricTable } from './metric-table.type';
import type { MetricTableShape, metricTableTypes } from './metric-table.type';
import type { MetricContext, MetricInterfaceClass } from './metric-types';
import { RevisionArguments } from './revision-arguments';
import { revisionsOf, revisionsType } from './revisions.type';
import type { RevisionsShape } from './revisions.type';
import { TableArguments } from './table-arguments';
import { toAsOf, toTableQuery } from './to-table-query';

/** What the figures of a subgraph's metrics are made of. */
export interface FiguresOptions {
  readonly definitions: readonly MetricDefinition[];
  readonly getDefinition: (id: string) => MetricDefinition;
  readonly TableType: ReturnType<typeof metricTableTypes>['TableType'];
  readonly area: ClassType<LocalPolicingAreaType>;
}

/** The figures of a metric, and how they moved between releases. */
export function figuresResolver(
  Metric: MetricInterfaceClass,
  { definitions, getDefinition, TableType, area }: FiguresOptions,
) {
  const RevisionsOfMetric = revisionsType(area);

  @Resolver(() => Metric)
  class FiguresResolver {
    @FieldResolver(() => TableType, { nullable: true, description: 'The figures.' })
    async table(
      @Root() { id }: { readonly id: string },
      @Args(() => TableArguments) given: TableArguments,
      @Ctx() { tables }: MetricContext,
    ): Promise<MetricTableShape> {
      const asked = { definition: getDefinition(id), query: toTableQuery(given), asOf: toAsOf(given) };
      const answer = await tables.answer(asked);
      return toMetricTable(answer, { ...asked, findNonResponse: nonResponseIn(tables, asked, definitions) });
    }

    @FieldResolver(() => RevisionsOfMetric, {
      nullable: true,
      description: 'How the figures moved from one release to another, and which releases moved them.',
    })
    revisions(
      @Root() { id }: { readonly id: string },
      @Args(() => RevisionArguments) given: RevisionArguments,
      @Ctx() { tables }: MetricContext,
    ): Promise<RevisionsShape> {
      return revisionsOf(tables, getDefinition(id), given);
    }
  }
  return FiguresResolver;
}
