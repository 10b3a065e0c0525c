import { Field, ObjectType } from 'type-graphql';
import { QuestionType } from './question.type';
import { SurveyType } from './survey.type';

@ObjectType('Surveys', { description: 'The satisfaction surveys, and what is known of them beside metrics.' })
export class SurveysType {
  @Field(() => [SurveyType], { description: 'Every survey and what it asks.' })
  all!: readonly SurveyType[];

  @Field(() => [QuestionType], { description: 'The question bank: every question and each of its wordings.' })
  questions!: readonly QuestionType[];
}
