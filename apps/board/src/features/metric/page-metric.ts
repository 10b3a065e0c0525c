import type { MetricPageQuery } from '../../generated/graphql';
import type { View } from '../../view/view';

/** What the parts of the page of a metric know of it. */
export type PageMetric = NonNullable<MetricPageQuery['metric']>;

/** What each part of the page is of. */
export interface PartProps {
  readonly metric: PageMetric;
  readonly view: View;
}

/** A metric as titles of charts name it: without how it is counted. */
export function subjectOf({ title }: Pick<PageMetric, 'title'>): string {
  return title.split(':')[0] ?? title;
}
