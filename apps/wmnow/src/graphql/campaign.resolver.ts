import { campaignEffect } from '@citizen-graph/wmnow';
import type { CampaignEffect } from '@citizen-graph/wmnow';
import { invariant } from '@citizen-graph/reference';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WmnowContext } from '../context';
import { joinersByMonth } from '../series';
import { CampaignEffectType, CampaignType } from './campaign.type';

const CAVEAT =
  'More joined at the same time as the campaign ran: that is not to say that they joined because of it. ' +
  'Seasons, events and news move joiners too.';

@Resolver(() => CampaignType)
export class CampaignResolver {
  @FieldResolver(() => CampaignEffectType, {
    nullable: true,
    description: 'What joined beside it; null where no month of it is in.',
  })
  async effect(
    @Root() { id }: CampaignType,
    @Ctx() context: WmnowContext,
  ): Promise<(CampaignEffect & { readonly caveat: string }) | null> {
    const campaigns = await context.findCampaigns();
    const campaign = campaigns.find(({ campaignId }) => campaignId === id);
    invariant(campaign, `${id} is a campaign`);
    const series = await joinersByMonth(context, campaign);
    const effect = campaignEffect(campaign, campaigns, series);
    return effect === null ? null : { ...effect, caveat: CAVEAT };
  }
}
