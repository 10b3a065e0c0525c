import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('LocalPolicingArea', { description: 'One of the seven local policing areas of the force.' })
@Directive('@key(fields: "code")')
export class AreaType {
  @Field(() => ID, { description: 'Its code in the Register of Geographic Codes.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  @Directive('@shareable')
  name!: string;
}
