import {
  MetricValueType,
  MonthScalar,
  ReleaseType,
  SeriesBreakType,
  registerEnum,
} from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { ForceType } from './force.type';

export type EstimatedMeasure = 'OVERALL_CONFIDENCE' | 'GOOD_OR_EXCELLENT_JOB';

export const EstimatedMeasureEnum = registerEnum<EstimatedMeasure>({
  name: 'EstimatedMeasure',
  description: 'What the Crime Survey estimates of the local police.',
  values: {
    OVERALL_CONFIDENCE: 'Adults who have confidence in the local police, overall.',
    GOOD_OR_EXCELLENT_JOB: 'Adults who rate the local police as doing a good or an excellent job.',
  },
});

@ObjectType('ConfidenceYear', { description: 'The estimate of one force and survey year.' })
export class ConfidenceYearType {
  @Field(() => ForceType, { description: 'The force.' })
  force!: ForceType;

  @Field(() => MonthScalar, { description: 'The last month of the survey year.' })
  yearEnding!: string;

  @Field(() => MetricValueType, { description: 'The estimate.' })
  value!: MetricValueType;

  @Field(() => [MonthScalar], {
    description: 'The earlier survey years that its publisher marks as significantly different.',
  })
  differsFrom!: readonly string[];

  @Field(() => [SeriesBreakType], { description: 'The breaks of the series in the year.' })
  breaks!: readonly SeriesBreakType[];
}

@ObjectType('ConfidenceTrend', { description: 'Published estimates year by year: those that there are.' })
export class ConfidenceTrendType {
  @Field(() => [ConfidenceYearType], { description: 'By force, in the order asked for, then by year.' })
  years!: readonly ConfidenceYearType[];

  @Field(() => [ReleaseType], { description: 'The releases that they rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}
