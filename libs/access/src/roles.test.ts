import { ROLES, grantOfRoles, isRole, partnerGrant } from './roles';
import type { Role } from './roles';
import { SCOPES, isGrantedSubject, isScope } from './scopes';

const SUBJECTS = ['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'] as const;
const FIGURES = [
  'surveys:figures',
  'victims-code:figures',
  'stop-search:figures',
  'confidence:figures',
  'wmnow:figures',
];
const STAFF = { subjects: SUBJECTS, areas: null, isOutside: false };

const EXPECTED = {
  board: {
    ...STAFF,
    scopes: [...FIGURES, 'strategy:read', 'releases:list'],
    disclosure: 'internal',
    detail: 'FIGURES',
    freeForm: false,
  },
  editor: {
    ...STAFF,
    scopes: [...FIGURES, 'strategy:read', 'strategy:edit', 'releases:list'],
    disclosure: 'internal',
    detail: 'FIGURES',
    freeForm: false,
  },
  secretary: {
    ...STAFF,
    scopes: [...FIGURES, 'strategy:read', 'releases:list'],
    disclosure: 'internal',
    detail: 'FIGURES',
    freeForm: true,
  },
  analyst: {
    ...STAFF,
    scopes: [...FIGURES, 'surveys:comments', 'strategy:read', 'releases:list'],
    disclosure: 'analyst',
    detail: 'REDACTED_COMMENTS',
    freeForm: true,
  },
};

test('each role is granted what it needs and no more', () => {
  expect(ROLES).toEqual(EXPECTED);
});

test.each<[readonly Role[], Record<string, unknown>]>([
  [['board', 'secretary'], { ...EXPECTED.board, freeForm: true }],
  [['editor', 'board'], EXPECTED.editor],
  [['analyst', 'board'], EXPECTED.analyst],
  [
    ['board', 'analyst'],
    { ...EXPECTED.analyst, scopes: [...FIGURES, 'strategy:read', 'releases:list', 'surveys:comments'] },
  ],
  [
    ['analyst', 'editor'],
    {
      ...EXPECTED.analyst,
      scopes: [...FIGURES, 'surveys:comments', 'strategy:read', 'releases:list', 'strategy:edit'],
    },
  ],
  [['board', 'board'], EXPECTED.board],
])('somebody who is %p may do what any of them may', (roles, expected) => {
  expect(grantOfRoles(roles)).toEqual(expected);
});

test('somebody without a role is granted nothing', () => {
  expect(grantOfRoles([])).toBeNull();
});

test('whoever may edit may read what they edit', () => {
  const all: readonly { readonly scopes: readonly string[] }[] = Object.values(ROLES);
  expect(
    all.filter(({ scopes }) => scopes.includes('strategy:edit') && !scopes.includes('strategy:read')),
  ).toEqual([]);
});

test('a partner is granted the figures of its subjects in its areas, by trusted operations', () => {
  expect(partnerGrant({ subjects: ['wmnow', 'surveys'], areas: ['E08000025'] })).toEqual({
    scopes: ['wmnow:figures', 'surveys:figures'],
    subjects: ['wmnow', 'surveys'],
    areas: ['E08000025'],
    disclosure: 'partner',
    detail: 'FIGURES',
    freeForm: false,
    isOutside: true,
  });
});

test('names that objects have of themselves are no roles, scopes or subjects', () => {
  for (const name of ['constructor', 'toString', '__proto__', '', 'Board', 'admin']) {
    expect([isRole(name), isScope(name), isGrantedSubject(name)]).toEqual([false, false, false]);
  }
  expect([isRole('board'), isScope('releases:list'), isGrantedSubject('wmnow')]).toEqual([true, true, true]);
  expect(Object.keys(SCOPES)).toHaveLength(9);
});
