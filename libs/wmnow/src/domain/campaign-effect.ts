import { logInterval } from '@citizen-graph/metrics';
import type { Interval } from '@citizen-graph/metrics';
import { addMonths, contains, lengthInMonths, month, overlaps } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { Campaign } from './campaign';

// All of them or there is no comparison: fewer do not show how much months differ by themselves. It is the least
// number of points before an intervention that Cochrane Effective Practice and Organisation of Care (EPOC) takes
// as an interrupted time series.
const BASE_MONTHS = 3;

/** Why joiners during a campaign are, or are not, set against those before it. */
export const CAMPAIGN_EFFECT_STATUSES = {
  CALCULATED: 'The joiners are set against those of the three months before.',
  CAMPAIGN_MONTHS_MISSING: 'Not every month of the campaign has come in.',
  OTHER_CAMPAIGN_BEFORE: 'Another campaign ran in all of the place in one of the three months before.',
  MONTHS_BEFORE_MISSING: 'Not every one of the three months before has come in.',
  NOBODY_BEFORE: 'Nobody joined in the three months before.',
} as const;

export type CampaignEffectStatus = keyof typeof CAMPAIGN_EFFECT_STATUSES;

/** People who joined in a month that has come in, of the place that the campaign was run in. */
export interface MonthOfJoiners {
  readonly month: Month;
  readonly joiners: number;
}

/** Joiners per month during a campaign and before it, and how many times as many that is. */
export interface CampaignEffect {
  readonly status: CampaignEffectStatus;
  readonly during: Period;
  readonly before: Period;
  /** Null unless all its months have come in. */
  readonly joinersPerMonthDuring: number | null;
  /** Null unless all months before have come in and no other campaign ran in all of the place. */
  readonly joinersPerMonthBefore: number | null;
  /** Null unless CALCULATED. */
  readonly ratio: number | null;
  /** The 95% interval of the ratio of two counts of independent events. */
  readonly interval: Interval | null;
  /** What else ran in the place, or in part of it, in these months and moves its joiners too. */
  readonly others: readonly Campaign[];
}

/** The months that a campaign touches. */
export function monthsOf({ startedOn, endedOn }: Campaign): Period {
  return { from: month(startedOn.slice(0, 7)), to: month(endedOn.slice(0, 7)) };
}

/** The months that a campaign's joiners are set against. */
export function monthsBefore(campaign: Campaign): Period {
  const { from } = monthsOf(campaign);
  return { from: addMonths(from, -BASE_MONTHS), to: addMonths(from, -1) };
}

/** The campaigns that could bear on a place, those in a part of it included; null for the whole force. */
export function campaignsIn(campaigns: readonly Campaign[], areaCode: string | null): readonly Campaign[] {
  return areaCode === null
    ? campaigns
    : campaigns.filter((campaign) => campaign.areaCode === null || campaign.areaCode === areaCode);
}

/**
 * What a campaign's joiners are beside those of the three months directly before it, or why that is not
 * known. It says what happened at the same time, not what the campaign did.
 */
export function campaignEffect(
  campaign: Campaign,
  campaigns: readonly Campaign[],
  series: readonly MonthOfJoiners[],
): CampaignEffect {
  const [before, during] = [monthsBefore(campaign), monthsOf(campaign)];
  const others = campaignsIn(campaigns, campaign.areaCode).filter(
    (other) => other !== campaign && overlaps(monthsOf(other), { from: before.from, to: during.to }),
  );
  const isQuiet = !others.some((other) => isInAllOf(other, campaign) && overlaps(monthsOf(other), before));
  const now = joinedIn(series, during);
  const base = isQuiet ? joinedIn(series, before) : null;
  return {
    ...compare({ now, base, isQuiet }),
    ...{ during, before, others },
    joinersPerMonthDuring: perMonth(now),
    joinersPerMonthBefore: perMonth(base),
  };
}

/** Joiners of months that have all come in. */
interface Joined {
  readonly joiners: number;
  readonly months: number;
}

interface Compared {
  readonly now: Joined | null;
  readonly base: Joined | null;
  readonly isQuiet: boolean;
}

// A campaign in one area moves the joiners of the force by that area's alone, and does not end its base.
function isInAllOf({ areaCode }: Campaign, place: Campaign): boolean {
  return areaCode === null || areaCode === place.areaCode;
}

function joinedIn(series: readonly MonthOfJoiners[], period: Period): Joined | null {
  const own = series.filter(({ month: when }) => contains(period, when));
  const months = lengthInMonths(period);
  return own.length < months ? null : { joiners: own.reduce((sum, { joiners }) => sum + joiners, 0), months };
}

function perMonth(joined: Joined | null): number | null {
  return joined === null ? null : joined.joiners / joined.months;
}

function compare({ now, base, isQuiet }: Compared): Pick<CampaignEffect, 'status' | 'ratio' | 'interval'> {
  if (now === null) return uncompared('CAMPAIGN_MONTHS_MISSING');
  if (!isQuiet) return uncompared('OTHER_CAMPAIGN_BEFORE');
  if (base === null) return uncompared('MONTHS_BEFORE_MISSING');
  if (base.joiners === 0) return uncompared('NOBODY_BEFORE');
  const ratio = now.joiners / now.months / (base.joiners / base.months);
  const interval = logInterval(ratio, 1 / now.joiners + 1 / base.joiners, 'LOG_RATIO');
  return { status: 'CALCULATED', ratio, interval };
}

function uncompared(status: Exclude<CampaignEffectStatus, 'CALCULATED'>) {
  return { status, ratio: null, interval: null };
}
