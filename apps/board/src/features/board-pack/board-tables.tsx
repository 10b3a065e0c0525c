import type { View } from '../../view/view';
import { graphql, readFragment } from '../../generated';
import type { FragmentType } from '../../generated';
import { MetricRow } from './metric-row';

const BOARD_METRIC = graphql(`
  fragment BoardMetric on Metric {
    __typename
    id
    ...BoardMetricRow
  }
`);

interface BoardTablesProps {
  readonly metrics: readonly FragmentType<typeof BOARD_METRIC>[];
  readonly view: View;
}

const SUBJECTS = [
  ['SurveyMetric', 'Satisfaction'],
  ['VictimsCodeMetric', 'Victims’ Code'],
  ['StopSearchMetric', 'Stop and search'],
  ['ConfidenceMetric', 'Public confidence'],
  ['WmnowMetric', 'WMNow'],
] as const;

/** Every metric of the board, by subject. */
export function BoardTables({ metrics, view }: BoardTablesProps) {
  const known = metrics.map((metric) => readFragment(BOARD_METRIC, metric));
  return SUBJECTS.map(([type, title]) => {
    const own = known.filter(({ __typename }) => __typename === type);
    if (own.length === 0) return null;
    return (
      <section key={type} aria-labelledby={`subject-${type}`}>
        <h2 className="govuk-heading-m" id={`subject-${type}`}>
          {title}
        </h2>
        <div className="table-scroll" role="region" aria-labelledby={`subject-${type}`} tabIndex={0}>
          <table className="govuk-table board-table">
            <caption className="govuk-visually-hidden">
              {title}: each metric, its figure and its change
            </caption>
            <thead className="govuk-table__head">
              <tr className="govuk-table__row">
                {['Metric', 'Figure', 'Change', 'Variation', 'Target'].map((heading) => (
                  <th key={heading} scope="col" className="govuk-table__header">
                    {heading}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody className="govuk-table__body">
              {own.map((metric) => (
                <MetricRow key={metric.id} metric={metric} view={view} />
              ))}
            </tbody>
          </table>
        </div>
      </section>
    );
  });
}
