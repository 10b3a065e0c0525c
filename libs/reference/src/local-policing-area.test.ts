import { AREA_DIMENSION } from './dimension';
import { findLocalPolicingArea } from './local-policing-area';

// Register of Geographic Codes, Office for National Statistics: metropolitan districts.
test.each([
  ['E08000025', 'Birmingham'],
  ['E08000026', 'Coventry'],
  ['E08000027', 'Dudley'],
  ['E08000028', 'Sandwell'],
  ['E08000029', 'Solihull'],
  ['E08000030', 'Walsall'],
  ['E08000031', 'Wolverhampton'],
])('findLocalPolicingArea(%p) is %s', (code, name) => {
  expect(findLocalPolicingArea(code)).toEqual({ code, name });
});

test.each(['UNKNOWN', 'E08000024', ''])('findLocalPolicingArea(%p) is null', (code) => {
  expect(findLocalPolicingArea(code)).toBeNull();
});

test('a record may be in one of the seven areas or in none that is known', () => {
  const codes = AREA_DIMENSION.values.map(({ code }) => code);
  expect(codes.map((code) => findLocalPolicingArea(code)?.name ?? code)).toEqual([
    'Birmingham',
    'Coventry',
    'Dudley',
    'Sandwell',
    'Solihull',
    'Walsall',
    'Wolverhampton',
    'UNKNOWN',
  ]);
  expect(AREA_DIMENSION.unrecorded).toBe('UNKNOWN');
});
