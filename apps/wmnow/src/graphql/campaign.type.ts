import type { Interval } from '@citizen-graph/metrics';
import type { Period } from '@citizen-graph/reference';
import { IntervalType, PeriodType } from '@citizen-graph/subgraph';
import { Field, Float, ID, ObjectType } from 'type-graphql';
import { AreaType } from './area.type';

@ObjectType('WmnowCampaignEffect', {
  description: 'Joiners per month during a campaign, beside those of the months directly before it.',
})
export class CampaignEffectType {
  @Field(() => PeriodType, { description: 'The months that the campaign touches.' })
  during!: Period;

  @Field(() => PeriodType, {
    nullable: true,
    description:
      'The months before it, three at most, in which no other campaign ran there; null where none is known.',
  })
  before!: Period | null;

  @Field(() => Float, { description: 'Joiners per month during the campaign.' })
  joinersPerMonthDuring!: number;

  @Field(() => Float, { nullable: true, description: 'Joiners per month before it.' })
  joinersPerMonthBefore!: number | null;

  @Field(() => Float, { nullable: true, description: 'How many times as many joined per month.' })
  ratio!: number | null;

  @Field(() => IntervalType, { nullable: true, description: 'The 95% confidence interval of the ratio.' })
  interval!: Interval | null;

  @Field(() => String, { description: 'What the ratio cannot say.' })
  caveat!: string;
}

@ObjectType('WmnowCampaign', { description: 'A campaign to win members for WMNow.' })
export class CampaignType {
  @Field(() => ID, { description: 'Its identifier.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'What was done.' })
  description!: string;

  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  startedOn!: string;

  @Field(() => String, { description: 'Its last day, YYYY-MM-DD.' })
  endedOn!: string;

  @Field(() => AreaType, { nullable: true, description: 'The area that it was run in; null for the force.' })
  area!: AreaType | null;
}
