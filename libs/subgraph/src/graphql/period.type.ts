import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { MonthScalar } from './month.scalar';

@ObjectType('Period', { description: 'A run of whole months, both ends included.' })
@Directive('@shareable')
export class PeriodType {
  @Field(() => MonthScalar, { description: 'The first month.' })
  from!: string;

  @Field(() => MonthScalar, { description: 'The last month.' })
  to!: string;
}

@InputType('PeriodInput', { description: 'A run of whole months, both ends included.' })
export class PeriodInputType {
  @Field(() => MonthScalar, { description: 'The first month.' })
  from!: string;

  @Field(() => MonthScalar, { description: 'The last month.' })
  to!: string;
}
