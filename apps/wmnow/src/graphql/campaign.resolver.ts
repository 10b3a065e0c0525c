import { campaignEffect } from '@citizen-graph/wmnow';
import { invariant } from '@citizen-graph/reference';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { WmnowContext } from '../context';
import { joinersByMonth } from '../series';
import { CampaignEffectType } from './campaign-effect.type';
import { CampaignType } from './campaign.type';
import { toCampaign } from './to-campaign';

const CAVEAT =
  'They joined at the same time as the campaign ran: that is not to say that they joined because of it. ' +
  'Seasons, events and news move joiners too.';

@Resolver(() => CampaignType)
export class CampaignResolver {
  @FieldResolver(() => CampaignEffectType, {
    nullable: true,
    description: 'Who joined beside it, or why that cannot be said.',
  })
  async effect(@Root() { id }: CampaignType, @Ctx() context: WmnowContext): Promise<CampaignEffectType> {
    const campaigns = await context.findCampaigns();
    const campaign = campaigns.find(({ campaignId }) => campaignId === id);
    invariant(campaign, `${id} is a campaign`);
    const series = await joinersByMonth(context, campaign);
    const { others, ...effect } = campaignEffect(campaign, campaigns, series);
    return { ...effect, others: others.map(toCampaign), caveat: CAVEAT };
  }
}
