import { titleWithin } from '@citizen-graph/charts';

/** Where an area lies around the figure of the whole force, in words. */
export const POSITION_WORDS = {
  BELOW_99_8: 'below the 99.8% limit',
  BELOW_95: 'below the 95% limit',
  WITHIN: 'within what chance brings',
  ABOVE_95: 'above the 95% limit',
  ABOVE_99_8: 'above the 99.8% limit',
  NO_FIGURE: 'no figure to place it by',
} as const;

interface Placed {
  readonly name: string;
  readonly position: keyof typeof POSITION_WORDS;
}

const MOST_NAMED = 3;

/** The title of a funnel plot: which areas lie outside the 99.8% limits, or that none does. */
export function funnelTitle(subject: string, areas: readonly Placed[]): string {
  const outside = areas.filter(({ position }) => position.endsWith('99_8')).map(({ name }) => name);
  if (outside.length === 0) return titleWithin(subject, 'no area differs by far more than chance');
  const named = outside.length > MOST_NAMED ? `${outside.length} areas` : listed(outside);
  const verb = outside.length === 1 ? 'differs' : 'differ';
  return titleWithin(subject, `${named} ${verb} by far more than chance`);
}

function listed(names: readonly string[]): string {
  return names.length === 1 ? `${names[0]}` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
