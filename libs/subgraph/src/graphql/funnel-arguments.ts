import { ArgsType, Field, GraphQLISODateTime, Int } from 'type-graphql';
import { PeriodInputType } from './period.type';
import { DimensionFilterType } from './table-arguments';

@ArgsType()
export class FunnelPlotArguments {
  @Field(() => PeriodInputType, { description: 'The months that the figures are of, taken together.' })
  period!: PeriodInputType;

  @Field(() => [DimensionFilterType], { nullable: true, description: 'Of whom the figures speak.' })
  where!: DimensionFilterType[] | null;

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
