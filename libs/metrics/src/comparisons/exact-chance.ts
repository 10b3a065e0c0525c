/** The chances of a count from `least` to `most`, each relative to the one before it. */
export interface CountDistribution {
  readonly least: number;
  readonly most: number;
  /** A count that none is more likely than. */
  readonly mode: number;
  /** The chance of `count + 1` over that of `count`. */
  readonly step: (count: number) => number;
}

// Two counts that are equally likely may not come out so by rounding; R allows as much.
const ROUNDING = 1 + 1e-7;

/**
 * The chance of a count that is no more likely than the one observed: the two-sided p-value of an exact test, as R's
 * fisher.test and binom.test have it.
 */
export function exactChance(distribution: CountDistribution, observed: number): number {
  const chances = relativeChances(distribution);
  const own = (chances.get(observed) ?? 0) * ROUNDING;
  let [all, asUnlikely] = [0, 0];
  for (const chance of chances.values()) {
    all += chance;
    if (chance <= own) asUnlikely += chance;
  }
  return asUnlikely / all;
}

// From the mode outwards, so that none is too large to be held, until they are too small to count.
function relativeChances({ least, most, mode, step }: CountDistribution): ReadonlyMap<number, number> {
  const chances = new Map([[mode, 1]]);
  for (let count = mode, chance = 1; count < most && chance > 0; count += 1) {
    chance *= step(count);
    chances.set(count + 1, chance);
  }
  for (let count = mode, chance = 1; count > least && chance > 0; count -= 1) {
    chance /= step(count - 1);
    chances.set(count - 1, chance);
  }
  return chances;
}
