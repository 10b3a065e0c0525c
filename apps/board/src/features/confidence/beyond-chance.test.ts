import { beyondChance, titleOfAreas } from './beyond-chance';

test.each([
  ['ABOVE_99_8', 'higher'],
  ['ABOVE_95', 'higher'],
  ['WITHIN', undefined],
  ['NO_FIGURE', undefined],
  ['BELOW_95', 'lower'],
  ['BELOW_99_8', 'lower'],
])('beyondChance(%s) is %s', (position, is) => {
  expect(beyondChance(position).significance?.is).toBe(is);
});

test('titleOfAreas() counts those beyond chance', () => {
  const given = { isGiven: true };
  const within = { ...given, ...beyondChance('WITHIN') };
  const above = { ...given, ...beyondChance('ABOVE_95') };
  const below = { ...given, ...beyondChance('BELOW_95') };
  const suppressed = { isGiven: false };
  const areas = [
    [],
    [suppressed],
    [within],
    [within, suppressed],
    [within, above, suppressed],
    [within, above, below],
  ];
  expect(areas.map(titleOfAreas)).toEqual([
    'Confidence in the police in the area',
    'Confidence in the police in the area',
    'No area differs in confidence by more than chance',
    'Of 1 area with a figure, none differs in confidence by more than chance',
    '1 of 2 areas differs in confidence by more than chance',
    '2 of 3 areas differ in confidence by more than chance',
  ]);
});
