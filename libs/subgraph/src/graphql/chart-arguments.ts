import type { RuleSetName } from '@citizen-graph/metrics';
import type { Grain } from '@citizen-graph/reference';
import { ArgsType, Field, GraphQLISODateTime, Int } from 'type-graphql';
import { RuleSetEnum } from './control-chart-enums';
import { GrainEnum } from './enums';
import { PeriodInputType } from './period.type';
import { DimensionFilterType } from './table-arguments';

@ArgsType()
export class ChartArguments {
  @Field(() => PeriodInputType, {
    description: 'The months that the chart shows, all of which its limits rest on.',
  })
  period!: PeriodInputType;

  @Field(() => GrainEnum, {
    defaultValue: 'MONTH' satisfies Grain,
    description: 'What a point is of: a month, a quarter or a year. Rows that share months have no chart.',
  })
  grain!: Grain;

  @Field(() => [DimensionFilterType], { nullable: true, description: 'Of whom the figures speak.' })
  where!: DimensionFilterType[] | null;

  @Field(() => RuleSetEnum, {
    defaultValue: 'MAKING_DATA_COUNT' satisfies RuleSetName,
    description: 'By which convention limits are calculated and special causes found.',
  })
  ruleSet!: RuleSetName;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether moving ranges that stand out are left out of the limits, once; by default what the rule set ' +
      'does, which for MAKING_DATA_COUNT is false.',
  })
  screening!: boolean | null;

  @Field(() => Int, {
    nullable: true,
    description: 'The first so many figures of each stretch that its limits rest on; by default all of them.',
  })
  baseline!: number | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Answers from the releases and decisions that were in by then; by default from all.',
  })
  asOf!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Answers from the releases up to this one, and the decisions made by then: in the place of asOf.',
  })
  asOfRelease!: number | null;
}
