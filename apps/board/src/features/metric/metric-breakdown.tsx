import { Link } from 'react-router';
import type { DimensionName } from '../../generated/graphql';
import { searchOf } from '../../view/view';
import { BreakdownOf } from './breakdown-of';
import type { PartProps } from './page-metric';
import { choicesOf } from './refused-dimensions';

interface MetricBreakdownProps extends PartProps {
  readonly by: DimensionName | null;
}

/** The metric cut by one of its dimensions, which the address names. */
export function MetricBreakdown({ metric, view, by }: MetricBreakdownProps) {
  const { offered, refused } = choicesOf(metric, view.area);
  return (
    <section className="page-part" aria-labelledby="breakdown">
      <h2 className="govuk-heading-m" id="breakdown">
        By group
      </h2>
      {offered.length === 0 ? (
        <p className="govuk-body">This metric cannot be cut into groups here.</p>
      ) : (
        <nav aria-label="Groups to show">
          <ul className="choice-list">
            {offered.map(({ name, title }) => (
              <li key={name}>
                <Link
                  className="govuk-link"
                  aria-current={name === by ? 'true' : undefined}
                  to={{ search: `${searchOf(view)}&by=${name}`, hash: 'breakdown' }}
                  preventScrollReset
                >
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <Refused refused={refused} />
      {by !== null && <BreakdownOf key={by} metric={metric} view={view} by={by} />}
    </section>
  );
}

function Refused({ refused }: Pick<ReturnType<typeof choicesOf>, 'refused'>) {
  if (refused.length === 0) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">Disclosure control does not let the metric be cut here by:</p>
      <ul className="govuk-list govuk-list--bullet">
        {refused.map(({ name, title, why }) => (
          <li key={name}>
            {title}: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
