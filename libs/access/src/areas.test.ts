import { requireAreas } from './areas';
import type { Grant } from './grant';
import { partnerGrant } from './roles';

const wholeForce = partnerGrant({ subjects: ['surveys'], areas: null });
const two = partnerGrant({ subjects: ['surveys'], areas: ['A', 'B'] });

test.each<[string, Grant, readonly string[] | null]>([
  ['the whole force, of a grant for it', wholeForce, null],
  ['an area, of a grant for the whole force', wholeForce, ['Z']],
  ['no area in particular, of a grant for the whole force', wholeForce, []],
  ['one of its areas', two, ['B']],
  ['all of its areas', two, ['B', 'A']],
])('a question of %s is granted', (_, grant, asked) => {
  expect(() => requireAreas(grant, asked)).not.toThrow();
});

const OF_FORCE =
  'The grant is for A, B, and this is of the whole force. Ask for these areas: by a filter on AREA, or by the argument area.';

test.each<[string, readonly string[] | null, string]>([
  ['the whole force', null, OF_FORCE],
  ['areas of which none is named', [], OF_FORCE],
  ['another area', ['C'], 'The grant is for A, B. Leave out C.'],
  [
    'its areas and others',
    ['A', 'UNKNOWN', '', 'B', 'a'],
    'The grant is for A, B. Leave out UNKNOWN, an area without a name, a.',
  ],
  [
    'more areas than there are',
    Array.from({ length: 10 }, (_, index) => `Z${index}`),
    'The grant is for A, B. Leave out Z0, Z1, Z2, Z3, Z4, Z5, Z6, Z7, and 2 more.',
  ],
])('a question of %s is refused to a grant for some areas', (_, asked, message) => {
  expect(() => requireAreas(two, asked)).toThrow(
    expect.objectContaining({ code: 'AREA_NOT_GRANTED', message }),
  );
});

test('a grant for no area holds none', () => {
  const none = { ...two, areas: [] };
  expect(() => requireAreas(none, ['A'])).toThrow(expect.objectContaining({ code: 'AREA_NOT_GRANTED' }));
  expect(() => requireAreas(none, [])).toThrow(expect.objectContaining({ code: 'AREA_NOT_GRANTED' }));
});
