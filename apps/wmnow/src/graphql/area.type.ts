import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType('Population', { description: 'A count of the people who live in an area.' })
export class PopulationType {
  @Field(() => Int, { description: 'People aged 16 and over.' })
  aged16AndOver!: number;

  @Field(() => String, { description: 'Which count it is, such as Census 2021.' })
  vintage!: string;

  @Field(() => String, { description: 'The day that it is as at, YYYY-MM-DD.' })
  asAt!: string;
}

@ObjectType('LocalPolicingArea', { description: 'One of the seven local policing areas of the force.' })
@Directive('@key(fields: "code")')
export class AreaType {
  @Field(() => ID, { description: 'Its code in the Register of Geographic Codes.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  @Directive('@shareable')
  name!: string;
}
