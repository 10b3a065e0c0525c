import type { Interval } from '../values/metric-value';

const TAIL = 0.025;
const Z = 1.959963984540054;

/** The 95% interval of a Poisson count as the textbooks define it: below 10 by looking for the means that fit. */
export function poissonLimits(count: number): Interval {
  if (count >= 10) return { lower: byar(count, -Z), upper: byar(count + 1, Z), method: 'BYAR' };
  return {
    lower: count === 0 ? 0 : meanWhere((mean) => 1 - chanceOfAtMost(count - 1, mean) > TAIL),
    upper: meanWhere((mean) => chanceOfAtMost(count, mean) < TAIL),
    method: 'EXACT_POISSON',
  };
}

/** The mean from which on a condition holds, by halving. */
function meanWhere(holds: (mean: number) => boolean): number {
  let [below, above] = [0, 100];
  for (let step = 0; step < 100; step += 1) {
    const middle = (below + above) / 2;
    if (holds(middle)) above = middle;
    else below = middle;
  }
  return above;
}

/** The chance of at most `count` events where `mean` are expected. */
export function chanceOfAtMost(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let events = 1; events <= count; events += 1) {
    term *= mean / events;
    sum += term;
  }
  return sum;
}

function byar(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}
