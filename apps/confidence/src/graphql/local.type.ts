import { MetricValueType, MonthScalar, ReleaseType, registerEnum } from '@citizen-graph/subgraph';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RankInterval', {
  description: 'The places that something may as well have, with 95% confidence for all places at once.',
})
export class RankIntervalType {
  @Field(() => Int, { description: 'The best place.' })
  from!: number;

  @Field(() => Int, { description: 'The worst place.' })
  to!: number;
}

@ObjectType('LocalPriority', { description: 'Something that residents want dealt with first.' })
export class LocalPriorityType {
  @Field(() => String, { description: 'Its code, as filters on the dimension PRIORITY take it.' })
  code!: string;

  @Field(() => String, { description: 'What it is.' })
  label!: string;

  @Field(() => MetricValueType, { description: 'Who named it, in per cent of those who named anything.' })
  value!: MetricValueType;

  @Field(() => Int, { nullable: true, description: 'Its place, 1 for what most named; equals share one.' })
  rank!: number | null;

  @Field(() => RankIntervalType, { nullable: true, description: 'The places that it may as well have.' })
  rankInterval!: RankIntervalType | null;
}

@ObjectType('LocalPriorities', { description: 'What residents want dealt with first, ranked.' })
export class LocalPrioritiesType {
  @Field(() => [LocalPriorityType], { description: 'What most named first.' })
  priorities!: readonly LocalPriorityType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Residents who named anything; null where that is not known, for the reason in the status of each value.',
  })
  respondents!: number | null;

  @Field(() => String, { description: 'How the intervals of places are made, and what they do not know.' })
  method!: string;

  @Field(() => [ReleaseType], { description: 'The releases that it rests on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}

export type LocalMeasure =
  'GOOD_JOB' | 'CONTACT_WARD_OFFICER' | 'INFORMED' | 'LISTEN' | 'RELIED_ON' | 'FAIR' | 'UNDERSTAND' | 'TRUST';

export const LocalMeasureEnum = registerEnum<LocalMeasure>({
  name: 'LocalMeasure',
  description: 'What surveys of other forces ask the public about the local police.',
  values: {
    GOOD_JOB: 'The police do a good job locally.',
    CONTACT_WARD_OFFICER: 'The respondent knows how to contact the ward officer.',
    INFORMED: 'The respondent feels informed of what goes on locally.',
    LISTEN: 'The police listen to concerns.',
    RELIED_ON: 'The police can be relied on to be there when needed.',
    FAIR: 'The police treat everyone fairly.',
    UNDERSTAND: 'The police understand the issues of the community.',
    TRUST: 'The respondent trusts the police.',
  },
});

@ObjectType('LocalEstimate', { description: 'A published estimate of one place and run of months.' })
export class LocalEstimateType {
  @Field(() => String, { description: 'The survey.' })
  survey!: string;

  @Field(() => String, { description: 'The place, as its publisher calls it.' })
  place!: string;

  @Field(() => MonthScalar, { description: 'The last month that it is of.' })
  periodEnding!: string;

  @Field(() => MetricValueType, { description: 'The estimate, in per cent.' })
  value!: MetricValueType;

  @Field(() => MetricValueType, { description: 'The same for the whole force.' })
  ofForce!: MetricValueType;
}

@ObjectType('LocalEstimates', { description: 'Estimates by place as another force publishes them.' })
export class LocalEstimatesType {
  @Field(() => [LocalEstimateType], { description: 'By survey, place and month.' })
  estimates!: readonly LocalEstimateType[];

  @Field(() => String, { description: 'Why they have no interval.' })
  intervals!: string;

  @Field(() => [ReleaseType], { description: 'The releases that they rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}
