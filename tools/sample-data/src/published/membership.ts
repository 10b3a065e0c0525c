import { areas } from '../areas';
import type { AreaProfile } from '../areas';
import { randomFor } from '../random/random';
import type { SampleSource } from '../sample-context';
import type { SampleTable } from '../sample-table';
import { lastDayOf, monthsBetween } from '../time/months';

/** Members in March 2022 and March 2023 (the paper's figure 2, paragraph 33). */
const members: Readonly<Record<string, readonly [first: number, last: number]>> = {
  E08000025: [41_677, 44_728],
  E08000026: [14_182, 15_329],
  E08000027: [14_233, 14_973],
  E08000028: [11_117, 11_875],
  E08000029: [11_676, 12_384],
  E08000030: [9_177, 9_751],
  E08000031: [10_206, 10_793],
};

/** How much each month from April on adds, relative to the others: campaigns in June and January, a clear-out in December. */
const growth: readonly number[] = [7, 10, 16, 8, 4, 9, 11, 10, -5, 18, 9, 8];
/** The months that membership is as at the end of. */
export const membershipMonths = monthsBetween('2022-03', '2023-03');
const dataset = 'wmnow-membership';

/** WMNow's members at the end of each month. */
export const membershipSource: SampleSource = { dataset, tables: membershipTables };

function membershipTables(): readonly SampleTable[] {
  const snapshots = new Map(areas.map((area) => [area, monthlyMembers(area)]));
  return membershipMonths.map((month, index) => ({
    dataset,
    fileName: `${month}-${dataset}.csv`,
    columns: ['as_at', 'area_code', 'area_name', 'members'],
    rows: () =>
      areas.map((area) => [lastDayOf(month), area.code, area.name, String(snapshots.get(area)?.[index])]),
  }));
}

/** An area's members at the end of each of the months. */
export function monthlyMembers({ code }: AreaProfile): readonly number[] {
  const random = randomFor(`members ${code}`);
  const [first, last] = members[code] ?? [0, 0];
  const steps = growth.map((step) => step + 8 * (random() - 0.5));
  const total = steps.reduce((sum, step) => sum + step, 0);
  return membershipMonths.map((_, index) => {
    const soFar = steps.slice(0, index).reduce((sum, step) => sum + step, 0);
    return Math.round(first + ((last - first) * soFar) / total);
  });
}
