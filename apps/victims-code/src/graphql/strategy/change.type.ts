import type { Change } from '@citizen-graph/victims-code';
import { Field, GraphQLISODateTime, Int, ObjectType } from 'type-graphql';

@ObjectType('StrategyFieldChange', { description: 'One field that an edit changed.' })
export class FieldChangeType {
  @Field(() => String, {
    description: 'The field; attendance is told as attendance. and the code of the member.',
  })
  field!: string;

  @Field(() => String, { nullable: true, description: 'What it was; null where it was empty.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null where it was emptied.' })
  to!: string | null;
}

@ObjectType('StrategyChange', { description: 'One edit, which made one version.' })
export class ChangeType {
  @Field(() => Int, { description: 'The version that it made; the first is 1.' })
  version!: number;

  @Field(() => GraphQLISODateTime, { description: 'When.' })
  at!: Date;

  @Field(() => String, { description: 'By whom.' })
  by!: string;

  @Field(() => [FieldChangeType], { description: 'What it changed.' })
  fields!: readonly FieldChangeType[];
}

/** The changes of a history that came after a version. */
export function toChanges(history: readonly Change[], after: number): readonly ChangeType[] {
  return history
    .filter(({ version }) => version > after)
    .map(({ version, at, by, changes }) => ({
      version,
      at: new Date(at),
      by,
      fields: changes.map(({ field, from, to }) => ({ field, from: toText(from), to: toText(to) })),
    }));
}

function toText(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
