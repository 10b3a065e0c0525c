import { shorten } from '@citizen-graph/reference';
import { accessError } from './errors';
import type { Grant } from './grant';

/** What a question is of: areas by their codes, or, with null, the whole force. */
export type AskedAreas = readonly string[] | null;

/** Throws AREA_NOT_GRANTED unless the grant holds every area that is asked about. */
export function requireAreas({ areas }: Grant, asked: AskedAreas): void {
  if (areas === null) return;
  if (asked === null || asked.length === 0) {
    throw accessError(
      'AREA_NOT_GRANTED',
      `The grant is for ${listed(areas)}, and this is of the whole force. Ask for these areas: by a filter on AREA, or by the argument area.`,
    );
  }
  const others = asked.filter((area) => !areas.includes(area));
  if (others.length === 0) return;
  throw accessError(
    'AREA_NOT_GRANTED',
    `The grant is for ${listed(areas)}. Leave out ${listed(shortened(others))}.`,
  );
}

function listed(areas: readonly string[]): string {
  return areas.join(', ');
}

const MOST_NAMED = 8;

function shortened(areas: readonly string[]): readonly string[] {
  const named = areas.slice(0, MOST_NAMED).map((area) => shorten(area) || 'an area without a name');
  return areas.length > MOST_NAMED ? [...named, `and ${areas.length - MOST_NAMED} more`] : named;
}
