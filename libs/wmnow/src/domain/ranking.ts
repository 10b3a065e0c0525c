/** Something that is ranked, with what it is ranked by; null where it is not known. */
export interface Contender<Item> {
  readonly item: Item;
  readonly value: number | null;
}

/** A place in a ranking: 1 for the largest, the same for equals, null for what is not known. */
export interface Ranked<Item> extends Contender<Item> {
  readonly rank: number | null;
}

/**
 * Ranks by value, the largest first, as sports do: 5, 5 and 3 are 1st, 1st and 3rd. What is not known
 * comes last.
 */
export function rankByValue<Item>(contenders: readonly Contender<Item>[]): readonly Ranked<Item>[] {
  const ordered = [...contenders].sort((one, other) => (other.value ?? -Infinity) - (one.value ?? -Infinity));
  return ordered.map((contender) => ({ ...contender, rank: rankOf(contender.value, contenders) }));
}

function rankOf(value: number | null, contenders: readonly Contender<unknown>[]): number | null {
  if (value === null) return null;
  return 1 + contenders.filter((other) => other.value !== null && other.value > value).length;
}
