import { MonthTrend } from '../../components/month-trend';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import type { View } from '../../view/view';

const OVERALL_TREND = graphql(`
  fragment OverallTrend on Metric {
    id
    title
    byMonth: table(period: $period, grain: MONTH, where: $where, asOf: $asOf) {
      ...MonthTrend
    }
  }
`);

interface OverallTrendProps {
  readonly metrics: readonly FragmentType<typeof OVERALL_TREND>[];
  readonly view: View;
}

const DRAWN = ['overall-satisfaction', 'clear-on-next-steps'];

/** Overall satisfaction and clear on next steps month by month. */
export function OverallTrend({ metrics, view }: OverallTrendProps) {
  const known = metrics.map((metric) => readFragment(OVERALL_TREND, metric));
  const drawn = DRAWN.flatMap((id) => known.filter((metric) => metric.id === id));
  return (
    <MonthTrend
      series={drawn.map(({ title, byMonth }) => ({ name: title.split(':')[0] ?? title, table: byMonth }))}
      unit="PERCENT"
      unitInWords="per cent who give 8 or above"
      view={view}
      note="Asked since the review of the surveys; the months before have a symbol."
    />
  );
}
