import type { DimensionName, Grain } from '@citizen-graph/reference';
import { ArgsType, Field, Int } from 'type-graphql';
import { DimensionNameEnum, GrainEnum } from './enums';
import { PeriodInputType } from './period.type';
import { DimensionFilterType } from './table-arguments';

@ArgsType()
export class RevisionArguments {
  @Field(() => PeriodInputType, { description: 'The months that the table is about.' })
  period!: PeriodInputType;

  @Field(() => GrainEnum, {
    defaultValue: 'WHOLE_PERIOD' satisfies Grain,
    description: 'How the period is cut into rows.',
  })
  grain!: Grain;

  @Field(() => [DimensionNameEnum], { nullable: true, description: 'What the figure is cut by.' })
  by!: DimensionName[] | null;

  @Field(() => [DimensionFilterType], { nullable: true, description: 'Of whom the figure speaks.' })
  where!: DimensionFilterType[] | null;

  @Field(() => Int, { description: 'The earlier release, by number.' })
  from!: number;

  @Field(() => Int, { nullable: true, description: 'The later release; by default the last.' })
  to!: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether rows that did not move are there as well.',
  })
  all!: boolean;
}
