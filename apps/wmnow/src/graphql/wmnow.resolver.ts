import { DomainError, findLocalPolicingArea, overlaps } from '@citizen-graph/reference';
import { MonthScalar, PeriodInputType, toMonth, toPeriod } from '@citizen-graph/subgraph';
import { campaignsIn, monthsOf } from '@citizen-graph/wmnow';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import type { WmnowContext } from '../context';
import { rankAreas } from '../rank-areas';
import { membershipSeries } from '../membership-series';
import { CampaignType } from './campaign.type';
import { RankedByEnum, WmnowRankingType } from './ranking.type';
import type { RankedBy } from './ranking.type';
import { WmnowSeriesType } from './series.type';
import { toCampaign } from './to-campaign';
import { WmnowType } from './wmnow.type';

@Resolver(() => WmnowType)
export class WmnowResolver {
  @Query(() => WmnowType, { nullable: true, description: 'WMNow community messaging.' })
  async wmnow(@Ctx() { findLatestMonth }: WmnowContext): Promise<WmnowType> {
    return { latestMonth: await findLatestMonth() };
  }

  @FieldResolver(() => [CampaignType], {
    nullable: true,
    description: 'The campaigns to win members that touch these months, the earliest first.',
  })
  async campaigns(
    @Arg('period', () => PeriodInputType, { description: 'The months.' }) period: PeriodInputType,
    @Ctx() { findCampaigns }: WmnowContext,
  ): Promise<readonly CampaignType[]> {
    const asked = toPeriod(period);
    const campaigns = await findCampaigns();
    return campaigns.filter((campaign) => overlaps(monthsOf(campaign), asked)).map(toCampaign);
  }

  @FieldResolver(() => WmnowSeriesType, {
    nullable: true,
    description: 'Members, joiners and leavers month by month, with campaigns marked on them.',
  })
  async series(
    @Arg('period', () => PeriodInputType, { description: 'The months.' }) period: PeriodInputType,
    @Arg('area', () => ID, { nullable: true, description: 'The code of an area; the force by default.' })
    area: string | null,
    @Ctx() context: WmnowContext,
  ): Promise<WmnowSeriesType> {
    const areaCode = area ?? null;
    if (areaCode !== null) checkArea(areaCode);
    const campaigns = campaignsIn(await context.findCampaigns(), areaCode);
    return membershipSeries(context, { period: toPeriod(period), areaCode, campaigns });
  }

  @FieldResolver(() => WmnowRankingType, { nullable: true, description: 'The seven areas in order.' })
  ranking(
    @Arg('month', () => MonthScalar, { description: 'The month that they are compared in.' }) month: string,
    @Arg('by', () => RankedByEnum, { defaultValue: 'SIGN_UP_RATE', description: 'What they are ranked by.' })
    by: RankedBy,
    @Ctx() context: WmnowContext,
  ): Promise<WmnowRankingType> {
    return rankAreas(context, toMonth('month', month), by);
  }
}

function checkArea(code: string): void {
  if (findLocalPolicingArea(code) !== null) return;
  throw new DomainError(
    'UNKNOWN_VALUE',
    `wmnow.series(area:) has no area ${code.slice(0, 40)}; ask areas { code }.`,
  );
}
