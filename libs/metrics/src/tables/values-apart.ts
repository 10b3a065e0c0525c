import type { GroupValue } from './metric-row';
import type { Table } from './table-cells';

/** Whether a row is of one value of the dimension whose values are never put together. */
export function isOfOneValue({ apart, filters }: Table, group: readonly GroupValue[]): boolean {
  if (apart === null || group.some(({ dimension }) => dimension === apart)) return true;
  const filter = filters.find(({ dimension }) => dimension.name === apart);
  return filter?.values.length === 1;
}
