import type { DimensionValue } from '@citizen-graph/reference';
import type { Interval } from '../values/metric-value';
import type { RateRatio } from '../intervals/rate-ratio';
import { adjustPValues } from './adjust';
import type { Correction } from './adjust';
import { compareValues } from './compare-values';
import { placeOf } from './group-figure';
import type { GroupFigure, GroupPlace, NotCompared } from './group-figure';
import { pairGroups } from './pair-groups';
import type { GroupPair, Pairing } from './pair-groups';
import type { SignificanceTest } from './significance-test';

/** Which groups are compared, and how their p-values are adjusted for how many are. */
export interface DifferenceQuery extends Pairing {
  readonly correction: Correction;
}

/** How the figure of a group differs from that of another. */
export interface GroupDifference extends GroupPlace {
  readonly group: DimensionValue;
  readonly against: DimensionValue;
  /** The group less the other, in the unit of the figure: percentage points for percentages. */
  readonly difference: number;
  /** At 95% for this difference alone, not for the whole family at once. */
  readonly interval: Interval;
  /** Null for weighted percentages of which too few are expected to test them. */
  readonly test: SignificanceTest | null;
  readonly ratio: RateRatio | null;
  /** The p-value adjusted for the size of the family; null where there is no test. */
  readonly adjustedPValue: number | null;
  /** Whether the adjusted p-value is at most 0.05; null where there is no test. */
  readonly isSignificant: boolean | null;
}

/** All the comparisons of a family, such as of all groups of all questions on a page. */
export interface GroupDifferences {
  readonly correction: Correction;
  /** The number of tests that the p-values are adjusted for. */
  readonly familySize: number;
  readonly differences: readonly GroupDifference[];
  readonly notCompared: readonly NotCompared[];
}

type Compared = Omit<GroupDifference, 'adjustedPValue' | 'isSignificant'>;

const LEVEL = 0.05;

/**
 * Compares the groups of one or several tables as one family: within each metric, dimension and period, every group with
 * the reference of its dimension, or every pair. No record may be of two groups of a dimension.
 * @throws DomainError UNKNOWN_VALUE where a dimension has no group that is its reference
 */
export function groupDifferences(
  figures: readonly GroupFigure[],
  { correction, ...pairing }: DifferenceQuery,
): GroupDifferences {
  const paired = placesOf(figures).map((place) => pairGroups(place, pairing));
  const compared = paired.flatMap(({ pairs }) => pairs).map(comparePair);
  const notCompared = compared.filter((each) => 'reason' in each);
  return {
    correction,
    ...adjusted(compared.filter(isCompared), correction),
    notCompared: [...paired.flatMap((place) => place.notCompared), ...notCompared],
  };
}

function placesOf(figures: readonly GroupFigure[]): readonly (readonly GroupFigure[])[] {
  const places = new Map<string, GroupFigure[]>();
  for (const figure of figures) {
    const key = JSON.stringify(placeOf(figure));
    const place = places.get(key) ?? [];
    place.push(figure);
    places.set(key, place);
  }
  return [...places.values()];
}

function comparePair([figure, against]: GroupPair): Compared | NotCompared {
  const comparison = compareValues(figure.metric.arithmetic, figure.value, against.value);
  const pair = { ...placeOf(figure), group: figure.group, against: against.group };
  if (comparison.status !== 'COMPARED') return { ...pair, reason: comparison.status, value: figure.value };
  const { difference, interval, test, ratio } = comparison;
  return { ...pair, difference, interval, test, ratio };
}

function isCompared(each: Compared | NotCompared): each is Compared {
  return 'difference' in each;
}

function adjusted(
  compared: readonly Compared[],
  correction: Correction,
): Pick<GroupDifferences, 'familySize' | 'differences'> {
  const tested = compared.flatMap((each) => (each.test === null ? [] : [{ each, pValue: each.test.pValue }]));
  const pValues = adjustPValues(
    tested.map(({ pValue }) => pValue),
    correction,
  );
  const adjustedOf = new Map(tested.map(({ each }, index) => [each, pValues[index] ?? null]));
  const differences = compared.map((each) => {
    const adjustedPValue = adjustedOf.get(each) ?? null;
    return {
      ...each,
      adjustedPValue,
      isSignificant: adjustedPValue === null ? null : adjustedPValue <= LEVEL,
    };
  });
  return { familySize: tested.length, differences };
}
