import { DataTable } from '../../components/data-table';
import { Figure } from '../../components/figure';
import { formatCount, formatNumber } from '../../figures/format-figure';
import { graphql, readFragment } from '../../generated';
import type { KeyDriversShownFragment } from '../../generated/graphql';
import type { FragmentType } from '../../generated';
import type { View } from '../../view/view';
import { DriversChart } from './drivers-chart';

const KEY_DRIVERS = graphql(`
  fragment KeyDriversShown on KeyDrivers {
    n
    rSquared
    excluded {
      respondents
    }
    warnings {
      code
      message
    }
    caveat
    drivers {
      question {
        code
        title
      }
      importance {
        raw
        rescaled
        interval {
          lower
          upper
        }
      }
      correlation
      performance {
        ...Figure
      }
      reading
    }
    ...DriversChart
  }
`);

interface KeyDriversShownProps {
  readonly drivers: FragmentType<typeof KEY_DRIVERS>;
  readonly view: View;
  readonly surveyName: string;
}

/** Importance against performance: drawn, in a table, and with what must be said beside it. */
export function KeyDriversShown({ drivers, view, surveyName }: KeyDriversShownProps) {
  const known = readFragment(KEY_DRIVERS, drivers);
  return (
    <>
      <DriversChart drivers={known} view={view} surveyName={surveyName} />
      <DataTable
        caption={`${surveyName}: importance and performance of each question`}
        columns={['Question', 'Importance, share of what is explained', 'Performance', 'Read as'].map(
          (heading) => ({ heading }),
        )}
        rows={known.drivers.map((driver) => [
          driver.question.title,
          <Importance driver={driver} rSquared={known.rSquared} />,
          <Figure value={driver.performance} unit="PERCENT" />,
          driver.reading,
        ])}
      />
      <Basis known={known} />
    </>
  );
}

interface ImportanceProps {
  readonly driver: KeyDriversShownFragment['drivers'][number];
  readonly rSquared: number;
}

function Importance({ driver: { importance, correlation }, rSquared }: ImportanceProps) {
  const inShares = {
    lower: (100 * importance.interval.lower) / rSquared,
    upper: (100 * importance.interval.upper) / rSquared,
  };
  return (
    <>
      <span className="figure-value">{formatNumber(importance.rescaled, 'PERCENT')}%</span>
      <span className="figure-note">
        95% interval {formatNumber(inShares.lower, 'PERCENT')} to {formatNumber(inShares.upper, 'PERCENT')};{' '}
        correlation {correlation.toFixed(2)}
      </span>
    </>
  );
}

function Basis({ known }: { readonly known: KeyDriversShownFragment }) {
  return (
    <div className="table-note">
      <p className="govuk-body">
        Base: {formatCount(known.n)} respondents who answered every question;{' '}
        {formatCount(known.excluded.respondents)} are left out. Together the questions explain{' '}
        {formatNumber(100 * known.rSquared, 'PERCENT')}% of whether people say that they were helped.{' '}
        {known.caveat}
      </p>
      {known.warnings.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {known.warnings.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
