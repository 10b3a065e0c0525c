import type { Interval } from '@citizen-graph/metrics';
import type { Period } from '@citizen-graph/reference';
import { IntervalType, PeriodType, registerEnum } from '@citizen-graph/subgraph';
import { CAMPAIGN_EFFECT_STATUSES } from '@citizen-graph/wmnow';
import type { CampaignEffectStatus } from '@citizen-graph/wmnow';
import { Field, Float, ObjectType } from 'type-graphql';
import { CampaignType } from './campaign.type';

const CampaignEffectStatusEnum = registerEnum<CampaignEffectStatus>({
  name: 'WmnowCampaignEffectStatus',
  description: 'Why joiners during a campaign are, or are not, set against those before it.',
  values: CAMPAIGN_EFFECT_STATUSES,
});

@ObjectType('WmnowCampaignEffect', {
  description:
    'Joiners per month during a campaign, beside those of the three months directly before it. Fewer months do ' +
    'not show how much months differ by themselves: three is the least that Cochrane EPOC takes before an ' +
    'intervention.',
})
export class CampaignEffectType {
  @Field(() => CampaignEffectStatusEnum, { description: 'Why there is, or is not, a ratio.' })
  status!: CampaignEffectStatus;

  @Field(() => PeriodType, { description: 'The months that the campaign touches.' })
  during!: Period;

  @Field(() => PeriodType, { description: 'The three months directly before it.' })
  before!: Period;

  @Field(() => Float, {
    nullable: true,
    description: 'Joiners per month during the campaign; null unless all its months have come in.',
  })
  joinersPerMonthDuring!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Joiners per month before it; null unless all three months have come in, without another campaign in all ' +
      'of the place.',
  })
  joinersPerMonthBefore!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'How many times as many joined per month; null exactly when the status is not CALCULATED.',
  })
  ratio!: number | null;

  @Field(() => IntervalType, {
    nullable: true,
    description: 'The 95% confidence interval of the ratio; null where there is no ratio, or it is nought.',
  })
  interval!: Interval | null;

  @Field(() => [CampaignType], {
    description:
      'What else ran in the place, or in part of it, during these months, and moves its joiners too.',
  })
  others!: readonly CampaignType[];

  @Field(() => String, { description: 'What the ratio cannot say.' })
  caveat!: string;
}
