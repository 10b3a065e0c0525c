import { VICTIMS_CODE_METRICS } from '@citizen-graph/victims-code';
import { DifferencesArguments, GroupDifferencesType, differencesOf } from '@citizen-graph/subgraph';
import type { MetricContext } from '@citizen-graph/subgraph';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { VictimsCodeType } from './victims-code.type';

@Resolver(() => VictimsCodeType)
export class DifferencesResolver {
  @FieldResolver(() => GroupDifferencesType, {
    nullable: true,
    description: 'How groups differ in metrics of this subject, all comparisons as one family.',
  })
  differences(
    @Args(() => DifferencesArguments) given: DifferencesArguments,
    @Ctx() { tables }: MetricContext,
  ): Promise<GroupDifferencesType> {
    return differencesOf(tables, VICTIMS_CODE_METRICS, given);
  }
}
