import { PageTitle } from '../../components/page-title';
import { lastYearOf, useMonths } from '../../app/latest-releases';
import { periodName } from '../../view/months';
import { useView } from '../../view/view';
import { ViewForm } from '../../view/view-form';
import { ElsewhereSection } from './elsewhere-section';
import { LocalSection } from './local-section';
import { PrioritiesSection } from './priorities-section';
import { TrendSection } from './trend-section';
import { within } from './within';

/** Public confidence: the national estimate beside comparators, and what the local surveys say. */
export function ConfidencePage() {
  const months = useMonths(['public-confidence']);
  const surveyed = useMonths(['local-confidence-survey']);
  const view = useView(months);
  const local = within(lastYearOf(view), surveyed);
  return (
    <>
      <PageTitle title="Confidence" caption={periodName(view)} />
      <ViewForm view={view} months={months} offers={['area']} />
      <TrendSection view={view} />
      {local === null ? (
        <p className="govuk-body">
          No local survey is in for the year to {periodName({ from: view.to, to: view.to })}.
        </p>
      ) : (
        <>
          <LocalSection view={{ ...view, ...local }} />
          <PrioritiesSection view={{ ...view, ...local }} />
        </>
      )}
      <ElsewhereSection view={view} />
    </>
  );
}
