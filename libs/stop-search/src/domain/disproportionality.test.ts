import { missingValue, poissonInterval } from '@citizen-graph/metrics';
import type { MetricValue } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { compareGroups } from './disproportionality';
import type { ComparedFigures, FiguresByGroup, GroupComparison } from './disproportionality';

/**
 * Obesity and cardiovascular disease by age, Boston University School of Public Health (BS704-EP713), told
 * as searches of two groups in two areas: crude ratio 1.79, pooled by Mantel and Haenszel 1.44.
 */
const FIGURES: ComparedFigures = {
  searches: figures({ WHITE: 60, BLACK: 46, NOT_STATED: 15, NOT_RECORDED: 4, MIXED: 0 }),
  residents: figures({ WHITE: 700, BLACK: 300, MIXED: 50, OTHER: 10 }),
  byArea: new Map([
    [
      'YOUNG',
      { searches: figures({ WHITE: 35, BLACK: 10 }), residents: figures({ WHITE: 500, BLACK: 100 }) },
    ],
    ['OLD', { searches: figures({ WHITE: 25, BLACK: 36 }), residents: figures({ WHITE: 200, BLACK: 200 }) }],
    ['NOT_PLACED', { searches: figures({ WHITE: 0 }), residents: figures({}) }],
  ]),
  arrestRate: figures({ BLACK: 11 }),
  noFurtherActionRate: figures({ BLACK: 71 }),
  findRate: figures({ BLACK: 21 }),
};
const BY_WHITE = { by: 'SELF_DEFINED_ETHNICITY', reference: 'WHITE' } as const;

test('a group is never given by one figure alone', () => {
  expect(groupOf('BLACK')).toEqual({
    group: 'BLACK',
    label: 'Black, African, Caribbean or Black British',
    searches: published(46),
    residents: published(300),
    rate: {
      status: 'PUBLISHED',
      value: expect.closeTo(153.3333, 4),
      numerator: 46,
      denominator: 300,
      interval: {
        lower: expect.closeTo((1000 * poissonInterval(46).lower) / 300, 9),
        upper: expect.closeTo((1000 * poissonInterval(46).upper) / 300, 9),
        method: 'BYAR',
      },
    },
    relativeRate: {
      ...published(expect.closeTo(1.7889, 4)),
      interval: { lower: expect.closeTo(1.2487, 4), upper: expect.closeTo(2.5628, 4), method: 'LOG_RATIO' },
    },
    pooledRelativeRate: {
      ...published(expect.closeTo(1.4364, 4)),
      interval: { lower: expect.any(Number), upper: expect.any(Number), method: 'MANTEL_HAENSZEL' },
    },
    pooledAreas: ['YOUNG', 'OLD'],
    arrestRate: published(11),
    noFurtherActionRate: published(71),
    findRate: published(21),
  });
});

test('the reference stands at 1, without an interval', () => {
  expect(groupOf('WHITE')).toMatchObject({ relativeRate: published(1), pooledRelativeRate: published(1) });
});

test('a group that is not searched has a rate of nought and no interval of its ratio', () => {
  const { rate, relativeRate } = groupOf('MIXED');
  expect(rate).toMatchObject({ value: 0, interval: { lower: 0, method: 'EXACT_POISSON' } });
  expect(relativeRate).toEqual(published(0));
});

test('a group of which nothing is published has no figure, and none is made up', () => {
  const missing = missingValue('NOT_AVAILABLE');
  expect(groupOf('OTHER')).toMatchObject({
    searches: missing,
    residents: published(10),
    rate: missing,
    relativeRate: missing,
    pooledRelativeRate: missing,
    pooledAreas: [],
  });
});

test('a rate lacks the months that its searches lack', () => {
  const missingMonths = [month('2023-03')];
  const searches = new Map([['BLACK', { ...published(46), missingMonths }]]);
  const { groups } = compareGroups({ ...FIGURES, searches }, BY_WHITE);
  expect(groups.find(({ group }) => group === 'BLACK')?.rate).toMatchObject({ numerator: 46, missingMonths });
});

test('without residents every rate says that they have not come in', () => {
  const missing = missingValue('NOT_YET_AVAILABLE');
  const residents = new Map(['WHITE', 'BLACK'].map((code) => [code, missing] as const));
  const { groups } = compareGroups({ ...FIGURES, residents, byArea: new Map() }, BY_WHITE);
  expect(groups.find(({ group }) => group === 'BLACK')).toMatchObject({
    searches: published(46),
    rate: missing,
    relativeRate: missing,
    pooledRelativeRate: missingValue('NOT_AVAILABLE'),
  });
});

test('a reference that is not searched cannot be compared with', () => {
  const { groups } = compareGroups(FIGURES, { ...BY_WHITE, reference: 'MIXED' });
  expect(groups.map(({ relativeRate }) => relativeRate.status)).toEqual([
    'NOT_APPLICABLE',
    'NOT_APPLICABLE',
    'NOT_AVAILABLE',
    'NOT_APPLICABLE',
    'NOT_AVAILABLE',
  ]);
});

test('what is not stated or not recorded is counted beside the groups', () => {
  expect(compareGroups(FIGURES, BY_WHITE).unreported).toEqual({
    count: published(19),
    share: { ...published(15.2), numerator: 19, denominator: 125 },
  });
  const missing = missingValue('NOT_YET_AVAILABLE');
  const unknown = { ...FIGURES, searches: new Map([['WHITE', missing]]) };
  expect(compareGroups(unknown, BY_WHITE).unreported).toEqual({ count: missing, share: missing });
});

test.each([
  ['SELF_DEFINED_ETHNICITY', []],
  ['OFFICER_DEFINED_ETHNICITY', ['OFFICER_AGAINST_SELF']],
] as const)('by %s the caveats are printed, those of the Race Disparity Unit first', (by, more) => {
  const { caveats } = compareGroups(FIGURES, { by, reference: 'WHITE' });
  expect(caveats.map(({ code }) => code)).toEqual([
    'GEOGRAPHIC_CLUSTERING',
    'POPULATION_CHANGE',
    'UNREPORTED_ETHNICITY',
    'REPEATED_SEARCHES',
    'OUTCOME_NOT_LINKED',
    ...more,
  ]);
});

function groupOf(code: string): GroupComparison {
  const found = compareGroups(FIGURES, BY_WHITE).groups.find(({ group }) => group === code);
  if (found === undefined) throw new Error(`${code} is not compared`);
  return found;
}

function figures(values: Readonly<Record<string, number>>): FiguresByGroup {
  return new Map(Object.entries(values).map(([code, value]) => [code, published(value)]));
}

function published(value: number): MetricValue {
  return { status: 'PUBLISHED', value, numerator: null, denominator: null, interval: null };
}
