import { Link } from 'react-router';
import { Change } from '../../components/change';
import { Figure } from '../../components/figure';
import { Signal } from '../../components/signal';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { searchOf } from '../../view/view';
import type { View } from '../../view/view';

const BOARD_METRIC_ROW = graphql(`
  fragment BoardMetricRow on Metric {
    id
    title
    unit
    table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
      rows {
        value {
          ...Figure
        }
        change {
          ...Change
        }
      }
    }
    chart(period: $chart, where: $where, asOf: $asOf) {
      variation {
        code
        title
        description
      }
      assurance {
        code
        title
        description
      }
    }
  }
`);

interface MetricRowProps {
  readonly metric: FragmentType<typeof BOARD_METRIC_ROW>;
  readonly view: View;
}

/** One metric of a board: its figure, its change, and what its chart says. */
export function MetricRow({ metric, view }: MetricRowProps) {
  const { id, title, unit, table, chart } = readFragment(BOARD_METRIC_ROW, metric);
  const row = table?.rows[0];
  return (
    <tr className="govuk-table__row" id={`metric-${id}`}>
      <th scope="row" className="govuk-table__header">
        <Link className="govuk-link" to={{ pathname: `/metrics/${id}`, search: searchOf(view) }}>
          {title}
        </Link>
      </th>
      <td className="govuk-table__cell" data-heading="Figure">
        {row === undefined ? NOT_GIVEN : <Figure value={row.value} unit={unit} isLarge />}
      </td>
      <td className="govuk-table__cell" data-heading="Change">
        {row === undefined ? NOT_GIVEN : <Change change={row.change} unit={unit} />}
      </td>
      <td className="govuk-table__cell" data-heading="Variation">
        {chart === null ? NOT_GIVEN : <Signal kind="variation" {...chart.variation} />}
      </td>
      <td className="govuk-table__cell" data-heading="Target">
        {chart === null ? NOT_GIVEN : <Signal kind="assurance" {...chart.assurance} />}
      </td>
    </tr>
  );
}

const NOT_GIVEN = <span className="figure-note">could not be given</span>;
