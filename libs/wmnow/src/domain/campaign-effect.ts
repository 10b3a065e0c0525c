import { logInterval } from '@citizen-graph/metrics';
import type { Interval } from '@citizen-graph/metrics';
import { addMonths, month, overlaps } from '@citizen-graph/reference';
import type { Month, Period } from '@citizen-graph/reference';
import type { Campaign } from './campaign';

/** How many months before a campaign its joiners are set against. */
export const MONTHS_BEFORE = 3;

/** People who joined in a month, of those places that the campaign was run in. */
export interface MonthOfJoiners {
  readonly month: Month;
  readonly joiners: number;
}

/** Joiners per month during a campaign and before it, and how many times as many that is. */
export interface CampaignEffect {
  readonly during: Period;
  /** Null where months before it are not known, or other campaigns ran in all of them. */
  readonly before: Period | null;
  readonly joinersPerMonthDuring: number;
  readonly joinersPerMonthBefore: number | null;
  readonly ratio: number | null;
  /** The 95% interval of the ratio of two counts of independent events. */
  readonly interval: Interval | null;
}

/** The months that a campaign touches. */
export function monthsOf({ startedOn, endedOn }: Campaign): Period {
  return { from: month(startedOn.slice(0, 7)), to: month(endedOn.slice(0, 7)) };
}

/** The campaigns that could bear on a place: those run in it and those run in the whole force. */
export function campaignsIn(campaigns: readonly Campaign[], areaCode: string | null): readonly Campaign[] {
  return areaCode === null
    ? campaigns
    : campaigns.filter((campaign) => campaign.areaCode === null || campaign.areaCode === areaCode);
}

/**
 * What a campaign's joiners are beside those of the months directly before it in which no other
 * campaign ran. Null where no month of the campaign is in. It says what happened at the same time, not
 * what the campaign did.
 */
export function campaignEffect(
  campaign: Campaign,
  campaigns: readonly Campaign[],
  series: readonly MonthOfJoiners[],
): CampaignEffect | null {
  const during = monthsOf(campaign);
  const own = series.filter(({ month: when }) => when >= during.from && when <= during.to);
  if (own.length === 0) return null;
  const others = campaignsIn(campaigns, campaign.areaCode).filter((other) => other !== campaign);
  const quiet = quietMonthsBefore(during.from, others.map(monthsOf));
  const base = series.filter(({ month: when }) => quiet.includes(when));
  const [first, last] = [base[0], base.at(-1)];
  const before = first === undefined || last === undefined ? null : { from: first.month, to: last.month };
  return { during, before, ...compare(own, base) };
}

/** The months directly before a month, back to the first in which another campaign ran. */
function quietMonthsBefore(from: Month, busy: readonly Period[]): readonly Month[] {
  const months: Month[] = [];
  for (let back = 1; back <= MONTHS_BEFORE; back += 1) {
    const candidate = addMonths(from, -back);
    if (busy.some((period) => overlaps(period, { from: candidate, to: candidate }))) break;
    months.push(candidate);
  }
  return months;
}

function compare(own: readonly MonthOfJoiners[], base: readonly MonthOfJoiners[]) {
  const [joined, joinedBefore] = [total(own), total(base)];
  const joinersPerMonthDuring = joined / own.length;
  if (base.length === 0) {
    return { joinersPerMonthDuring, joinersPerMonthBefore: null, ratio: null, interval: null };
  }
  const joinersPerMonthBefore = joinedBefore / base.length;
  const ratio = joinersPerMonthBefore === 0 ? null : joinersPerMonthDuring / joinersPerMonthBefore;
  const interval = ratio === null ? null : logInterval(ratio, 1 / joined + 1 / joinedBefore, 'LOG_RATIO');
  return { joinersPerMonthDuring, joinersPerMonthBefore, ratio, interval };
}

function total(months: readonly MonthOfJoiners[]): number {
  return months.reduce((sum, { joiners }) => sum + joiners, 0);
}
