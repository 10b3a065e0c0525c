import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { Change } from '../../components/change';
import { Figure } from '../../components/figure';
import { formatCount } from '../../figures/format-figure';
import { graphql } from '../../generated';
import type { MetricFigurePartQuery } from '../../generated/graphql';
import { areaName } from '../../view/area-name';
import { periodName, shortMonth } from '../../view/months';
import { momentOf, whereOf } from '../../view/view';
import { Fact } from './fact';
import { arithmeticInWords, methodInWords } from './method-words';
import { MetricReleases } from './metric-releases';
import type { PartProps } from './page-metric';

const METRIC_FIGURE = graphql(`
  query MetricFigurePart(
    $id: ID!
    $period: PeriodInput!
    $compare: Comparison!
    $where: [DimensionFilter!]
    $asOf: DateTimeISO
  ) {
    metric(id: $id) {
      table(period: $period, compare: $compare, where: $where, asOf: $asOf) {
        asOf
        rows {
          value {
            value
            numerator
            denominator
            effectiveBase
            missingMonths
            interval {
              method
            }
            ...Figure
          }
          change {
            ...Change
          }
        }
        ...MetricReleases
      }
    }
  }
`);

/** The figure of the months on the page: what it rests on, how sure it is, and how it moved. */
export function MetricFigure({ metric, view }: PartProps) {
  const query = useAnswer(METRIC_FIGURE, {
    id: metric.id,
    period: { from: view.from, to: view.to },
    compare: view.comparison,
    where: whereOf(view),
    asOf: momentOf(view.asOf),
  });
  return (
    <section className="page-part" aria-labelledby="figure">
      <h2 className="govuk-heading-m" id="figure">
        {areaName(view.area)}, {periodName(view)}
      </h2>
      <Answered query={query} what="the figure">
        {({ metric: answered }) => <FigureOf metric={metric} view={view} table={answered?.table ?? null} />}
      </Answered>
    </section>
  );
}

type Table = NonNullable<NonNullable<MetricFigurePartQuery['metric']>['table']>;

function FigureOf({ metric, table }: PartProps & { readonly table: Table | null }) {
  const row = table?.rows[0];
  if (table === null || row === undefined)
    return <p className="govuk-body">The figure could not be given; the reason stands above.</p>;
  const { value, change } = row;
  return (
    <>
      <div className="metric-figure">
        <div>
          <Figure value={value} unit={metric.unit} isLarge />
        </div>
        <div>
          <Change change={change} unit={metric.unit} />
        </div>
      </div>
      <MissingMonths months={value.missingMonths} />
      <dl className="govuk-summary-list">
        <Fact name="Arithmetic">{arithmeticInWords(metric.unit, value)}</Fact>
        <Fact name="How sure it is">{methodInWords(value.interval?.method ?? null)}</Fact>
      </dl>
      <MetricReleases table={table} />
    </>
  );
}

function MissingMonths({ months }: { readonly months: readonly string[] }) {
  if (months.length === 0) return null;
  return (
    <p className="govuk-inset-text">
      {months.length === 1 ? 'One month has' : `${formatCount(months.length)} months have`} not come in:{' '}
      {months.map(shortMonth).join(', ')}.
    </p>
  );
}
