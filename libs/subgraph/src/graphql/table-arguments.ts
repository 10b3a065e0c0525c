import type { Comparison, DimensionName, Grain } from '@citizen-graph/reference';
import { ArgsType, Field, GraphQLISODateTime, InputType, Int } from 'type-graphql';
import { ComparisonEnum, DimensionNameEnum, GrainEnum } from './enums';
import { PeriodInputType } from './period.type';

@InputType('DimensionFilter', { description: 'Keeps only the records that take one of the values.' })
export class DimensionFilterType {
  @Field(() => DimensionNameEnum, { description: 'A dimension of the metric.' })
  dimension!: DimensionName;

  @Field(() => [String], { description: 'Codes of values of the dimension.' })
  values!: string[];
}

@ArgsType()
export class TableArguments {
  @Field(() => PeriodInputType, { description: 'The months that the table is about.' })
  period!: PeriodInputType;

  @Field(() => GrainEnum, {
    defaultValue: 'WHOLE_PERIOD' satisfies Grain,
    description: 'How the period is cut into rows.',
  })
  grain!: Grain;

  @Field(() => [DimensionNameEnum], {
    nullable: true,
    description:
      'What the figure is cut by: at most two dimensions beside the area and the survey, right or force.',
  })
  by!: DimensionName[] | null;

  @Field(() => [DimensionFilterType], { nullable: true, description: 'Of whom the figure speaks.' })
  where!: DimensionFilterType[] | null;

  @Field(() => ComparisonEnum, {
    nullable: true,
    description: 'The earlier period to set each figure against.',
  })
  compare!: Comparison | null;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Answers from the releases that were in by then; by default from all.',
  })
  asOf!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Answers from the releases up to this one, by number: in the place of asOf.',
  })
  asOfRelease!: number | null;
}
