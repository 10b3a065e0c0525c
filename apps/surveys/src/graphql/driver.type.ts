import { MetricValueType, registerEnum } from '@citizen-graph/subgraph';
import type { Quadrant } from '@citizen-graph/surveys';
import { Field, Float, ObjectType } from 'type-graphql';
import { QuestionType } from './question.type';

const QuadrantEnum = registerEnum<Quadrant>({
  name: 'Quadrant',
  description: 'Where a driver stands, set against the mean importance and performance of all drivers.',
  values: {
    IMPORTANT_AND_LOW: 'Important, and the force does worse in it than in others: act first.',
    IMPORTANT_AND_HIGH: 'Important, and the force does well in it: keep it so.',
    LESS_IMPORTANT_AND_LOW: 'Less important, and the force does worse in it: act later.',
    LESS_IMPORTANT_AND_HIGH: 'Less important, and the force does well in it: leave it as it is.',
    NOT_DISTINGUISHABLE: 'Its importance cannot be told from zero.',
  },
});

@ObjectType('WeightInterval', { description: 'An interval of a weight from resamples of the respondents.' })
export class WeightIntervalType {
  @Field(() => Float, { description: 'The lower limit.' })
  lower!: number;

  @Field(() => Float, { description: 'The upper limit.' })
  upper!: number;
}

@ObjectType('DriverImportance', {
  description: "How much of what is explained goes to a driver: Johnson's relative weight.",
})
export class DriverImportanceType {
  @Field(() => Float, { description: 'Its part of R squared; the parts of all drivers add up to it.' })
  raw!: number;

  @Field(() => Float, { description: 'The same in per cent of R squared; all drivers add up to 100.' })
  rescaled!: number;

  @Field(() => WeightIntervalType, {
    description:
      'Of the raw weight. It never reaches zero: whether it can be told from zero, `distinguishable` says.',
  })
  interval!: WeightIntervalType;

  @Field(() => WeightIntervalType, {
    description: 'Of the raw weight less that of the toss of a coin, which has none but by chance.',
  })
  beyondChance!: WeightIntervalType;
}

@ObjectType('KeyDriver', {
  description: 'A question whose answers go with the outcome, and how well the force does in it.',
})
export class KeyDriverType {
  @Field(() => QuestionType, { description: 'The question.' })
  question!: QuestionType;

  @Field(() => DriverImportanceType, { description: 'How much of what is explained goes to it.' })
  importance!: DriverImportanceType;

  @Field(() => Boolean, {
    description: 'Whether its importance can be told from zero: it lies beyond that of the toss of a coin.',
  })
  distinguishable!: boolean;

  @Field(() => Float, {
    description: 'Its correlation with the outcome by itself: a weight has no sign, this has.',
  })
  correlation!: number;

  @Field(() => Float, {
    description:
      'Its variance inflation factor: 1 where it goes with no other driver, high where others say the same.',
  })
  varianceInflation!: number;

  @Field(() => MetricValueType, {
    description: 'Its top box among all who answered it, as its own metric gives it.',
  })
  performance!: MetricValueType;

  @Field(() => QuadrantEnum, { description: 'Importance set beside performance.' })
  quadrant!: Quadrant;

  @Field(() => String, { description: 'The same in words.' })
  reading!: string;
}
