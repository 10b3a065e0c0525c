import { published } from '../../tables/published';
import { PublishedDataTable } from '../../tables/published-data-table';
import { TableDownloads } from '../../tables/table-downloads';
import { textColumn } from '../../tables/plotted';
import { shortMonth } from '../../view/months';
import { changeOf, changePercentOf } from './membership';
import type { MembershipParts } from './membership-figures';

/** Figure 2 of the yearly paper: members, their change, share, population and sign-up rate by area. */
export function MembershipTable({ places, view, answer, definition }: MembershipParts) {
  const [then, now] = [shortMonth(view.from), shortMonth(view.to)];
  const table = published({
    title: `WMNow membership by area, ${then} and ${now}`,
    unit: 'members, per cent and per 1,000 residents aged 16 and over',
    view: { ...view, area: null },
    columns: [
      textColumn('area', 'Area'),
      { id: 'members_first', name: `Members ${then}`, kind: 'count', unit: null },
      { id: 'members_last', name: `Members ${now}`, kind: 'count', unit: null },
      { id: 'change', name: 'Change', kind: 'count', unit: null },
      { id: 'change_percent', name: 'Change', kind: 'number', unit: '%' },
      { id: 'share_first', name: `Share of force ${then}`, kind: 'percent', unit: '%' },
      { id: 'share_last', name: `Share of force ${now}`, kind: 'percent', unit: '%' },
      { id: 'population', name: 'Population 16+', kind: 'count', unit: null },
      { id: 'rate_first', name: `Sign-up rate ${then}`, kind: 'number', unit: 'per 1,000' },
      { id: 'rate_last', name: `Sign-up rate ${now}`, kind: 'number', unit: 'per 1,000' },
    ],
    rows: places.map(({ name, members, share, population, rate }) => [
      name,
      ...members,
      changeOf(members),
      changePercentOf(members),
      ...share,
      population,
      ...rate,
    ]),
    notes: [definition],
    answer,
  });
  return (
    <div className="govuk-!-margin-bottom-7">
      <PublishedDataTable table={table} />
      <div className="downloads">
        <TableDownloads table={table} />
      </div>
    </div>
  );
}
