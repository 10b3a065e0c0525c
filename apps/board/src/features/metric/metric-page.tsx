import { Link, useParams } from 'react-router';
import { useReleases } from '../../app/latest-releases';
import { useAnswer } from '../../app/use-answer';
import { Answered } from '../../components/answered';
import { PageTitle } from '../../components/page-title';
import { graphql } from '../../generated';
import { periodName } from '../../view/months';
import { useView } from '../../view/view';
import { ViewForm } from '../../view/view-form';
import { MetricAbout } from './metric-about';
import { MetricBreakdown } from './metric-breakdown';
import { MetricChart } from './metric-chart';
import { MetricFigure } from './metric-figure';
import { MetricFunnel } from './metric-funnel';
import { MetricQuery } from './metric-query';
import { monthsOfMetric } from './metric-months';
import { MetricRevisions } from './metric-revisions';
import type { PageMetric } from './page-metric';
import { useBreakdown } from './use-breakdown';

const METRIC_PAGE = graphql(`
  query MetricPage($id: ID!) {
    metric(id: $id) {
      id
      title
      definition
      unit
      datasets
      breaks {
        month
        reason
      }
      dimensions {
        name
        title
      }
      disclosure {
        refused {
          dimensions
          explanation
        }
      }
      ...MetricAbout
    }
  }
`);

/** All there is about one metric. */
export function MetricPage() {
  const { id = '' } = useParams();
  const query = useAnswer(METRIC_PAGE, { id });
  return (
    <Answered query={query} what="the metric">
      {({ metric }) => (metric === null ? <NoSuchMetric id={id} /> : <MetricView metric={metric} />)}
    </Answered>
  );
}

function NoSuchMetric({ id }: { readonly id: string }) {
  return (
    <>
      <PageTitle title="There is no such metric" />
      <p className="govuk-body">
        Nothing is called <code>{id}</code>, or you are not granted its subject. Go to the{' '}
        <Link className="govuk-link" to="/data#metrics">
          list of all metrics
        </Link>{' '}
        or back to the{' '}
        <Link className="govuk-link" to="/">
          Victims Thematic Board
        </Link>
        .
      </p>
    </>
  );
}

function MetricView({ metric }: { readonly metric: PageMetric }) {
  const months = monthsOfMetric(useReleases(), metric.datasets);
  const hasArea = metric.dimensions.some(({ name }) => name === 'AREA');
  const asked = useView({ from: months.to, to: months.to });
  const view = hasArea ? asked : { ...asked, area: null };
  const by = useBreakdown(metric, view.area);
  const part = { metric, view };
  return (
    <>
      <PageTitle title={metric.title} caption={periodName(view)} />
      <p className="govuk-body-l">{metric.definition}</p>
      <ViewForm
        view={view}
        months={months}
        offers={hasArea ? ['area', 'comparison'] : ['comparison']}
        kept={by === null ? {} : { by }}
      />
      <MetricFigure {...part} />
      <MetricChart {...part} months={months} />
      <MetricBreakdown {...part} by={by} />
      <MetricFunnel {...part} />
      <MetricAbout metric={metric} view={view} />
      <MetricRevisions {...part} />
      <MetricQuery {...part} by={by} />
    </>
  );
}
