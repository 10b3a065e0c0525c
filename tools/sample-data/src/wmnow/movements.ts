import { areas } from '../areas';
import type { AreaProfile } from '../areas';
import { membershipMonths, monthlyMembers } from '../published/membership';
import { randomFor } from '../random/random';
import type { SampleSource } from '../sample-context';
import type { SampleTable } from '../sample-table';
import { lastDayOf } from '../time/months';

/** People who joined and who left in a month; their difference is the change of members. */
export interface Movement {
  readonly joiners: number;
  readonly leavers: number;
}

const dataset = 'wmnow-movements';

/** Who joined WMNow and who left it, in each month after the first that membership is known for. */
export const movementSource: SampleSource = { dataset, tables: movementTables };

/** An area's movements, one for each month but the first. */
export function movementsOf(area: AreaProfile): readonly Movement[] {
  const random = randomFor(`movements ${area.code}`);
  const members = monthlyMembers(area);
  return members.slice(1).map((now, index) => {
    const before = members[index] ?? now;
    // About one member in three hundred leaves in a month of its own accord.
    const leaving = Math.round(before * (0.002 + 0.002 * random()));
    const leavers = Math.max(leaving, before - now);
    return { joiners: now - before + leavers, leavers };
  });
}

function movementTables(): readonly SampleTable[] {
  const byArea = areas.map((area) => ({ area, movements: movementsOf(area) }));
  return membershipMonths.slice(1).map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns: ['as_at', 'area_code', 'area_name', 'joiners', 'leavers'],
    rows: () =>
      byArea.map(({ area, movements }) => {
        const { joiners = 0, leavers = 0 } = movements[index] ?? {};
        return [lastDayOf(month), area.code, area.name, String(joiners), String(leavers)];
      }),
  }));
}
