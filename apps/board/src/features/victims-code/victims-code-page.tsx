import { useSearchParams } from 'react-router';
import { lastYearOf, useMonths } from '../../app/latest-releases';
import { PageTitle } from '../../components/page-title';
import { Contents } from '../../components/section';
import { periodName } from '../../view/months';
import { useView } from '../../view/view';
import { Choice, ViewForm } from '../../view/view-form';
import { BoardSection } from './board-section';
import { EditionsSection } from './editions-section';
import { PlanSection } from './plan-section';
import { RIGHTS, readRight } from './rights';
import { RightsSection } from './rights-section';
import { ServicesSection } from './services-section';
import { StagesSection } from './stages-section';

const PARTS = [
  ['rights', 'The rights'],
  ['stages', 'Compliance beside experience'],
  ['services', 'Statements, contact and services'],
  ['editions', 'The edition in force'],
  ['plan', 'Delivery plan of the victims strategy'],
  ['board', 'The board’s meetings'],
] as const;

/** How the Victims' Code is kept, what victims say, and what the force does about it. */
export function VictimsCodePage() {
  const months = useMonths(['victims-code-entitlements']);
  const view = useView(lastYearOf(months));
  const right = readRight(useSearchParams()[0]);
  return (
    <>
      <PageTitle title="Victims’ Code" caption={periodName(view)} />
      <ViewForm view={view} months={months} offers={['area', 'comparison']}>
        <Choice
          label="Right, month by month"
          name="right"
          value={right.code}
          options={[['', 'All rights'], ...RIGHTS]}
          key={`right-${right.code}`}
        />
      </ViewForm>
      <Contents parts={PARTS} />
      <RightsSection view={view} right={right} />
      <StagesSection view={view} />
      <ServicesSection view={view} />
      <EditionsSection />
      <PlanSection view={view} />
      <BoardSection view={view} />
    </>
  );
}
