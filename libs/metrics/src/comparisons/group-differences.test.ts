import type { DimensionName } from '@citizen-graph/reference';
import { aMeasure, aPeriod } from '../testing/made-up-metric';
import { published } from '../testing/ask-records';
import { missingValue } from '../values/metric-value';
import type { MetricValue } from '../values/metric-value';
import { percentage } from '../values/value-of';
import { groupDifferences } from './group-differences';
import type { GroupDifferences } from './group-differences';
import type { GroupFigure } from './group-figure';

const APRIL = aPeriod('2022-04', '2022-04');
const HELPED: GroupFigure['metric'] = {
  id: 'helped',
  arithmetic: { kind: 'proportion', of: { measure: aMeasure(), segments: null } },
};
const COUNTED: GroupFigure['metric'] = {
  id: 'responses',
  arithmetic: { kind: 'count', of: { measure: aMeasure(), segments: null } },
};
const PLACE = { metric: 'helped', dimension: 'GENDER', period: APRIL };

// Intervals by Newcombe's formula and p-values of chi-square with SciPy 1.17.1. By hand z is −0.25 over the root of
// 0.625 × 0.375 × 2/80 for 40 of 80 less 60 of 80. Holm: twice the first p-value, and once the second.
test('each group is set against the reference, adjusted for how many are', () => {
  const found = groupDifferences(
    [
      aFigure('FEMALE', percentage(40, 80)),
      aFigure('MALE', percentage(60, 80)),
      aFigure('OTHER', percentage(33, 60)),
    ],
    { references: { GENDER: 'MALE' }, correction: 'HOLM' },
  );
  const against = { code: 'MALE', label: 'MALE' };
  expect(found).toEqual({
    correction: 'HOLM',
    familySize: 2,
    differences: [
      {
        ...PLACE,
        group: { code: 'FEMALE', label: 'FEMALE' },
        against,
        difference: -25,
        interval: {
          lower: expect.closeTo(-38.479, 3),
          upper: expect.closeTo(-10.0176, 3),
          method: 'NEWCOMBE',
        },
        test: {
          method: 'POOLED_Z',
          statistic: expect.closeTo(-3.265986, 6),
          pValue: expect.closeTo(0.0010908352, 9),
        },
        ratio: null,
        adjustedPValue: expect.closeTo(0.0021816704, 9),
        isSignificant: true,
      },
      {
        ...PLACE,
        group: { code: 'OTHER', label: 'OTHER' },
        against,
        difference: expect.closeTo(-20, 9),
        interval: {
          lower: expect.closeTo(-34.9529, 3),
          upper: expect.closeTo(-4.1353, 3),
          method: 'NEWCOMBE',
        },
        test: {
          method: 'POOLED_Z',
          statistic: expect.closeTo(-2.479843, 6),
          pValue: expect.closeTo(0.0131440153, 9),
        },
        ratio: null,
        adjustedPValue: expect.closeTo(0.0131440153, 9),
        isSignificant: true,
      },
    ],
    notCompared: [],
  });
});

test('without a reference every pair is compared, the later less the earlier', () => {
  const found = groupDifferences(
    [
      aFigure('ONE', percentage(40, 80)),
      aFigure('TWO', percentage(60, 80)),
      aFigure('THREE', percentage(33, 60)),
    ],
    { references: {}, correction: 'BENJAMINI_HOCHBERG' },
  );
  expect(found.familySize).toBe(3);
  expect(pairsIn(found)).toEqual(['TWO − ONE = 25', 'THREE − ONE = 5', 'THREE − TWO = -20']);
  // p = 0.0010908, 0.5578227 and 0.0131440: times 3/1, 3/3 and 3/2.
  expect(found.differences.map(({ adjustedPValue }) => adjustedPValue)).toEqual([
    expect.closeTo(0.0032725, 6),
    expect.closeTo(0.5578227, 6),
    expect.closeTo(0.019716, 6),
  ]);
  expect(found.differences.map(({ isSignificant }) => isSignificant)).toEqual([true, false, true]);
});

test('the tables of a page are one family, and only groups of one metric, dimension and period are compared', () => {
  const other = { ...HELPED, id: 'polite' };
  const tables = [HELPED, other].flatMap((metric) =>
    (['GENDER', 'AGE_BAND'] as const).flatMap((dimension) =>
      [APRIL, aPeriod('2022-05', '2022-05')].flatMap((period) =>
        ['A', 'B'].map((code) => ({
          ...aFigure(code, percentage(code === 'A' ? 20 : 30, 50), dimension),
          metric,
          period,
        })),
      ),
    ),
  );
  const found = groupDifferences(tables, { references: { AGE_BAND: 'B' }, correction: 'HOLM' });
  expect(found.familySize).toBe(8);
  const ofOneMetric = ['B − A = 20', 'B − A = 20', 'A − B = -20', 'A − B = -20'];
  expect(pairsIn(found)).toEqual([...ofOneMetric, ...ofOneMetric]);
  // One alone has p = 0.0455 and would be flagged; eight of them are not.
  expect(found.differences.every(({ test: tested }) => (tested?.pValue ?? 1) < 0.05)).toBe(true);
  expect(found.differences.some(({ isSignificant }) => isSignificant)).toBe(false);
});

