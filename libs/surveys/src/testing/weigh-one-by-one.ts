type Person = Readonly<Record<string, string>>;
type Margins = Readonly<Record<string, Readonly<Record<string, number>>>>;

const [LOWEST, HIGHEST] = [0.3, 3];

/**
 * A weight for each person by another route than the one in use: person by person, with the multiplier of each
 * value of each variable found by halving, until the people who take it weigh what they should.
 */
export function weighOneByOne(people: readonly Person[], margins: Margins): readonly number[] {
  const targets = Object.entries(margins).flatMap(([variable, margin]) =>
    targetsOf(people, variable, margin),
  );
  const pulls = people.map(() => 1);
  for (let round = 0; round < 300; round += 1) {
    let furthest = 0;
    for (const { members, weight } of targets) {
      const pull = halve((by) => sum(members.map((index) => bounded(by * (pulls[index] ?? 0)))) > weight);
      for (const index of members) pulls[index] = (pulls[index] ?? 0) * pull;
      furthest = Math.max(furthest, Math.abs(pull - 1));
    }
    if (furthest < 1e-10) break;
  }
  return pulls.map(bounded);
}

/** How many people simple sampling would need to be as certain: the square of the sum over the sum of squares. */
export function effectiveSize(weights: readonly number[]): number {
  return sum(weights) ** 2 / sum(weights.map((weight) => weight ** 2));
}

interface Target {
  readonly members: readonly number[];
  readonly weight: number;
}

function targetsOf(people: readonly Person[], variable: string, margin: Margins[string]): readonly Target[] {
  const taken = [...new Set(people.map((person) => person[variable] ?? ''))].map((value) => ({
    members: people.flatMap((person, index) => (person[variable] === value ? [index] : [])),
    wanted: margin?.[value] ?? 0,
  }));
  const known = taken.filter(({ wanted }) => wanted > 0);
  const all = sum(known.map(({ members }) => members.length));
  const reach = (by: number) =>
    known.map(({ members: { length }, wanted }) => length * bounded((by * wanted) / length));
  const by = halve((candidate) => sum(reach(candidate)) > all);
  const weights = reach(by);
  return [
    ...known.map(({ members }, index) => ({ members, weight: weights[index] ?? 0 })),
    ...taken.filter(({ wanted }) => wanted === 0).map(({ members }) => ({ members, weight: members.length })),
  ];
}

function halve(isTooMuch: (by: number) => boolean): number {
  let [low, high] = [-20, 20];
  for (let step = 0; step < 50; step += 1) {
    const middle = (low + high) / 2;
    if (isTooMuch(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp((low + high) / 2);
}

function bounded(weight: number): number {
  return Math.min(HIGHEST, Math.max(LOWEST, weight));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
