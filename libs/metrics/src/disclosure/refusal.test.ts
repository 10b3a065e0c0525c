import { DomainError } from '@citizen-graph/reference';
import type { Dimension, DimensionName } from '@citizen-graph/reference';
import type { MetricDefinition } from '../definitions/metric-definition';
import {
  AGE_BAND,
  AREA,
  ETHNICITY,
  GENDER,
  SURVEY,
  aMeasure,
  aMetric,
  aPeriod,
  aQuery,
} from '../testing/made-up-metric';
import type { TableQuery } from '../tables/table-query';
import { DISCLOSURE_CONTROL } from './policy';
import { checkDisclosure } from './refusal';
import { combinationsRefused } from './refused-combinations';

const { analyst, internal, partner } = DISCLOSURE_CONTROL.policies;
const OF = { measure: aMeasure(), segments: null };
const METRIC = aMetric({ kind: 'count', of: OF });

describe('a partner is refused', () => {
  test.each<[string, Partial<TableQuery>, RegExp]>([
    [
      'two attributes in rows',
      { by: ['GENDER', 'AGE_BAND'] },
      /at most 1 of GENDER, AGE_BAND .*TOO_MANY_ATTRIBUTES/,
    ],
    [
      'one in rows and one in a filter',
      { by: ['GENDER'], where: [{ dimension: 'AGE_BAND', values: ['OLD'] }] },
      /at most 1 of GENDER, AGE_BAND .*TOO_MANY_ATTRIBUTES/,
    ],
    [
      'some values put together',
      { where: [{ dimension: 'ETHNICITY', values: ['ONE', 'OTHER'] }] },
      /filter ETHNICITY by one value.*SEVERAL_VALUES/,
    ],
    [
      'two months',
      { period: aPeriod('2022-04', '2022-05') },
      /2022-04 to 2022-05 is no month.*UNUSUAL_PERIOD/,
    ],
    ['three months that are no quarter', { period: aPeriod('2022-05', '2022-07') }, /UNUSUAL_PERIOD/],
    ['twelve months that are no year', { period: aPeriod('2022-05', '2023-04') }, /UNUSUAL_PERIOD/],
    [
      'a quarter that is cut off',
      { period: aPeriod('2022-04', '2022-08'), grain: 'FINANCIAL_QUARTER' },
      /2022-07 to 2022-08 is no month.*UNUSUAL_PERIOD/,
    ],
    [
      'rolling years',
      { period: aPeriod('2022-04', '2022-05'), grain: 'ROLLING_12_MONTHS' },
      /UNUSUAL_PERIOD/,
    ],
  ])('%s', (_, query, message) => {
    const refused = (): void => checkDisclosure(partner, METRIC, aQuery(query));
    expect(refused).toThrow(DomainError);
    expect(refused).toThrow(
      expect.objectContaining({ code: 'DISCLOSURE_REFUSED', message: expect.stringMatching(message) }),
    );
  });
});

describe('a partner is not refused', () => {
  test.each<[string, Partial<TableQuery>]>([
    ['a table of area, survey and one attribute', { by: ['AREA', 'SURVEY', 'GENDER'] }],
    [
      'the attribute of the rows as a filter',
      { by: ['GENDER'], where: [{ dimension: 'GENDER', values: ['MALE'] }] },
    ],
    ['all values put together', { where: [{ dimension: 'ETHNICITY', values: ['ONE', 'OTHER', 'BLANK'] }] }],
    ['one value named twice', { where: [{ dimension: 'ETHNICITY', values: ['ONE', 'ONE'] }] }],
    ['odd months one by one', { period: aPeriod('2022-04', '2022-08'), grain: 'MONTH' }],
    ['a quarter', { period: aPeriod('2022-04', '2022-06'), compare: 'PREVIOUS_PERIOD' }],
    ['a financial year', { period: aPeriod('2022-04', '2023-03'), compare: 'SAME_PERIOD_LAST_YEAR' }],
    ['a calendar year', { period: aPeriod('2022-01', '2022-12') }],
  ])('%s', (_, query) => {
    expect(() => checkDisclosure(partner, METRIC, aQuery(query))).not.toThrow();
  });
});

test('inside the force two attributes, several values and any months are given', () => {
  const query = aQuery({
    period: aPeriod('2022-04', '2022-08'),
    by: ['GENDER', 'AGE_BAND'],
    where: [{ dimension: 'AREA', values: ['EAST', 'WEST'] }],
  });
  expect(() => checkDisclosure(internal, METRIC, query)).not.toThrow();
  expect(() => checkDisclosure(analyst, METRIC, query)).not.toThrow();
});

