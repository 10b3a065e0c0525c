import { registerEnum } from '@citizen-graph/subgraph';
import { MODES } from '@citizen-graph/surveys';
import type { ModeCode } from '@citizen-graph/surveys';
import { Field, ID, ObjectType } from 'type-graphql';
import { QuestionType } from './question.type';

const SurveyModeEnum = registerEnum<string>({
  name: 'SurveyMode',
  description: 'How a survey is taken.',
  values: Object.fromEntries(MODES.map(({ code, label }) => [code, `${label}.`])),
});

@ObjectType('Survey', { description: 'A survey that the force sends after it dealt with somebody.' })
export class SurveyType {
  @Field(() => ID, { description: 'Its code, as filters on the dimension SURVEY take it.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Field(() => SurveyModeEnum, { description: 'How it is taken, where a record does not say otherwise.' })
  mode!: ModeCode;

  @Field(() => [QuestionType], { description: 'What it asks, in all its versions.' })
  questions!: readonly QuestionType[];
}
