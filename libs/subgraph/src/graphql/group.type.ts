import { Directive, Field, ObjectType } from 'type-graphql';

@ObjectType('Group', { description: 'A group of a dimension, such as women.' })
@Directive('@shareable')
export class GroupType {
  @Field(() => String, { description: 'Its code, as filters take it.' })
  code!: string;

  @Field(() => String, { description: 'As a page shows it.' })
  label!: string;
}
