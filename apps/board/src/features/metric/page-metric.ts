import type { MetricPageQuery } from '../../generated/graphql';
import type { View } from '../../view/view';

/** What the parts of the page of a metric know of it. */
export type PageMetric = NonNullable<MetricPageQuery['metric']>;

/** What each part of the page is of. */
export interface PartProps {
  readonly metric: PageMetric;
  readonly view: View;
}
