import { Field, ObjectType } from 'type-graphql';
import { EditionType } from './edition.type';
import { StageType } from './stage.type';

@ObjectType('VictimsCode', { description: "The Victims' Code as data." })
export class VictimsCodeType {
  @Field(() => [EditionType], { description: 'Its editions, the earliest first and drafts last.' })
  editions!: readonly EditionType[];

  @Field(() => [StageType], {
    description: 'The stages of a victim’s way through the force, in order of time.',
  })
  stages!: readonly StageType[];
}
