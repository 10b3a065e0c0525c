import type { MetricContext } from '@citizen-graph/subgraph';
import { Args, Ctx, FieldResolver, Resolver } from 'type-graphql';
import { askFunnel } from '../ask-funnel';
import { FunnelArguments, toFunnelQuestion } from './funnel.arguments';
import { FunnelType } from './funnel.type';
import { SurveysType } from './surveys.type';

@Resolver(() => SurveysType)
export class FunnelResolver {
  @FieldResolver(() => FunnelType, {
    nullable: true,
    description: 'How far the invitations to the surveys by SMS came, step by step.',
  })
  funnel(
    @Args(() => FunnelArguments) given: FunnelArguments,
    @Ctx() context: MetricContext,
  ): Promise<FunnelType> {
    return askFunnel(context, toFunnelQuestion(given));
  }
}
