import { trendOfMonths } from './trend-of-months';

const of = (value: number, lower: number, upper: number) => ({ value, interval: { lower, upper } });
const none = { value: null, shorthand: '[z]' };

test.each([
  ['up', [none, of(50, 48, 52), of(56, 54, 58)], 'Overall: up from 50.0% to 56.0% in the months shown'],
  ['down', [of(60, 58, 62), none, of(50, 48, 52)], 'Overall: down from 60.0% to 50.0% in the months shown'],
  ['intervals that meet', [of(50, 48, 52), of(53, 51, 55)], 'Overall: no clear change in the months shown'],
  ['one month', [none, of(50, 48, 52)], 'Overall: one month alone has a figure, too few to judge'],
  ['no month', [none], 'Overall: no month has a figure'],
  [
    'figures without intervals',
    [
      { value: 1, interval: null },
      { value: 9, interval: null },
    ],
    'Overall: no clear change in the months shown',
  ],
])('%s', (_, figures, title) => {
  expect(trendOfMonths('Overall', figures)).toBe(title);
});
