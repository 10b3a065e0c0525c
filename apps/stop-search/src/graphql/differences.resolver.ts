import { STOP_SEARCH_METRICS } from '@citizen-graph/stop-search';
import { DifferencesArguments, GroupDifferencesType, differencesOf } from '@citizen-graph/subgraph';
import type { MetricContext } from '@citizen-graph/subgraph';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { StopSearchType } from './stop-search.type';

@Resolver(() => StopSearchType)
export class DifferencesResolver {
  @FieldResolver(() => GroupDifferencesType, {
    nullable: true,
    description: 'How groups differ in metrics of this subject, all comparisons as one family.',
  })
  differences(
    @Args(() => DifferencesArguments) given: DifferencesArguments,
    @Ctx() { tables }: MetricContext,
  ): Promise<GroupDifferencesType> {
    return differencesOf(tables, STOP_SEARCH_METRICS, given);
  }
}
