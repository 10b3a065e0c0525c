import type { Random } from '@citizen-graph/sample-data';

/** Draws one number. */
export type Draw = (random: Random) => number;

/** Draws how many of so many succeed. */
export function binomial(trials: number, share: number): Draw {
  return countFrom(binomialChances(trials, share));
}

/** The chance of each number of successes, from none to all. */
export function binomialChances(trials: number, share: number): readonly number[] {
  const odds = share / (1 - share);
  const step = (count: number): number => ((trials - count) / (count + 1)) * odds;
  const chances = chancesAround(Math.floor(trials * share), trials, step);
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  return chances.map((chance) => chance / all);
}

/** Draws how many independent events happen where so many are expected. */
export function poisson(mean: number): Draw {
  const most = Math.ceil(mean + 12 * Math.sqrt(mean) + 12);
  return countFrom(chancesAround(Math.floor(mean), most, (count) => mean / (count + 1)));
}

// Each relative to a likely one, for the chance of none at all may be too small to be held.
function chancesAround(likely: number, most: number, step: (count: number) => number): readonly number[] {
  const chances = new Array<number>(most + 1).fill(0);
  chances[likely] = 1;
  for (let count = likely; count < most; count += 1) chances[count + 1] = chances[count]! * step(count);
  for (let count = likely; count > 0; count -= 1) chances[count - 1] = chances[count]! / step(count - 1);
  return chances;
}

/** Draws 0, 1, 2 and so on with chances in these proportions. */
export function countFrom(chances: readonly number[]): Draw {
  let sum = 0;
  const upTo = chances.map((chance) => (sum += chance));
  return (random) => {
    const at = random() * sum;
    let [least, most] = [0, upTo.length - 1];
    while (least < most) {
      const middle = (least + most) >> 1;
      if (upTo[middle]! > at) most = middle;
      else least = middle + 1;
    }
    return least;
  };
}