describe('the catalogue says beforehand', () => {
  test('of partners, which attributes do not combine', () => {
    expect(combinationsRefused(partner, METRIC, { isOpen: false })).toEqual([
      refused('TOO_MANY_ATTRIBUTES', 'at most 1 of GENDER, AGE_BAND can be combined.', 'GENDER', 'AGE_BAND'),
      refused(
        'TOO_MANY_ATTRIBUTES',
        'at most 1 of GENDER, ETHNICITY can be combined.',
        'GENDER',
        'ETHNICITY',
      ),
      refused(
        'TOO_MANY_ATTRIBUTES',
        'at most 1 of AGE_BAND, ETHNICITY can be combined.',
        'AGE_BAND',
        'ETHNICITY',
      ),
    ]);
  });

  test('of a mean, that all of it is withheld from partners', () => {
    expect(combinationsRefused(partner, aMetric({ kind: 'mean', of: OF }), { isOpen: false })).toEqual([
      {
        dimensions: [],
        outcome: 'WITHHELD',
        reason: 'NOT_PROTECTED',
        explanation:
          'The method that protects the figures of this audience cannot protect a figure of this kind.',
      },
    ]);
  });

  // 4 areas, 4 surveys, 4 genders, 3 ages and 4 groups with their margins.
  test('of the force, the smallest combinations that cannot be checked', () => {
    const policy = { ...internal, mostCells: 48 } as typeof internal;
    const found = combinationsRefused(policy, METRIC, { isOpen: false });
    expect(found.map(({ dimensions }) => dimensions)).toEqual([
      ['AREA', 'SURVEY', 'GENDER'],
      ['AREA', 'SURVEY', 'ETHNICITY'],
      ['AREA', 'GENDER', 'ETHNICITY'],
      ['SURVEY', 'GENDER', 'ETHNICITY'],
    ]);
    expect(found[0]).toEqual(
      refused(
        'TOO_MANY_CELLS',
        'AREA, SURVEY, GENDER have 64 cells and margins; at most 48 can be checked. Use fewer.',
        'AREA',
        'SURVEY',
        'GENDER',
      ),
    );
  });

  test('not what no table combines anyway', () => {
    const alone: Dimension = { ...GENDER, standsAlone: true };
    const metric: MetricDefinition = { ...METRIC, dimensions: [AREA, SURVEY, alone, AGE_BAND] };
    expect(combinationsRefused(partner, metric, { isOpen: false })).toEqual([]);
  });

  test.each([
    ['of what is open', partner, { isOpen: true }, METRIC],
    ['to analysts', analyst, { isOpen: false }, METRIC],
    ['of a published estimate', partner, { isOpen: false }, aMetric({ kind: 'estimate', of: OF })],
  ])('nothing %s', (_, policy, open, metric) => {
    expect(combinationsRefused(policy, metric, open)).toEqual([]);
  });

  test('what it says is what is refused', () => {
    for (const policy of [internal, partner]) {
      const said = combinationsRefused(policy, METRIC, { isOpen: false });
      for (const by of pairsOf([AREA, SURVEY, GENDER, AGE_BAND, ETHNICITY])) {
        const isSaid = said.some(({ dimensions }) => dimensions.every((name) => by.includes(name)));
        expect(isRefused(policy, by)).toBe(isSaid);
      }
    }
  });
});

test('the policy names who answers for it and when it is looked at again', () => {
  expect(DISCLOSURE_CONTROL.owner).not.toBe('');
  expect(Number.isNaN(Date.parse(DISCLOSURE_CONTROL.reviewBy))).toBe(false);
});

function refused(reason: string, explanation: string, ...dimensions: readonly DimensionName[]): object {
  return { dimensions, outcome: 'REFUSED', reason, explanation };
}

function pairsOf(dimensions: readonly Dimension[]): readonly (readonly DimensionName[])[] {
  return dimensions.flatMap((one, index) =>
    dimensions.slice(index + 1).map((other) => [one.name, other.name]),
  );
}

function isRefused(policy: typeof partner, by: readonly DimensionName[]): boolean {
  try {
    checkDisclosure(policy, METRIC, aQuery({ by }));
    return false;
  } catch {
    return true;
  }
}