// 20 of 50 and 30 of 50: z = 2, p = 0.0455; by Holm 0.0910 where two such are looked at.
test('what is significant alone need not be among several', () => {
  const pair = [aFigure('A', percentage(20, 50)), aFigure('B', percentage(30, 50))];
  const again = pair.map((figure) => ({ ...figure, metric: { ...HELPED, id: 'polite' } }));
  const query = { references: { GENDER: 'A' }, correction: 'HOLM' } as const;
  const significant = (figures: readonly GroupFigure[]) =>
    groupDifferences(figures, query).differences.map(({ isSignificant }) => isSignificant);
  expect(significant(pair)).toEqual([true]);
  expect(significant([...pair, ...again])).toEqual([false, false]);
});

describe('who is not compared, and why', () => {
  const female = aFigure('FEMALE', percentage(40, 80));
  const male = aFigure('MALE', percentage(60, 80));
  const hidden = aFigure('OTHER', missingValue('UNRELIABLE'));
  const unanswered = aFigure('NOT_ANSWERED', percentage(5, 30));
  const silent = aFigure('PREFER_NOT_TO_SAY', percentage(9, 30));

  test('a group without a figure, and those who did not answer; who prefers not to say is a group', () => {
    const found = groupDifferences([female, male, hidden, silent, unanswered], {
      references: { GENDER: 'MALE' },
      correction: 'HOLM',
    });
    expect(pairsIn(found)).toEqual(['FEMALE − MALE = -25', 'PREFER_NOT_TO_SAY − MALE = -45']);
    expect(found.notCompared).toEqual([
      { ...PLACE, group: hidden.group, against: null, reason: 'NO_FIGURE', value: hidden.value },
      { ...PLACE, group: unanswered.group, against: null, reason: 'NOT_A_GROUP', value: unanswered.value },
    ]);
  });

  test.each(['NOT_ANSWERED', 'NOT_RECORDED', 'UNKNOWN'])(
    '%s is compared only where that is asked for',
    (code) => {
      const figures = [male, { ...unanswered, group: { code, label: code } }];
      const query = { references: { GENDER: 'MALE' }, correction: 'HOLM' } as const;
      expect(reasonsIn(groupDifferences(figures, query))).toEqual([
        'MALE NO_OTHER_GROUP',
        `${code} NOT_A_GROUP`,
      ]);
      expect(groupDifferences(figures, { ...query, withUnanswered: true }).familySize).toBe(1);
    },
  );

  test('all of them, where the reference has no figure', () => {
    const found = groupDifferences([female, male, hidden], {
      references: { GENDER: 'OTHER' },
      correction: 'HOLM',
    });
    expect(found).toMatchObject({ familySize: 0, differences: [] });
    expect(reasonsIn(found)).toEqual([
      'FEMALE NO_FIGURE_OF_REFERENCE',
      'MALE NO_FIGURE_OF_REFERENCE',
      'OTHER NO_FIGURE',
    ]);
  });

  test('a group that is alone with a figure', () => {
    const found = groupDifferences([female, hidden], { references: {}, correction: 'HOLM' });
    expect(reasonsIn(found)).toEqual(['FEMALE NO_OTHER_GROUP', 'OTHER NO_FIGURE']);
  });

  test('a pair of figures that chance says nothing of', () => {
    const counts = [10, 20].map((value, index) => ({
      ...aFigure(['ONE', 'TWO'][index]!, published({ value })),
      metric: COUNTED,
    }));
    const found = groupDifferences(counts, { references: {}, correction: 'HOLM' });
    const [one, two] = counts;
    expect(found).toEqual({
      correction: 'HOLM',
      familySize: 0,
      differences: [],
      notCompared: [
        {
          ...PLACE,
          metric: 'responses',
          group: two?.group,
          against: one?.group,
          reason: 'NOT_A_SAMPLE',
          value: two?.value,
        },
      ],
    });
  });

  test('a reference that the table does not have is refused', () => {
    expect(() =>
      groupDifferences([female, male], { references: { GENDER: 'WHITE' }, correction: 'HOLM' }),
    ).toThrow('helped: GENDER has no group WHITE to set others against; it has: FEMALE, MALE.');
  });
});

test('a weighted difference without a test has an interval, and does not count for the family', () => {
  const metric: GroupFigure['metric'] = {
    id: 'satisfied',
    arithmetic: {
      kind: 'weighted',
      of: { measure: aMeasure(), segments: null },
      to: { measure: aMeasure(), segments: null },
    },
  };
  const weighted = (code: string, value: number) => ({
    ...aFigure(code, published({ value, denominator: 60, effectiveBase: 41 })),
    metric,
  });
  const found = groupDifferences([weighted('A', 97), weighted('B', 92), weighted('C', 50)], {
    references: { GENDER: 'A' },
    correction: 'HOLM',
  });
  expect(found.familySize).toBe(1);
  expect(found.differences).toMatchObject([
    { difference: -5, test: null, adjustedPValue: null, isSignificant: null },
    { difference: -47, test: { method: 'POOLED_Z_EFFECTIVE_BASE' }, isSignificant: true },
  ]);
});

function aFigure(code: string, value: MetricValue, dimension: DimensionName = 'GENDER'): GroupFigure {
  return { metric: HELPED, dimension, period: APRIL, group: { code, label: code }, value };
}

function pairsIn({ differences }: GroupDifferences): readonly string[] {
  return differences.map(
    ({ group, against, difference }) => `${group.code} − ${against.code} = ${Number(difference.toFixed(9))}`,
  );
}

function reasonsIn({ notCompared }: GroupDifferences): readonly string[] {
  return notCompared.map(({ group, reason }) => `${group.code} ${reason}`);
}
