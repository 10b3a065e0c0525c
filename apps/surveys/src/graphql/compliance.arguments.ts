import { PeriodInputType } from '@citizen-graph/subgraph';
import { ArgsType, Field, GraphQLISODateTime } from 'type-graphql';

@ArgsType()
export class ComplianceArguments {
  @Field(() => PeriodInputType, { description: 'The months.' })
  period!: PeriodInputType;

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Answers from the releases that were in by then; by default from all.',
  })
  asOf!: Date | null;
}
