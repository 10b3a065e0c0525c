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
  const [within, above, below] = ['WITHIN', 'ABOVE_95', 'BELOW_95'].map(beyondChance);
  if (!within || !above || !below) throw new Error('Three were asked for.');
  expect([[], [within], [within, above], [within, above, below]].map(titleOfAreas)).toEqual([
    'Confidence in the police in the area',
    'No area differs in confidence by more than chance',
    '1 of 2 areas differs in confidence by more than chance',
    '2 of 3 areas differ in confidence by more than chance',
  ]);
});
