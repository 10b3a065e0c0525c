import type { DetailLevel, Grant } from './grant';
import { SUBJECT_SCOPES } from './scopes';
import type { GrantedSubject, Scope } from './scopes';

const EVERY_SUBJECT = Object.keys(SUBJECT_SCOPES) as readonly GrantedSubject[];
const FIGURES: readonly Scope[] = Object.values(SUBJECT_SCOPES);

const WHOLE_FORCE = { subjects: EVERY_SUBJECT, areas: null, isOutside: false } as const;

/** What each role of the force's own people and services is granted, by the name that the issuer's token has. */
export const ROLES = {
  board: {
    ...WHOLE_FORCE,
    scopes: [...FIGURES, 'strategy:read', 'releases:list'],
    disclosure: 'internal',
    detail: 'FIGURES',
    freeForm: false,
  },
  editor: {
    ...WHOLE_FORCE,
    scopes: [...FIGURES, 'strategy:read', 'strategy:edit', 'releases:list'],
    disclosure: 'internal',
    detail: 'FIGURES',
    freeForm: false,
  },
  // Writes the boards' papers: asks anything, and sees what boards see.
  secretary: {
    ...WHOLE_FORCE,
    scopes: [...FIGURES, 'strategy:read', 'releases:list'],
    disclosure: 'internal',
    detail: 'FIGURES',
    freeForm: true,
  },
  analyst: {
    ...WHOLE_FORCE,
    scopes: [...FIGURES, 'surveys:comments', 'strategy:read', 'releases:list'],
    disclosure: 'analyst',
    detail: 'REDACTED_COMMENTS',
    freeForm: true,
  },
} as const satisfies Record<string, Grant>;

export type Role = keyof typeof ROLES;

export function isRole(text: string): text is Role {
  return Object.hasOwn(ROLES, text);
}

/** What a partner organisation is granted: figures of its subjects in its areas, under the partners' policy. */
export function partnerGrant({ subjects, areas }: PartnerTerms): Grant {
  return {
    scopes: subjects.map((subject) => SUBJECT_SCOPES[subject]),
    subjects,
    areas,
    disclosure: 'partner',
    detail: 'FIGURES',
    freeForm: false,
    isOutside: true,
  };
}

export interface PartnerTerms {
  readonly subjects: readonly GrantedSubject[];
  readonly areas: readonly string[] | null;
}

/**
 * The grant of somebody with several roles: all that any of them allows. Where roles differ in disclosure
 * control, the least protected figures count, because an analyst on a board is still an analyst. Null without a role.
 */
export function grantOfRoles(roles: readonly Role[]): Grant | null {
  const [first, ...others] = roles.map((role): Grant => ROLES[role]);
  return first === undefined ? null : others.reduce(unite, first);
}

function unite(one: Grant, other: Grant): Grant {
  const wider = detailOf(one.detail) >= detailOf(other.detail) ? one : other;
  return {
    ...wider,
    scopes: [...new Set([...one.scopes, ...other.scopes])],
    disclosure: [one, other].some(({ disclosure }) => disclosure === 'analyst') ? 'analyst' : 'internal',
    freeForm: one.freeForm || other.freeForm,
  };
}

const DETAIL: Readonly<Record<DetailLevel, number>> = { FIGURES: 0, REDACTED_COMMENTS: 1, RECORDS: 2 };

function detailOf(level: DetailLevel): number {
  return DETAIL[level];
}
