import { jStat } from 'jstat';

// Below, jStat takes the chance from one, and keeps all the digits that are needed; from here on it loses them.
const FAR_OUT = 3;
// So many terms are exact to the last digit from 3 on.
const TERMS = 120;

/**
 * The chance of a value of the normal distribution as far from nought as `z`, on either side, to 6 digits however small
 * it is: nought only beyond 38, where it is too small to be held. `normalChance(8)` is 1.2442e-15. Source: the continued
 * fraction of Laplace; Abramowitz and Stegun (1964), Handbook of Mathematical Functions, 26.2.14.
 */
export function normalChance(z: number): number {
  const far = Math.abs(z);
  if (far < FAR_OUT) return Math.min(1, 2 * jStat.normal.cdf(-far, 0, 1));
  let fraction = far;
  for (let term = TERMS; term > 0; term -= 1) fraction = far + term / fraction;
  return Math.sqrt(2 / Math.PI) * (Math.exp((-far * far) / 2) / fraction);
}
