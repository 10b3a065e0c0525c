/** Code of the area that partners with one area are granted, of one that they are not, and names of both. */
export const OWN_AREA = 'E08000025';
export const OTHER_AREA = 'E08000026';

/**
 * Who asks, and what they are to have. Written out here, and not read from the roles of libs/access, so that
 * a role that is granted more than it should be is found.
 */
export interface Audience {
  readonly name: string;
  /** How a token for them is got; null for somebody without one. */
  readonly as:
    { readonly role: 'board' | 'editor' | 'secretary' | 'analyst' } | { readonly client: string } | null;
  readonly scopes: readonly string[];
  /** The whole force where null. */
  readonly areas: readonly string[] | null;
  readonly freeForm: boolean;
  /** The code by which everything is refused; null for those who are let in. */
  readonly refusal: 'UNAUTHENTICATED' | 'NOT_GRANTED' | null;
}

const SUBJECTS = ['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'] as const;

const FIGURES = SUBJECTS.map((subject) => `${subject}:figures`);
const STAFF = [...FIGURES, 'strategy:read', 'releases:list'];
const WHOLE_FORCE = { areas: null, refusal: null };

export interface TriedPartner {
  readonly id: string;
  readonly subjects: readonly string[];
  readonly areas: readonly string[] | null;
  readonly isSuspended: boolean;
}

/** The partners that are let in to be tried. */
export const PARTNERS: readonly TriedPartner[] = [
  ...SUBJECTS.map((subject) => ({
    id: `partner-of-${subject}`,
    subjects: [subject],
    areas: null,
    isSuspended: false,
  })),
  {
    id: 'partner-of-two-in-one-area',
    subjects: ['surveys', 'wmnow'],
    areas: [OWN_AREA],
    isSuspended: false,
  },
  {
    id: 'partner-of-the-rest-in-one-area',
    subjects: ['victims-code', 'stop-search', 'confidence'],
    areas: [OWN_AREA],
    isSuspended: false,
  },
  { id: 'suspended-partner', subjects: ['surveys'], areas: null, isSuspended: true },
];

export const AUDIENCES: readonly Audience[] = [
  { name: 'nobody', as: null, scopes: [], areas: null, freeForm: false, refusal: 'UNAUTHENTICATED' },
  { name: 'board', as: { role: 'board' }, scopes: STAFF, freeForm: false, ...WHOLE_FORCE },
  {
    name: 'editor',
    as: { role: 'editor' },
    scopes: [...STAFF, 'strategy:edit'],
    freeForm: false,
    ...WHOLE_FORCE,
  },
  { name: 'secretary', as: { role: 'secretary' }, scopes: STAFF, freeForm: true, ...WHOLE_FORCE },
  {
    name: 'analyst',
    as: { role: 'analyst' },
    scopes: [...STAFF, 'surveys:comments'],
    freeForm: true,
    ...WHOLE_FORCE,
  },
  ...PARTNERS.map(({ id, subjects, areas, isSuspended }): Audience => ({
    name: id,
    as: { client: id },
    scopes: subjects.map((subject) => `${subject}:figures`),
    areas,
    freeForm: false,
    refusal: isSuspended ? 'NOT_GRANTED' : null,
  })),
];

/** The audience of this name. */
export function audience(name: string): Audience {
  const found = AUDIENCES.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no audience ${name}.`);
  return found;
}
