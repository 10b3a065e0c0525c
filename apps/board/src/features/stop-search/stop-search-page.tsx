import { Answered } from '../../components/answered';
import { PageTitle } from '../../components/page-title';
import { lastYearOf, useMonths } from '../../app/latest-releases';
import { useAnswer } from '../../app/use-answer';
import { graphql } from '../../generated';
import { periodName } from '../../view/months';
import { useView } from '../../view/view';
import { ViewForm } from '../../view/view-form';
import { chartPeriod } from './chart-period';
import { CompletenessSection } from './completeness-section';
import { FeedbackSection } from './feedback-section';
import { OutcomesSection } from './outcomes-section';
import { RelativeRatesSection } from './relative-rates-section';
import { SearchesSection } from './searches-section';

const STOP_SEARCH_AREAS = graphql(`
  query StopSearchAreas {
    stopSearch {
      areasWithBoundaries {
        code
      }
    }
  }
`);

/** Stop and search: what people say of it, how often it is used, on whom, and what comes of it. */
export function StopSearchPage() {
  const query = useAnswer(STOP_SEARCH_AREAS, {});
  return (
    <Answered query={query} what="stop and search">
      {({ stopSearch }) => <Sections hasAreas={(stopSearch?.areasWithBoundaries ?? []).length > 0} />}
    </Answered>
  );
}

/** Areas are offered where searches can be placed in them. */
function Sections({ hasAreas }: { readonly hasAreas: boolean }) {
  const months = useMonths(['stop-and-search']);
  const asked = useView(lastYearOf(months));
  const view = hasAreas ? asked : { ...asked, area: null };
  return (
    <>
      <PageTitle title="Stop and search" caption={periodName(view)} />
      <ViewForm view={view} months={months} offers={hasAreas ? ['area', 'comparison'] : ['comparison']} />
      {!hasAreas && (
        <p className="govuk-body">
          These figures are of the whole force: no boundaries are loaded, so searches cannot be placed in
          areas.
        </p>
      )}
      <FeedbackSection view={view} />
      <SearchesSection view={view} chart={chartPeriod(view, months)} />
      <OutcomesSection view={view} />
      <RelativeRatesSection view={view} />
      <CompletenessSection view={view} />
    </>
  );
}
