import type { Measure, MeasureReference, MetricDefinition, Source } from '@citizen-graph/metrics';
import { PERSON_SEARCH_TYPE_DIMENSION } from './dimensions';

export const PUBLISHED_SEARCHES: Source = {
  name: 'Stop and search, data.police.uk',
  publisher: 'West Midlands Police',
};

/** What the metrics of published searches have in common. */
export const OF_PUBLISHED_SEARCHES = {
  polarity: 'NEUTRAL',
  target: null,
  source: PUBLISHED_SEARCHES,
  boards: ['fairness-and-belonging'],
  datasets: { of: ['stop-and-search'], to: [] },
  open: 'data.police.uk publishes each search, with all that figures are cut by.',
} satisfies Partial<MetricDefinition>;

/** A measure of the searches in which a person was searched. */
export function personSearchesOf(measure: Measure): MeasureReference {
  return { measure, segments: PERSON_SEARCH_TYPE_DIMENSION.values.map(({ code }) => code) };
}
