import { titleOfFindRates } from './title-of-find-rates';
import { titleOfRatios } from './title-of-ratios';

const against = { label: 'White' };

test('titleOfFindRates() counts the groups whose tests are significant, of those that were tested', () => {
  const of = (...significant: readonly (boolean | null)[]) =>
    titleOfFindRates(significant.map((isSignificant) => ({ against, isSignificant })));
  expect([of(), of(null), of(false, false, null), of(true, false, null), of(true, true)]).toEqual([
    'Find rates by ethnic group',
    'Find rates by ethnic group',
    'Find rates of no group differ from White by more than chance',
    'Find rates of 1 of 2 groups differ from White by more than chance',
    'Find rates of 2 of 2 groups differ from White by more than chance',
  ]);
});

test('titleOfRatios() gives a range of what is given alone', () => {
  expect([
    titleOfRatios('White', [2.98, 1.8, null, 1.54]),
    titleOfRatios('White', [2.98, null]),
    titleOfRatios('White', []),
  ]).toEqual([
    'Search rates of other groups are 1.5 to 3.0 times that of White',
    'Search rates of ethnic groups, beside that of White',
    'Search rates of ethnic groups, beside that of White',
  ]);
});
