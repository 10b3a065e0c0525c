import { addMonths } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { PageTitle } from '../../components/page-title';
import { useMonths } from '../../app/latest-releases';
import { periodName } from '../../view/months';
import { useView } from '../../view/view';
import { ViewForm } from '../../view/view-form';
import { MembersByMonthSection } from './members-by-month-section';
import { MembershipSection } from './membership-section';
import { monthsBetween } from './months-between';
import { MessagesSection } from './messages-section';
import { NeighbourhoodsSection } from './neighbourhoods-section';

/** WMNow: who has signed up where, what moved that, and what became of messages. */
export function WmnowPage() {
  const months = useMonths(['wmnow-membership']);
  const view = useView(yearBetween(months));
  const between = { ...view, ...monthsBetween(view) };
  return (
    <>
      <PageTitle title="WMNow" caption={periodName(view)} />
      <ViewForm view={view} months={months} offers={['area']} />
      <MembershipSection view={view} />
      <MembersByMonthSection view={view} />
      <NeighbourhoodsSection view={between} />
      <MessagesSection view={between} />
    </>
  );
}

/** A month and the same one a year before, with all between: thirteen months, as membership is of a month's end. */
function yearBetween({ from, to }: Period): Period {
  const start = addMonths(to, -12);
  return { from: start < from ? from : start, to };
}
