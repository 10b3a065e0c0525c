import { aShare, aTable, factsOf, none, of } from '../../testing/made-up-answers';
import { figureOf, figuresBy, isKnown, restOf, withoutPart } from './figures';
import type { KnownFigure } from './figures';

const FACTS = factsOf(
  aTable(
    'helped',
    {
      '18_24': { ...aShare(1, 4), missingMonths: ['2023-03'] },
      '25_34': aShare(2, 4),
      '75_AND_OVER': none('SUPPRESSED'),
      NOT_ANSWERED: aShare(9, 9),
    },
    { by: 'AGE_BAND' },
  ),
  aTable('helped', aShare(12, 20)),
);

function known(figure: ReturnType<typeof figureOf>): KnownFigure {
  if (!isKnown(figure)) throw new Error('there is no number');
  return figure;
}

test('figureOf() takes several codes together by their counts, or not at all where one is not given', () => {
  const two = figureOf(of('helped', 'AGE_BAND', '18_24', '25_34'), FACTS);
  expect(two.value).toMatchObject({
    value: 37.5,
    numerator: 3,
    denominator: 8,
    status: 'PUBLISHED',
    missingMonths: ['2023-03'],
  });
  // Wilson of 3 of 8, by hand: centre 0.4155, half width 0.2788.
  expect(two.value?.interval).toEqual({
    lower: expect.closeTo(13.68, 2),
    upper: expect.closeTo(69.43, 2),
    method: 'WILSON',
  });
  expect(figureOf(of('helped', 'AGE_BAND', '18_24', '75_AND_OVER'), FACTS)).toMatchObject({
    problem: 'NOT_AVAILABLE',
  });
});

test('restOf() leaves out the group itself, those in no group and those that are not given', () => {
  const rest = restOf(of('helped', 'AGE_BAND', '18_24'), 'AGE_BAND', FACTS);
  expect(rest).toMatchObject({
    subject: { groups: [{ codes: ['25_34'] }] },
    value: { numerator: 2, denominator: 4 },
  });
});

test('figuresBy() is empty where there is no table', () => {
  expect(figuresBy(of('polite'), 'AGE_BAND', FACTS)).toEqual([]);
});

test('withoutPart() takes a part out of its whole, and nothing out of what it is no part of', () => {
  const whole = known(figureOf(of('helped'), FACTS));
  const part = known(figureOf(of('helped', 'AGE_BAND', '18_24'), FACTS));
  expect(withoutPart(whole, part)?.value).toMatchObject({ numerator: 11, denominator: 16, value: 68.75 });
  expect(withoutPart(part, whole)).toBeNull();
  expect(withoutPart(part, known(figureOf(of('helped', 'AGE_BAND', '25_34'), FACTS)))).toBeNull();
  const uncounted = { ...whole, value: { ...whole.value, numerator: null } };
  expect(withoutPart(uncounted, part)).toBeNull();
});
