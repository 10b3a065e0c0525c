import { COMPARATORS, DEFAULT_FORCE, FORCES, findForce } from './force';

test('the force comes first, then its comparators, then the rest of its most similar group', () => {
  expect(FORCES).toEqual([
    { code: 'E23000014', name: 'West Midlands' },
    { code: 'K04000001', name: 'England and Wales' },
    { code: 'E23000005', name: 'Greater Manchester' },
    { code: 'E23000001', name: 'Metropolitan Police' },
    { code: 'E23000004', name: 'Merseyside' },
    { code: 'E23000010', name: 'West Yorkshire' },
  ]);
  expect(FORCES.slice(0, 4)).toEqual([DEFAULT_FORCE, ...COMPARATORS]);
});

test.each([
  ['E23000014', DEFAULT_FORCE],
  ['E23000005', { code: 'E23000005', name: 'Greater Manchester' }],
  ['e23000005', null],
  ['', null],
])('findForce(%p)', (code, expected) => {
  expect(findForce(code)).toEqual(expected);
});
