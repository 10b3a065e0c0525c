import { meanOfOne, withinBounds } from './bounded-weights';
import type { Margins } from './frame';

/** People of a sample who are alike in every variable, and how many they are. */
export interface SampleGroup {
  readonly values: Readonly<Record<string, string>>;
  readonly count: number;
}

/** What share of those who take a value of the frame take this one, from 0 to 1. */
export interface MarginShare {
  readonly variable: string;
  readonly value: string;
  readonly weighted: number;
  readonly inFrame: number;
}

/** Weights of a sample, what they cost, and how close they come to the frame. */
export interface Raking {
  /** The weight of each person of each group, in the order of the groups: from 0.3 to 3, with a mean of one over people. */
  readonly weights: readonly number[];
  /** How many times the variance is what it were without weights, by Kish: the mean of the squared weights. */
  readonly designEffect: number;
  /** The share that is furthest from the frame; null where nobody takes a value of it. */
  readonly furthestOff: MarginShare | null;
}

const MOST_ROUNDS = 1_000;
const CLOSE_ENOUGH = 1e-12;

/**
 * Weights each group so that the sample has the margins of the frame, by weights from 0.3 to 3: raking within
 * bounds. Of all weights within bounds that meet the margins it gives those closest to one (by the divergence that
 * raking minimises). A share that weights within bounds cannot reach is aimed at as near as they can, and margins
 * that cannot be had together are left off; the bounds and the mean of one hold all the same. A value that the
 * frame does not count, such as a refusal to say, keeps its share of the sample; a value that nobody in the sample
 * takes is left out of its margin. Source: Deville and Särndal (1992), Journal of the American Statistical
 * Association 87, for weights between bounds; Deming and Stephan (1940), Annals of Mathematical Statistics 11, for
 * raking; Kish (1992), Journal of Official Statistics 8, for the design effect.
 */
export function rakeWithinBounds(groups: readonly SampleGroup[], margins: Margins): Raking {
  const targets = Object.entries(margins).map(([variable, margin]) => targetOf(groups, variable, margin));
  const counts = groups.map(({ count }) => count);
  const weights = meanOfOne(counts, pullToTargets(groups, targets).map(withinBounds));
  const squares = total(counts.map((count, index) => count * (weights[index] ?? 0) ** 2));
  const people = total(counts);
  return {
    weights,
    designEffect: people === 0 ? 1 : squares / people,
    furthestOff: furthestOff(groups, weights, targets),
  };
}

interface Target {
  readonly variable: string;
  /** How many people of the sample each value should stand for. */
  readonly people: ReadonlyMap<string, number>;
  /** The share that each sampled value of the frame has among them there. */
  readonly shares: ReadonlyMap<string, number>;
}

function targetOf(
  groups: readonly SampleGroup[],
  variable: string,
  margin: Readonly<Record<string, number>>,
): Target {
  const sampled = sizesBy(
    groups,
    variable,
    groups.map(() => 1),
  );
  const known = [...sampled.keys()].filter((value) => (margin[value] ?? 0) > 0);
  const counts = known.map((value) => sampled.get(value) ?? 0);
  const all = total(known.map((value) => margin[value] ?? 0));
  const shares = known.map((value) => (margin[value] ?? 0) / all);
  const wanted = shares.map((share, index) => (share * total(counts)) / (counts[index] ?? 1));
  const reachable = meanOfOne(counts, wanted);
  const people = known.map(
    (value, index) => [value, (counts[index] ?? 0) * (reachable[index] ?? 1)] as const,
  );
  return {
    variable,
    people: new Map([...sampled, ...people]),
    shares: new Map(known.map((value, index) => [value, shares[index] ?? 0])),
  };
}

/**
 * What each group is multiplied by, before it is held within bounds. A pull may grow without limit where its
 * weight stays at a bound: it remembers how much more is asked for, which a weight cut back each time would forget.
 */
function pullToTargets(groups: readonly SampleGroup[], targets: readonly Target[]): readonly number[] {
  let pulls = groups.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = pulls;
    for (const { variable, people } of targets) {
      const now = sizesBy(groups, variable, pulls.map(withinBounds));
      pulls = groups.map(({ values }, index) => {
        const value = values[variable] ?? '';
        return ((pulls[index] ?? 0) * (people.get(value) ?? 0)) / (now.get(value) ?? 1);
      });
    }
    if (pulls.every((pull, index) => Math.abs(pull / (before[index] ?? 0) - 1) < CLOSE_ENOUGH)) break;
  }
  return pulls;
}

function furthestOff(
  groups: readonly SampleGroup[],
  weights: readonly number[],
  targets: readonly Target[],
): MarginShare | null {
  const shares = targets.flatMap(({ variable, shares: known }) => {
    const sizes = sizesBy(groups, variable, weights);
    const all = total([...known.keys()].map((value) => sizes.get(value) ?? 0));
    return [...known].map(([value, inFrame]) => ({
      variable,
      value,
      weighted: (sizes.get(value) ?? 0) / all,
      inFrame,
    }));
  });
  const distance = (share: MarginShare | null): number =>
    share === null ? -1 : Math.abs(share.weighted - share.inFrame);
  // Of two values both are equally far off, and which is said must not hang on the last digit.
  return shares.reduce<MarginShare | null>(
    (furthest, share) => (distance(share) > distance(furthest) + CLOSE_ENOUGH ? share : furthest),
    null,
  );
}

function sizesBy(
  groups: readonly SampleGroup[],
  variable: string,
  weights: readonly number[],
): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  groups.forEach(({ values, count }, index) => {
    const value = values[variable] ?? '';
    sizes.set(value, (sizes.get(value) ?? 0) + count * (weights[index] ?? 0));
  });
  return sizes;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
