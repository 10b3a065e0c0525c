import type { MetricDefinition } from '@citizen-graph/metrics';
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { answerFunnel } from '../tables/answer-funnel';
import { momentOf } from '../tables/moment-of';
import { ChartArguments } from './chart-arguments';
import { ControlChartType } from './control-chart.type';
import { FunnelPlotArguments } from './funnel-arguments';
import { FunnelType, toFunnel } from './funnel.type';
import type { MetricContext, MetricInterfaceClass } from './metric-types';
import { controlChartOf } from './to-control-chart';
import { toAsOf, toTableQuery } from './to-table-query';

/** What is more than chance in a metric: between areas, and over time. */
export function analysisResolver(
  Metric: MetricInterfaceClass,
  getDefinition: (id: string) => MetricDefinition,
) {
  @Resolver(() => Metric)
  class AnalysisResolver {
    @FieldResolver(() => FunnelType, {
      nullable: true,
      description: 'Which areas differ from the whole by more than chance.',
    })
    async funnel(
      @Root() { id }: { readonly id: string },
      @Args(() => FunnelPlotArguments) given: FunnelPlotArguments,
      @Ctx() { tables }: MetricContext,
    ): Promise<FunnelType> {
      const asOf = toAsOf(given);
      const query = toTableQuery({ ...given, grain: 'WHOLE_PERIOD', by: null, compare: null });
      const answer = await answerFunnel(tables, { definition: getDefinition(id), query, asOf });
      return toFunnel(answer, momentOf(asOf, answer.last));
    }

    @FieldResolver(() => ControlChartType, {
      nullable: true,
      description: 'The figures over time: what chance alone brings, and what is more than that.',
    })
    chart(
      @Root() { id }: { readonly id: string },
      @Args(() => ChartArguments) given: ChartArguments,
      @Ctx() sources: MetricContext,
    ): Promise<ControlChartType> {
      return controlChartOf(sources, getDefinition(id), given);
    }
  }
  return AnalysisResolver;
}
