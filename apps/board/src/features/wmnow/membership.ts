import type { PublishedCell } from '@citizen-graph/exports';

/** The figures of one place at the first and the last month. */
export interface Membership {
  readonly name: string;
  readonly members: readonly [PublishedCell, PublishedCell];
  readonly share: readonly [PublishedCell, PublishedCell];
  readonly population: PublishedCell;
  readonly rate: readonly [PublishedCell, PublishedCell];
}

/** How many more members there are, or the symbol of the count that is not given. */
export function changeOf([then, now]: Membership['members']): PublishedCell {
  if (typeof then !== 'number') return then;
  return typeof now === 'number' ? now - then : now;
}

/** The change in per cent of the members before; nothing to compare with where there were none. */
export function changePercentOf(members: Membership['members']): PublishedCell {
  const change = changeOf(members);
  const [then] = members;
  if (typeof change !== 'number' || typeof then !== 'number') return change;
  return then === 0 ? { shorthand: '[z]', status: 'NOT_APPLICABLE' } : (100 * change) / then;
}

/** The places of figures, 1 for the largest, the same for equals; null for what is not given. */
export function ranksOf(figures: readonly PublishedCell[]): readonly (number | null)[] {
  const known = figures.filter((figure) => typeof figure === 'number');
  return figures.map((figure) =>
    typeof figure === 'number' ? 1 + known.filter((other) => other > figure).length : null,
  );
}
