import type { GroupValue } from './metric-row';
import { codesIn } from './table-cells';
import type { Table } from './table-cells';

/**
 * Whether a record can be of a group at all. Of values that come together, such as the search of a
 * vehicle and nobody's gender, a record has all or none; a group that mixes them is of no record.
 */
export function isPossible(table: Table, group: readonly GroupValue[]): boolean {
  return table.together.every((values) => {
    const told = table.used.flatMap((dimension) => {
      const value = values[dimension.name];
      return value === undefined ? [] : [{ value, codes: codesIn(table, dimension, group) }];
    });
    return (
      told.every(({ value, codes }) => codes.includes(value)) ||
      told.every(({ value, codes }) => codes.some((code) => code !== value))
    );
  });
}
