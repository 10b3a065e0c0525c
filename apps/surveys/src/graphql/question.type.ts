import { registerEnum } from '@citizen-graph/subgraph';
import type { Scale } from '@citizen-graph/surveys';
import { Field, ID, Int, ObjectType } from 'type-graphql';

export const ScaleEnum = registerEnum<Scale>({
  name: 'Scale',
  description: 'What may be answered to a question.',
  values: {
    SCORE_0_TO_10: 'A whole score from 0 to 10.',
    YES_OR_NO: 'Yes or no.',
    GOOD_OKAY_POOR: 'Good, okay or poor.',
  },
});

@ObjectType('TopBox', { description: 'The answers of a scale that count as favourable.' })
export class TopBoxType {
  @Field(() => String, { description: 'The name that they go by.' })
  name!: string;

  @Field(() => Int, { description: 'The lowest of them.' })
  lowest!: number;

  @Field(() => Int, { description: 'The highest of them.' })
  highest!: number;
}

@ObjectType('QuestionVersion', { description: 'How one survey words a question, from a day on.' })
export class QuestionVersionType {
  @Field(() => String, { description: 'The code of the survey.' })
  survey!: string;

  @Field(() => Int, {
    description: 'Counts from 1 in its survey; another wording is another version, and breaks the series.',
  })
  number!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The first day on which it was asked, YYYY-MM-DD; null where nothing is known from before.',
  })
  from!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day on which it was asked; null while it is.',
  })
  to!: string | null;

  @Field(() => String, { description: 'The language, as a tag of BCP 47.' })
  language!: string;

  @Field(() => String, { description: 'The words.' })
  wording!: string;

  @Field(() => ScaleEnum, { description: 'What may be answered.' })
  scale!: Scale;

  @Field(() => TopBoxType, { nullable: true, description: 'The top box of the scale, where it has one.' })
  topBox!: TopBoxType | null;

  @Field(() => String, { description: 'Where the words are from.' })
  source!: string;

  @Field(() => Boolean, { description: 'False where no published or reviewed questionnaire confirms them.' })
  confirmed!: boolean;
}

@ObjectType('Question', { description: 'A question that means the same in every survey that asks it.' })
export class QuestionType {
  @Field(() => ID, { description: 'Its code, for ever the same.' })
  code!: string;

  @Field(() => String, { description: 'What it asks, in short.' })
  title!: string;

  @Field(() => ScaleEnum, { description: 'What may be answered.' })
  scale!: Scale;

  @Field(() => Int, { nullable: true, description: 'The lowest score of the top box, for a score.' })
  topBoxFrom!: number | null;

  @Field(() => [QuestionVersionType], { description: 'How each survey words it, the earliest first.' })
  versions!: readonly QuestionVersionType[];
}
