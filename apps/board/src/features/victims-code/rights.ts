/** The rights of the Victims' Code in a few words, by the codes of their dimension. */
export const RIGHTS = [
  ['RIGHT_01', 'Right 1: to understand and be understood'],
  ['RIGHT_02', 'Right 2: crime recorded'],
  ['RIGHT_03', 'Right 3: information when reporting'],
  ['RIGHT_04', 'Right 4: services and support'],
  ['RIGHT_05', 'Right 5: compensation'],
  ['RIGHT_06', 'Right 6: the investigation'],
  ['RIGHT_07', 'Right 7: Victim Personal Statement'],
  ['RIGHT_08', 'Right 8: the trial'],
  ['RIGHT_09', 'Right 9: the outcome'],
  ['RIGHT_10', 'Right 10: expenses and property'],
  ['RIGHT_11', 'Right 11: the offender'],
  ['RIGHT_12', 'Right 12: complaints'],
] as const;

/** A right that an address names, or all of them. */
export interface ChosenRight {
  /** Empty for all. */
  readonly code: string;
  readonly name: string;
}

/** The right that an address names; all of them where it names none that there is. */
export function readRight(search: URLSearchParams): ChosenRight {
  const found = RIGHTS.find(([code]) => code === search.get('right'));
  return found === undefined ? { code: '', name: 'All rights' } : { code: found[0], name: found[1] };
}

/** The values of a dimension of a metric, as far as they are asked for. */
export interface DimensionValues {
  readonly name: string;
  readonly values: readonly { readonly code: string }[];
}

/** Whether a metric tells of a right: of some it knows nothing, as those without a time limit are never met in time. */
export function tellsOf(dimensions: readonly DimensionValues[], code: string): boolean {
  const values = dimensions.find(({ name }) => name === 'RIGHT')?.values ?? [];
  return code === '' || values.some((value) => value.code === code);
}

/** What a right is called in a table, from what the platform calls it: Right 4. */
export function rightNumber(label: string): string {
  return label.split(':')[0] ?? label;
}
