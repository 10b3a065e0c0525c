import { PeriodInputType } from '@citizen-graph/subgraph';
import { ArgsType, Field } from 'type-graphql';
import { LocalMeasureEnum } from './local.type';
import type { LocalMeasure } from './local.type';

@ArgsType()
export class LocalEstimatesArguments {
  @Field(() => LocalMeasureEnum, { description: 'What is estimated.' })
  measure!: LocalMeasure;

  @Field(() => PeriodInputType, { description: 'The months that the estimates end in.' })
  period!: PeriodInputType;

  @Field(() => String, { nullable: true, description: 'One place; every one by default.' })
  place!: string | null;
}
