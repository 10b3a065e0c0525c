import { areas } from '../areas';
import type { Month } from '@citizen-graph/reference';
import type { AreaProfile } from '../areas';
import { membershipMonths, monthlyMembers } from '../published/membership';
import { apportion } from '../random/apportion';
import { randomFor } from '../random/random';
import type { SampleSource } from '../sample-context';
import type { SampleRow, SampleTable } from '../sample-table';
import { lastDayOf } from '../time/months';
import { movementsOf } from './movements';
import { neighbourhoodsOf } from './neighbourhoods';

const dataset = 'wmnow-neighbourhood-membership';

/** The share of members who are placed in a neighbourhood. */
const placed = 0.96;

/** WMNow's members by neighbourhood at the end of each month, and who joined and left in it. */
export const neighbourhoodMembershipSource: SampleSource = { dataset, tables: neighbourhoodTables };

function neighbourhoodTables(): readonly SampleTable[] {
  return membershipMonths.slice(1).map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns: ['as_at', 'area_code', 'area_name', 'neighbourhood', 'members', 'joiners', 'leavers'],
    rows: () => areas.flatMap((area) => areaRows(area, month, index)),
  }));
}

function areaRows(area: AreaProfile, month: Month, index: number): readonly SampleRow[] {
  const names = neighbourhoodsOf(area);
  const random = randomFor(`neighbourhoods ${area.code}`);
  const weights = names.map(() => 0.7 + 0.6 * random());
  const { joiners = 0, leavers = 0 } = movementsOf(area)[index] ?? {};
  const split = (count: number): readonly number[] => apportion(Math.round(placed * count), weights);
  const columns = [split(monthlyMembers(area)[index + 1] ?? 0), split(joiners), split(leavers)];
  return names.map((name, place) => [
    lastDayOf(month),
    area.code,
    area.name,
    name,
    ...columns.map((column) => String(column[place])),
  ]);
}
