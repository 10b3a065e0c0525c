import { useSearchParams } from 'react-router';
import type { DimensionName } from '../../generated/graphql';
import type { PageMetric } from './page-metric';
import { choicesOf } from './refused-dimensions';

/** The dimension that the address asks for, if the metric can be cut by it. */
export function useBreakdown(metric: PageMetric, area: string | null): DimensionName | null {
  const [search] = useSearchParams();
  const asked = search.get('by');
  const found = choicesOf(metric, area).offered.find(({ name }) => name === asked);
  return (found?.name ?? null) as DimensionName | null;
}
