import type { FrequencyCell } from './frequency-table';

/** Why a cell is hidden: it is small itself, or what is small would follow from it. */
export type HiddenStatus = 'SUPPRESSED' | 'SUPPRESSED_SECONDARY';

/** The hidden cells of a table and of its margins, by the key of their values. */
export type HiddenCells = Map<string, HiddenStatus>;

/** A table that is judged with its margins, what is hidden of both, and the rules. */
export interface JudgedTable {
  readonly cells: readonly FrequencyCell[];
  readonly margins: readonly FrequencyCell[];
  /** The cells that each margin is the sum of; a cell is the sum of itself. */
  readonly cellsWithin: ReadonlyMap<string, readonly FrequencyCell[]>;
  readonly hidden: HiddenCells;
  readonly leastCount: number;
  readonly leastWidth: number;
}

/** Why a cell is hidden, or undefined where it is not. */
export function statusOf(hidden: HiddenCells, { key }: FrequencyCell): HiddenStatus | undefined {
  return hidden.get(key);
}

/** Whether a cell is not hidden. */
export function isShown(hidden: HiddenCells): (cell: FrequencyCell) => boolean {
  return (cell) => statusOf(hidden, cell) === undefined;
}

/** What everybody knows of the size of a hidden cell, who knows the rule: the small are small, others are not. */
export function knownSize(
  status: HiddenStatus,
  leastCount: number,
): { readonly least: number; readonly greatest: number } {
  return status === 'SUPPRESSED'
    ? { least: 0, greatest: leastCount - 1 }
    : { least: leastCount, greatest: Infinity };
}
