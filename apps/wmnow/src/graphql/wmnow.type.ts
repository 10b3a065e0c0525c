import { MonthScalar } from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';

/** Its other fields are answered by resolvers of their own. */
@ObjectType('Wmnow', { description: 'WMNow community messaging, beside its metrics.' })
export class WmnowType {
  @Field(() => MonthScalar, {
    nullable: true,
    description: 'The latest month whose membership is loaded; null while there is none.',
  })
  latestMonth!: string | null;
}
