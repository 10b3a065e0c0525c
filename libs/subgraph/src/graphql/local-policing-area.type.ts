import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** The area as a subgraph names it that adds nothing to it. */
@ObjectType('LocalPolicingArea', { description: 'One of the seven local policing areas of the force.' })
@Directive('@key(fields: "code", resolvable: false)')
export class LocalPolicingAreaType {
  @Field(() => ID, { description: 'Its code in the Register of Geographic Codes.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  @Directive('@shareable')
  name!: string;
}
