import { MetricValueType, MonthScalar, ReleaseType } from '@citizen-graph/subgraph';
import { Field, ObjectType } from 'type-graphql';
import { CampaignType } from './campaign.type';

@ObjectType('WmnowMonth', { description: 'One month of membership, and the campaigns that ran in it.' })
export class WmnowMonthType {
  @Field(() => MonthScalar, { description: 'The month.' })
  month!: string;

  @Field(() => MetricValueType, { description: 'Members at its end.' })
  members!: MetricValueType;

  @Field(() => MetricValueType, { description: 'People who joined in it.' })
  joiners!: MetricValueType;

  @Field(() => MetricValueType, { description: 'People who left in it.' })
  leavers!: MetricValueType;

  @Field(() => [CampaignType], { description: 'The campaigns to mark on it.' })
  campaigns!: readonly CampaignType[];
}

@ObjectType('WmnowSeries', { description: 'Membership month by month, with campaigns marked on it.' })
export class WmnowSeriesType {
  @Field(() => [WmnowMonthType], { description: 'The months, in order.' })
  months!: readonly WmnowMonthType[];

  @Field(() => [ReleaseType], { description: 'The releases that the figures rest on.' })
  releases!: readonly ReleaseType[];

  @Field(() => Boolean, { description: 'Whether any of the data is made up.' })
  synthetic!: boolean;
}
