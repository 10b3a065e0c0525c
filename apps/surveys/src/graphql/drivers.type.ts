import { PeriodType, ReleaseType, registerEnum } from '@citizen-graph/subgraph';
import type { DriverWarningCode, OutcomeMeasure } from '@citizen-graph/surveys';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { KeyDriverType } from './driver.type';
import { OutcomeMeasureEnum } from './drivers.arguments';
import { QuestionType } from './question.type';

/** How weights were calculated. */
export type DriverMethod = 'RELATIVE_WEIGHTS' | 'LOGISTIC_RELATIVE_WEIGHTS';

const DriverMethodEnum = registerEnum<DriverMethod>({
  name: 'DriverMethod',
  description: 'How weights were calculated.',
  values: {
    RELATIVE_WEIGHTS: 'Relative weights of least squares (Johnson 2000), parts of R squared.',
    LOGISTIC_RELATIVE_WEIGHTS:
      'Relative weights of a logistic regression (Tonidandel and LeBreton 2010), parts of the squared ' +
      'correlation of the outcome with its predicted probability.',
  },
});

const DriverWarningCodeEnum = registerEnum<DriverWarningCode>({
  name: 'DriverWarningCode',
  description: 'What makes an answer weaker than its intervals say.',
  values: {
    COLLINEAR: 'Answers to drivers go together too closely for their weights to be told apart.',
    NEGATIVE_ASSOCIATION: 'Higher scores of a driver go with lower scores of the outcome.',
    MANY_LEFT_OUT: 'More than a fifth of respondents did not answer every question.',
    NOT_ASKED_THROUGHOUT: 'A question was not asked in every month of the period.',
    SERIES_BREAK: 'A question was worded anew within the period.',
    UNUSABLE_RESAMPLES: 'Some resamples could not be weighed.',
  },
});

@ObjectType('DriverWarning', { description: 'What makes an answer weaker than its intervals say.' })
export class DriverWarningType {
  @Field(() => DriverWarningCodeEnum, { description: 'What it is.' })
  code!: DriverWarningCode;

  @Field(() => String, { description: 'The same in words, of this answer.' })
  message!: string;
}

@ObjectType('DriverOutcome', { description: 'What drivers are to explain.' })
export class DriverOutcomeType {
  @Field(() => QuestionType, { description: 'The question.' })
  question!: QuestionType;

  @Field(() => OutcomeMeasureEnum, { description: 'What of it.' })
  measure!: OutcomeMeasure;
}

@ObjectType('UnansweredQuestion', {
  description: 'A question that respondents who are left out did not answer.',
})
export class UnansweredQuestionType {
  @Field(() => ID, { description: 'The code of the question.' })
  question!: string;

  @Field(() => Int, {
    description: 'How many gave no answer to it; who left out several is counted for each.',
  })
  respondents!: number;
}

@ObjectType('LeftOutRespondents', {
  description: 'Respondents who are left out because an answer is missing.',
})
export class LeftOutRespondentsType {
  @Field(() => Int, { description: 'How many.' })
  respondents!: number;

  @Field(() => [UnansweredQuestionType], { description: 'Which answers are missing.' })
  unanswered!: readonly UnansweredQuestionType[];
}

@ObjectType('Bootstrap', {
  description: 'How intervals were made: percentiles of resamples of the respondents.',
})
export class BootstrapType {
  @Field(() => Int, { description: 'How many resamples.' })
  resamples!: number;

  @Field(() => Int, { description: 'How many of them could not be weighed.' })
  unusable!: number;

  @Field(() => Float, { description: 'The confidence level, as a fraction of one.' })
  level!: number;

  @Field(() => Int, { description: 'The seed: the same answers give the same intervals.' })
  seed!: number;
}

@ObjectType('KeyDrivers', { description: 'What goes with an outcome of a survey, in order of importance.' })
export class KeyDriversType {
  @Field(() => ID, { description: 'The code of the survey.' })
  survey!: string;

  @Field(() => PeriodType, { description: 'The months of the responses.' })
  period!: PeriodType;

  @Field(() => ID, { nullable: true, description: 'The code of the area; null for all of the force.' })
  area!: string | null;

  @Field(() => DriverOutcomeType, { description: 'What the drivers are to explain.' })
  outcome!: DriverOutcomeType;

  @Field(() => Int, { description: 'The base: respondents who answered the outcome and every driver.' })
  n!: number;

  @Field(() => LeftOutRespondentsType, { description: 'Who is left out, and why.' })
  excluded!: LeftOutRespondentsType;

  @Field(() => Float, {
    description: 'How much of the outcome the drivers explain together, as a fraction of one.',
  })
  rSquared!: number;

  @Field(() => DriverMethodEnum, {
    description: 'How weights were calculated, and of which R squared they are parts.',
  })
  method!: DriverMethod;

  @Field(() => BootstrapType, { description: 'How the intervals were made.' })
  bootstrap!: BootstrapType;

  @Field(() => [KeyDriverType], { description: 'The drivers, the most important first.' })
  drivers!: readonly KeyDriverType[];

  @Field(() => [DriverWarningType], { description: 'What else to know of this answer.' })
  warnings!: readonly DriverWarningType[];

  @Field(() => String, { description: 'What must be said wherever the answer is shown.' })
  caveat!: string;

  @Field(() => [ReleaseType], { description: 'The releases that the answer rests on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, {
    description:
      'Whether any of the data is made up, for demonstration and tests: no such figure may be quoted.',
  })
  synthetic!: boolean;
}
