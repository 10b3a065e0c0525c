import { day, identifier, localPolicingArea, optional, text } from '@citizen-graph/ledger';
import type { Dataset, RowIssue } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import type { Campaign } from '../domain/campaign';

/** Campaigns to win members; they add to no figure, and are marked on the series of joiners. */
export const WMNOW_CAMPAIGNS: Dataset<Campaign> = {
  id: 'wmnow-campaigns',
  subject: 'wmnow',
  title: 'Campaigns to win members for WMNow',
  columns: {
    campaignId: identifier('campaign_id'),
    name: text('name', { maxLength: 100 }),
    description: text('description', { maxLength: 500 }),
    startedOn: day('started_on'),
    endedOn: day('ended_on'),
    areaCode: optional(localPolicingArea('area_code')),
  },
  constants: {},
  table: 'campaign',
  check: checkDays,
  monthOf: ({ startedOn }) => month(startedOn.slice(0, 7)),
  recordIdOf: ({ campaignId }) => campaignId,
  holdsPersons: false,
  keepsCorrectedRecords: false,
  observe: () => null,
};

function checkDays({ startedOn, endedOn }: Campaign): readonly Omit<RowIssue, 'line'>[] {
  if (endedOn >= startedOn) return [];
  const expected = `a day from ${startedOn} on, when it started`;
  return [{ field: 'ended_on', value: endedOn, code: 'CONTRADICTION', expected }];
}
