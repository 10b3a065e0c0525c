import { missingValue, pooledRateRatio, rateOfEvents, rateRatio } from '@citizen-graph/metrics';
import type { MetricValue, RateRatio, Stratum } from '@citizen-graph/metrics';

/** Searches of a group in one place, and the residents they are set against; either may have no figure. */
export interface GroupCounts {
  readonly searches: MetricValue;
  readonly residents: MetricValue;
}

/** The rate of a group and that of the reference in one local authority. */
export interface AreaCounts {
  readonly group: GroupCounts;
  readonly reference: GroupCounts;
}

const PER = 1000;

/** Searches for every 1,000 residents, or why there is no such figure; provisional where the searches are. */
export function searchRate({ searches, residents }: GroupCounts): MetricValue {
  if (searches.value === null) return searches;
  if (residents.value === null) return residents;
  const { missingMonths } = searches;
  const rate = rateOfEvents(searches.value, residents.value, PER);
  return missingMonths === undefined ? rate : { ...rate, missingMonths };
}

/** How many times the rate of the reference a rate is, everybody taken together. */
export function relativeRate(group: GroupCounts, reference: GroupCounts): MetricValue {
  const stratum = stratumOf({ group, reference });
  if (stratum !== null) return toValue(rateRatio(stratum.group, stratum.reference));
  const rates = [searchRate(group), searchRate(reference)];
  return rates.find(({ value }) => value === null) ?? missingValue('NOT_AVAILABLE');
}

/** The areas in which both rates are known. */
export function comparableAreas<Area extends AreaCounts>(areas: readonly Area[]): readonly Area[] {
  return areas.filter((area) => stratumOf(area) !== null);
}

/**
 * How many times the rate of the reference a rate is where each group is compared within local
 * authorities. NOT_AVAILABLE where no search is placed in one.
 */
export function pooledRelativeRate(areas: readonly AreaCounts[]): MetricValue {
  const strata = areas.flatMap((area) => stratumOf(area) ?? []);
  return strata.length === 0 ? missingValue('NOT_AVAILABLE') : toValue(pooledRateRatio(strata));
}

function stratumOf({ group, reference }: AreaCounts): Stratum | null {
  const [own, other] = [rateCounts(group), rateCounts(reference)];
  return own === null || other === null ? null : { group: own, reference: other };
}

function rateCounts({ searches, residents }: GroupCounts) {
  if (searches.value === null || residents.value === null) return null;
  return { events: searches.value, population: residents.value };
}

function toValue(ratio: RateRatio | null): MetricValue {
  if (ratio === null) return missingValue('NOT_APPLICABLE');
  return { status: 'PUBLISHED', ...ratio, numerator: null, denominator: null };
}
