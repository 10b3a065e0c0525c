import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import { NEIGHBOURHOODS, findNeighbourhood } from './neighbourhood';

test('every area has neighbourhoods, each with a code of its own', () => {
  const counts = LOCAL_POLICING_AREAS.map(({ code, name }) => [
    name,
    NEIGHBOURHOODS.filter(({ areaCode }) => areaCode === code).length,
  ]);
  expect(Object.fromEntries(counts)).toEqual({
    Birmingham: 10,
    Coventry: 3,
    Dudley: 3,
    Sandwell: 3,
    Solihull: 2,
    Walsall: 3,
    Wolverhampton: 3,
  });
  expect(new Set(NEIGHBOURHOODS.map(({ code }) => code)).size).toBe(NEIGHBOURHOODS.length);
});

test.each([
  [
    'ALDRIDGE_BROWNHILLS',
    { code: 'ALDRIDGE_BROWNHILLS', name: 'Aldridge-Brownhills', areaCode: 'E08000030' },
  ],
  ['SOUTHEND', null],
])('findNeighbourhood(%p)', (code, found) => {
  expect(findNeighbourhood(code)).toEqual(found);
});
