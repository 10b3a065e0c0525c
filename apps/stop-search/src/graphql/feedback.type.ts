import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('StopSearchFeedbackQuestion', {
  description: 'A question of the feedback form, answered with yes or no.',
})
export class StopSearchFeedbackQuestionType {
  @Field(() => ID, { description: 'Its code, which stays the same.' })
  code!: string;

  @Field(() => String, { description: 'As it stands on the form in English.' })
  wording!: string;

  @Field(() => Boolean, { description: 'Whether the form cannot be sent without an answer.' })
  isRequired!: boolean;

  @Field(() => String, { description: 'The rule that it asks after.' })
  source!: string;
}

@ObjectType('StopSearchFeedback', {
  description:
    'How people who were searched are asked, in the street and in custody; their answers are metrics.',
})
export class StopSearchFeedbackType {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether any receipt so far was issued with the reference of its search, so that answers can be matched ' +
      'with searches. False unless the force has switched that on.',
  })
  linksToSearches?: boolean | null;

  @Field(() => [StopSearchFeedbackQuestionType], { description: 'What the form asks, in its order.' })
  questions!: readonly StopSearchFeedbackQuestionType[];
}
