/** An area that estimates are published for: a police force's, or a nation's as a comparator. */
export interface Force {
  readonly code: string;
  readonly name: string;
}

/** The force whose figure is meant when none is named. */
export const DEFAULT_FORCE: Force = { code: 'E23000014', name: 'West Midlands' };

const GREATER_MANCHESTER: Force = { code: 'E23000005', name: 'Greater Manchester' };

/** Whom the force is set beside in its board paper. Codes: Office for National Statistics, Register of Geographic Codes. */
export const COMPARATORS: readonly Force[] = [
  { code: 'K04000001', name: 'England and Wales' },
  GREATER_MANCHESTER,
  { code: 'E23000001', name: 'Metropolitan Police' },
];

/** Forces whose areas are most like another's, by what is said to drive crime there. */
export interface MostSimilarGroup {
  readonly forces: readonly Force[];
  readonly source: string;
  readonly confirmed: boolean;
}

/** The group is revised from time to time; what stands here was not checked against a publication. */
export const MOST_SIMILAR_GROUP: MostSimilarGroup = {
  forces: [
    GREATER_MANCHESTER,
    { code: 'E23000004', name: 'Merseyside' },
    { code: 'E23000010', name: 'West Yorkshire' },
  ],
  source: 'Most similar groups of His Majesty’s Inspectorate of Constabulary and Fire & Rescue Services',
  confirmed: false,
};

export const FORCES: readonly Force[] = [
  DEFAULT_FORCE,
  ...COMPARATORS,
  ...MOST_SIMILAR_GROUP.forces.filter((force) => !COMPARATORS.includes(force)),
];

/** The force or comparator with this code, or null when there is none. */
export function findForce(code: string): Force | null {
  return FORCES.find((force) => force.code === code) ?? null;
}
