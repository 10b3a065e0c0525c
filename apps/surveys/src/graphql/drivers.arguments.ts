import { PeriodInputType, registerEnum } from '@citizen-graph/subgraph';
import type { OutcomeMeasure } from '@citizen-graph/surveys';
import { ArgsType, Field, ID } from 'type-graphql';

export const OutcomeMeasureEnum = registerEnum<OutcomeMeasure>({
  name: 'OutcomeMeasure',
  description: 'What of an outcome drivers are to explain.',
  values: {
    SCORE: 'Its score, by least squares.',
    TOP_BOX: 'Whether its score lies in the top box, by logistic regression.',
  },
});

@ArgsType()
export class DriversArguments {
  @Field(() => ID, { description: 'The code of a survey.' })
  survey!: string;

  @Field(() => ID, {
    description: 'The code of the question that the drivers are to explain: one with a score.',
  })
  outcome!: string;

  @Field(() => OutcomeMeasureEnum, {
    defaultValue: 'SCORE' satisfies OutcomeMeasure,
    description: 'What of the outcome they are to explain.',
  })
  measure!: OutcomeMeasure;

  @Field(() => PeriodInputType, { description: 'The months of the responses.' })
  period!: PeriodInputType;

  @Field(() => ID, {
    nullable: true,
    description: 'The code of a local policing area; all of the force by default.',
  })
  area!: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      'The codes of the questions that may explain it. By default every question with a score that the survey ' +
      'asked in each month, but verdicts on the whole, such as being satisfied.',
  })
  among!: string[] | null;
}
