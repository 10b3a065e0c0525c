import { FUNNEL_POSITIONS, FUNNEL_STATUSES } from '@citizen-graph/metrics';
import type { FunnelLimits, FunnelPosition, FunnelStatus } from '@citizen-graph/metrics';
import { Directive, Field, Float, GraphQLISODateTime, ObjectType } from 'type-graphql';
import type { FunnelAnswer } from '../tables/answer-funnel';
import { GroupType } from './group.type';
import { MetricValueType, toMetricValue } from './metric-value.type';
import { registerEnum } from './register-enum';
import { ReleaseType, provenanceOf } from './release.type';

const FunnelStatusEnum = registerEnum<FunnelStatus>({
  name: 'FunnelStatus',
  description: 'Why there is, or is not, a funnel.',
  values: FUNNEL_STATUSES,
});

const FunnelPositionEnum = registerEnum<FunnelPosition>({
  name: 'FunnelPosition',
  description: 'Where an area lies in a funnel.',
  values: FUNNEL_POSITIONS,
});

@ObjectType('FunnelLimits', {
  description: 'What chance alone keeps areas of this base between, in the unit of the figure.',
})
@Directive('@shareable')
export class FunnelLimitsType implements FunnelLimits {
  @Field(() => Float, { description: '1 area in 40 would lie below it.' })
  lower95!: number;

  @Field(() => Float, { description: '1 area in 40 would lie above it.' })
  upper95!: number;

  @Field(() => Float, { description: '1 area in 1,000 would lie below it.' })
  lower998!: number;

  @Field(() => Float, { description: '1 area in 1,000 would lie above it.' })
  upper998!: number;
}

@ObjectType('FunnelArea', { description: 'An area in a funnel.' })
@Directive('@shareable')
export class FunnelAreaType {
  @Field(() => GroupType, { description: 'The area.' })
  area!: GroupType;

  @Field(() => MetricValueType, { description: 'Its figure.' })
  value!: MetricValueType;

  @Field(() => FunnelPositionEnum, { description: 'Where it lies.' })
  position!: FunnelPosition;

  @Field(() => FunnelLimitsType, { nullable: true, description: 'The limits at its base.' })
  limits!: FunnelLimitsType | null;
}

@ObjectType('FunnelPlot', {
  description:
    'Areas around the figure of all of them, with limits that say which differ by more than chance: a fairer ' +
    'picture than a ranking, as small areas vary more.',
})
@Directive('@shareable')
export class FunnelType {
  @Field(() => FunnelStatusEnum, { description: 'Why there is, or is not, a funnel.' })
  status!: FunnelStatus;

  @Field(() => MetricValueType, { description: 'The figure of all areas together.' })
  overall!: MetricValueType;

  @Field(() => [FunnelAreaType], { description: 'The areas; none with NO_FIGURE and NO_FUNNEL.' })
  areas!: readonly FunnelAreaType[];

  @Field(() => GraphQLISODateTime, { description: 'The moment whose releases it rests on.' })
  asOf!: Date;

  @Field(() => [ReleaseType], { description: 'The releases that it rests on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}

/** A funnel as the schema shows it, as at a moment. */
export function toFunnel({ funnel, releases }: FunnelAnswer, asOf: Date): FunnelType {
  const { status, overall, areas } = funnel;
  return {
    status,
    overall: toMetricValue(overall, false),
    areas: areas.map(({ group, value, ...area }) => ({
      ...area,
      area: group,
      value: toMetricValue(value, false),
    })),
    asOf,
    ...provenanceOf(releases),
  };
}
