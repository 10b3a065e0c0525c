import type { DimensionName } from '@citizen-graph/reference';
import { DimensionFilterType, DimensionNameEnum, PeriodInputType, toPeriod } from '@citizen-graph/subgraph';
import { ArgsType, Field, GraphQLISODateTime } from 'type-graphql';
import type { MetricQuestion } from '../ask-metric';

@ArgsType()
export class FunnelArguments {
  @Field(() => PeriodInputType, { description: 'The months in which invitations were sent.' })
  period!: PeriodInputType;

  @Field(() => [DimensionNameEnum], {
    nullable: true,
    description: 'What it is cut by: AREA, SURVEY, and either MODE or CHANNEL.',
  })
  by!: DimensionName[] | null;

  @Field(() => [DimensionFilterType], { nullable: true, description: 'Of which invitations it speaks.' })
  where!: DimensionFilterType[] | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Answers from the releases that were in by then; by default from all.',
  })
  asOf!: Date | null;
}

/** The question that the arguments ask; throws INVALID_PERIOD naming the argument. */
export function toFunnelQuestion({ period, by, where, asOf }: FunnelArguments): MetricQuestion {
  return { period: toPeriod(period), by: by ?? [], where: where ?? [], asOf: asOf ?? null };
}
