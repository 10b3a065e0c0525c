import { MetricValueType, MonthScalar, PeriodType, ReleaseType, registerEnum } from '@citizen-graph/subgraph';
import { CHANNELS, COMPLIANCE_STATUSES, JOURNEY_STAGES } from '@citizen-graph/surveys';
import type { ChannelCode, ComplianceStatus, JourneyStage } from '@citizen-graph/surveys';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { SURVEY_METRIC } from './survey-metric';
import type { SurveyMetricReference } from './survey-metric';

const ContactChannelEnum = registerEnum<string>({
  name: 'ContactChannel',
  description: 'How a person got in touch with the force.',
  values: Object.fromEntries(CHANNELS.map(({ code, label }) => [code, `${label}.`])),
});

const CitizenStageEnum = registerEnum<JourneyStage>({
  name: 'CitizenStage',
  description: "The stage of a citizen's journey through the force.",
  values: JOURNEY_STAGES,
});

const StandardComplianceStatusEnum = registerEnum<ComplianceStatus>({
  name: 'StandardComplianceStatus',
  description: 'Whether a standard was met, as far as the figure can tell.',
  values: COMPLIANCE_STATUSES,
});

@ObjectType('StandardCompliance', { description: 'How a standard was kept in some months.' })
export class StandardComplianceType {
  @Field(() => StandardComplianceStatusEnum, { description: 'Whether it was met.' })
  status!: ComplianceStatus;

  @Field(() => String, { description: 'The same in a sentence, percentages to one decimal.' })
  words!: string;

  @Field(() => PeriodType, {
    nullable: true,
    description: 'The months of those asked for in which it was in force; null where it was in none.',
  })
  period!: PeriodType | null;

  @Field(() => MetricValueType, {
    nullable: true,
    description: 'The figure that it is judged by; null where it was not in force.',
  })
  value!: MetricValueType | null;

  @Field(() => [ReleaseType], { description: 'The releases that the figure rests on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}

@ObjectType('ServiceStandard', {
  description: 'One promise of the Citizen Charter, and the metric that shows whether it is kept.',
})
export class ServiceStandardType {
  @Field(() => ID, { description: 'Its identifier, the same in all its versions.' })
  id!: string;

  @Field(() => Int, { description: 'Counts from 1; another wording, measure or target is another version.' })
  version!: number;

  @Field(() => MonthScalar, { description: 'The first month in force.' })
  from!: string;

  @Field(() => MonthScalar, { nullable: true, description: 'The last month in force; null while it is.' })
  to!: string | null;

  @Field(() => ContactChannelEnum, {
    nullable: true,
    description: 'How the person got in touch; null where it holds for every channel.',
  })
  channel!: ChannelCode | null;

  @Field(() => CitizenStageEnum, { description: 'The stage that it is about.' })
  stage!: JourneyStage;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the survey that measures it; null for all that ask.',
  })
  survey!: string | null;

  @Field(() => String, { description: 'What is promised.' })
  wording!: string;

  @Field(() => String, { description: 'Where it is printed, or that it is made up.' })
  source!: string;

  @Field(() => Boolean, { description: 'False where no published or reviewed Charter confirms it yet.' })
  confirmed!: boolean;

  @Field(() => SURVEY_METRIC.MetricType, { description: 'The metric that measures it.' })
  metric!: SurveyMetricReference;

  @Field(() => Float, { description: 'What is aimed at, in the unit of the metric.' })
  target!: number;
}

@ObjectType('CitizenCharter', { description: 'What the public can expect of the force.' })
export class CitizenCharterType {
  @Field(() => [ServiceStandardType], { description: 'Its service standards, every version of each.' })
  standards!: readonly ServiceStandardType[];
}
