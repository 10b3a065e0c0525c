import type { BoardId } from '@citizen-graph/reference';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Board', { description: 'A board that the force reports to.' })
@Directive('@key(fields: "id")')
export class BoardType {
  @Field(() => ID, { description: 'Its identifier, for ever the same.' })
  id!: BoardId;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => String, { description: 'What it is for.' })
  purpose!: string;
}
