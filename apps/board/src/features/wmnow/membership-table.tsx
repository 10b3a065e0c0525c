import type { PublishedCell } from '@citizen-graph/exports';
import { published } from '../../tables/published';
import { PublishedDataTable } from '../../tables/published-data-table';
import { TableDownloads } from '../../tables/table-downloads';
import { textColumn } from '../../tables/plotted';
import { shortMonth } from '../../view/months';
import { changeOf, changePercentOf, ranksOf } from './membership';
import type { MembershipParts } from './membership-figures';

/** Figure 2 of the yearly paper: members, their change, share, population and sign-up rate by area. */
export function MembershipTable({ places, view, answer, definition }: MembershipParts) {
  const [then, now] = [shortMonth(view.from), shortMonth(view.to)];
  const ranks = rankedPlaces(places);
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
      { id: 'rank_first', name: `Rank ${then}`, kind: 'count', unit: null },
      { id: 'rank_last', name: `Rank ${now}`, kind: 'count', unit: null },
    ],
    rows: places.map(({ name, members, share, population, rate }, index) => [
      name,
      ...members,
      changeOf(members),
      changePercentOf(members),
      ...share,
      population,
      ...rate,
      ...(ranks[index] ?? []),
    ]),
    notes: [definition, RANKED],
    answer,
  });
  return (
    <div className="govuk-!-margin-bottom-7">
      <PublishedDataTable table={table} />
      <p className="govuk-body-s">{RANKED}</p>
      <div className="chart__downloads">
        <TableDownloads table={table} />
      </div>
    </div>
  );
}

const RANKED =
  'Areas are ranked by sign-up rate, 1 for the highest. Membership is a full count, so places have no sampling error; near rates are near all the same.';

const NO_RANK: PublishedCell = { shorthand: '[z]', status: 'NOT_APPLICABLE' };

function rankedPlaces(places: MembershipParts['places']): readonly (readonly PublishedCell[])[] {
  const areas = places.filter(({ code }) => code !== null);
  const [first, last] = ([0, 1] as const).map((time) => ranksOf(areas.map(({ rate }) => rate[time])));
  return places.map((place) => {
    const index = areas.indexOf(place);
    return [first?.[index] ?? NO_RANK, last?.[index] ?? NO_RANK];
  });
}
