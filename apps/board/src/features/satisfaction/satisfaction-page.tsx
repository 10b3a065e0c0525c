import { useSearchParams } from 'react-router';
import { useMonths, lastYearOf } from '../../app/latest-releases';
import { PageTitle } from '../../components/page-title';
import { Contents } from '../../components/section';
import { periodName } from '../../view/months';
import { useView } from '../../view/view';
import { Choice, ViewForm } from '../../view/view-form';
import { CharterSection } from './charter-section';
import { CommentsSection } from './comments-section';
import { DemographicsSection } from './demographics-section';
import { DriversSection } from './drivers-section';
import { DRIVER_SURVEYS, ITEMS, readChosen } from './items';
import { ItemsSection } from './items-section';
import { OverallSection } from './overall-section';
import { ResponseSection } from './response-section';

const PARTS = [
  ['items', 'The surveys, item by item'],
  ['overall', 'Overall satisfaction and next steps'],
  ['response', 'Who answers'],
  ['demographics', 'Groups of people'],
  ['drivers', 'What goes with being helped'],
  ['comments', 'What people write about'],
  ['charter', 'Citizen Charter'],
] as const;

/** What people who called, were visited or whose crime was investigated say, and how far that can be relied on. */
export function SatisfactionPage() {
  const months = useMonths(['force-contact-survey', 'force-response-survey', 'investigation-survey']);
  const view = useView(lastYearOf(months));
  const chosen = readChosen(useSearchParams()[0]);
  return (
    <>
      <PageTitle title="Satisfaction" caption={periodName(view)} />
      <ViewForm view={view} months={months} offers={['area', 'comparison']}>
        <Choice label="Item" name="item" value={chosen.item} options={ITEMS} key={`item-${chosen.item}`} />
        <Choice
          label="Survey, for what goes with being helped"
          name="survey"
          value={chosen.survey}
          options={DRIVER_SURVEYS}
          key={`survey-${chosen.survey}`}
        />
      </ViewForm>
      <Contents parts={PARTS} />
      <ItemsSection view={view} chosen={chosen} />
      <OverallSection view={view} />
      <ResponseSection view={view} chosen={chosen} />
      <DemographicsSection view={view} chosen={chosen} />
      <DriversSection view={view} chosen={chosen} />
      <CommentsSection view={view} />
      <CharterSection view={view} />
    </>
  );
}
