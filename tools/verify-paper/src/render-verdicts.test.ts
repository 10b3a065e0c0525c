import type { PaperFigure } from '@citizen-graph/sample-data';
import type { Reading } from './figures/find-cell';
import { renderVerdicts } from './render-verdicts';

const members: PaperFigure = {
  id: 'members',
  paragraph: 33,
  measure: '',
  filter: '',
  period: '',
  numerator: null,
  denominator: null,
  value: 2_301_186,
  unit: 'count',
  rounding: 'exact',
};
const rise: PaperFigure = {
  ...members,
  id: 'rise',
  numerator: 740,
  denominator: 14_233,
  value: 5.2,
  unit: 'percent',
  rounding: 'nearest 0.01',
};
const rate: PaperFigure = { ...members, id: 'rate', value: 43.7, unit: 'per 1000', rounding: 'nearest 0.01' };

const reading = (
  value: number,
  numerator: number | null = null,
  denominator: number | null = null,
): Reading => ({
  cell: { value, numerator, denominator },
  problem: null,
});

test('renderVerdicts() prints the figures as the paper does, and those that differ with what they are made of', () => {
  const verdicts = [
    { figure: members, reading: reading(2_301_186), agrees: true },
    { figure: rise, reading: reading(5.1991849926, 740, 14_233), agrees: true },
    { figure: rise, reading: reading(5.1998, 741, 14_250), agrees: false },
    { figure: rate, reading: { cell: null, problem: 'NOT_YET_AVAILABLE' } as const, agrees: false },
  ];
  expect(renderVerdicts(verdicts)).toEqual([
    'id       paper                 ours                           agrees',
    'members  2,301,186             2,301,186                      yes',
    'rise     5.20%                 5.20% (5.1991849926)           yes',
    'rise     5.20% [740 of 14233]  5.20% (5.1998) [741 of 14250]  NO',
    'rate     43.70                 NOT_YET_AVAILABLE              NO',
    '',
    '2 of 4 figures agree',
  ]);
});
