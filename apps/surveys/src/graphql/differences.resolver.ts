import { SURVEY_METRICS } from '@citizen-graph/surveys';
import { DifferencesArguments, GroupDifferencesType, differencesOf } from '@citizen-graph/subgraph';
import type { MetricContext } from '@citizen-graph/subgraph';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { SurveysType } from './surveys.type';

@Resolver(() => SurveysType)
export class DifferencesResolver {
  @FieldResolver(() => GroupDifferencesType, {
    nullable: true,
    description: 'How groups differ in metrics of this subject, all comparisons as one family.',
  })
  differences(
    @Args(() => DifferencesArguments) given: DifferencesArguments,
    @Ctx() { tables }: MetricContext,
  ): Promise<GroupDifferencesType> {
    return differencesOf(tables, SURVEY_METRICS, given);
  }
}
