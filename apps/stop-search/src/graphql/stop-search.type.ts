import { LocalPolicingAreaType } from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';

@ObjectType('StopSearch', { description: 'What is known of where searches took place.' })
export class StopSearchType {
  @Field(() => [LocalPolicingAreaType], {
    description: 'The areas whose boundaries are loaded; searches elsewhere count for the force alone.',
  })
  areasWithBoundaries!: readonly LocalPolicingAreaType[];
}
