import {
  GroupValueType,
  MetricValueType,
  PeriodType,
  ReleaseType,
  registerEnum,
} from '@citizen-graph/subgraph';
import type { InvitationStep } from '@citizen-graph/surveys';
import { Field, GraphQLISODateTime, ObjectType } from 'type-graphql';
import { SURVEY_METRIC } from './survey-metric';
import type { SurveyMetricReference } from './survey-metric';

const InvitationStepEnum = registerEnum<InvitationStep>({
  name: 'InvitationStep',
  description: 'How far an invitation to a survey came.',
  values: {
    SENT: 'It was sent.',
    DELIVERED: 'It was delivered.',
    OPENED: 'It was opened.',
    STARTED: 'The survey was begun.',
    COMPLETED: 'The survey was completed.',
    OPTED_OUT:
      'The person asked not to be surveyed again. It was delivered; whether it was opened is not known.',
  },
});

@ObjectType('FunnelStep', { description: 'A step of the funnel and what came to it.' })
export class FunnelStepType {
  @Field(() => InvitationStepEnum, { description: 'The step.' })
  step!: InvitationStep;

  @Field(() => SURVEY_METRIC.MetricType, { description: 'The metric that counts it.' })
  metric!: SurveyMetricReference;

  @Field(() => MetricValueType, { description: 'The invitations that came to it.' })
  count!: MetricValueType;

  @Field(() => MetricValueType, {
    nullable: true,
    description:
      'Of those that came to the step before, in per cent; null for the first. Opting out is set against delivered.',
  })
  ofPrevious!: MetricValueType | null;

  @Field(() => MetricValueType, {
    nullable: true,
    description: 'Of all that were sent, in per cent; null for the first.',
  })
  ofSent!: MetricValueType | null;
}

@ObjectType('FunnelRow', { description: 'The funnel of one group of invitations.' })
export class FunnelRowType {
  @Field(() => PeriodType, { description: 'The months of sending.' })
  period!: PeriodType;

  @Field(() => [GroupValueType], { description: 'The value in each dimension that it is cut by.' })
  group!: readonly GroupValueType[];

  @Field(() => [FunnelStepType], { description: 'The steps in their order.' })
  steps!: readonly FunnelStepType[];
}

@ObjectType('Funnel', {
  description:
    'How far invitations came. An export gives the furthest step of each; it came to all steps before that too.',
})
export class FunnelType {
  @Field(() => [FunnelRowType], { description: 'By period, then by the dimensions in the order asked for.' })
  rows!: readonly FunnelRowType[];

  @Field(() => GraphQLISODateTime, { description: 'The moment whose releases the figures rest on.' })
  asOf!: Date;

  @Field(() => [ReleaseType], { description: 'The releases that the figures rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}
