/** People of a sample who are alike in every variable, and how many they are. */
export interface SampleGroup {
  readonly values: Readonly<Record<string, string>>;
  readonly count: number;
}

/** How many people, or what share of them, take each value of each variable among those whom the sample is of. */
export type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Weights of a sample, and what they cost. */
export interface Raking {
  /** The weight of each person of each group, in the order of the groups; the mean over people is one. */
  readonly weights: readonly number[];
  /** People whose weight was trimmed. */
  readonly trimmed: number;
  /** How many times the variance is what it were without weights, by Kish: 1 + the relative variance of weights. */
  readonly designEffect: number;
}

/** What weights may be, as multiples of their mean. */
export const LOWEST_WEIGHT = 0.3;
export const HIGHEST_WEIGHT = 3;

const MOST_ROUNDS = 1_000;
const CLOSE_ENOUGH = 1e-12;

/**
 * Weights each group so that the sample has the margins of those it is of: raking, or iterative
 * proportional fitting, until it changes no more; then trimmed to 0.3 to 3 times the mean, once, which
 * leaves the margins a little off. A value that is in no margin, such as a refusal to say, keeps its share
 * of the sample; a value that nobody in the sample takes is left out of its margin.
 * Source: Deming and Stephan (1940), Annals of Mathematical Statistics 11; Kish (1992), Journal of
 * Official Statistics 8, for the design effect.
 */
export function rake(groups: readonly SampleGroup[], margins: Margins): Raking {
  const people = total(groups.map(({ count }) => count));
  const targets = Object.entries(margins).map(([variable, margin]) => targetsOf(groups, variable, margin));
  let weights = groups.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = weights;
    for (const target of targets) weights = fit(groups, weights, target);
    if (weights.every((weight, index) => Math.abs(weight - (before[index] ?? 0)) < CLOSE_ENOUGH)) break;
  }
  const kept = weights.map((weight) => Math.min(HIGHEST_WEIGHT, Math.max(LOWEST_WEIGHT, weight)));
  const scale = people / total(groups.map(({ count }, index) => count * (kept[index] ?? 0)));
  const scaled = kept.map((weight) => weight * scale);
  const squares = total(groups.map(({ count }, index) => count * (scaled[index] ?? 0) ** 2));
  const changed = groups.filter((_, index) => kept[index] !== weights[index]);
  return {
    weights: scaled,
    trimmed: total(changed.map(({ count }) => count)),
    designEffect: people === 0 ? 1 : squares / people,
  };
}

interface Target {
  readonly variable: string;
  /** How many people of the sample each value should stand for. */
  readonly people: ReadonlyMap<string, number>;
}

function targetsOf(
  groups: readonly SampleGroup[],
  variable: string,
  margin: Readonly<Record<string, number>>,
): Target {
  const sampled = new Map<string, number>();
  for (const { values, count } of groups) {
    const value = values[variable] ?? '';
    sampled.set(value, (sampled.get(value) ?? 0) + count);
  }
  const known = [...sampled].filter(([value]) => (margin[value] ?? 0) > 0);
  const share = total(known.map(([, count]) => count)) / total(known.map(([value]) => margin[value] ?? 0));
  const people = [...sampled].map(([value, count]) => {
    const wanted = margin[value] ?? 0;
    return [value, wanted > 0 ? wanted * share : count] as const;
  });
  return { variable, people: new Map(people) };
}

/** The weights that give one variable its margin. */
function fit(
  groups: readonly SampleGroup[],
  weights: readonly number[],
  { variable, people }: Target,
): number[] {
  const now = new Map<string, number>();
  groups.forEach(({ values, count }, index) => {
    const value = values[variable] ?? '';
    now.set(value, (now.get(value) ?? 0) + count * (weights[index] ?? 0));
  });
  return groups.map(({ values }, index) => {
    const value = values[variable] ?? '';
    return ((weights[index] ?? 0) * (people.get(value) ?? 0)) / (now.get(value) ?? 1);
  });
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
