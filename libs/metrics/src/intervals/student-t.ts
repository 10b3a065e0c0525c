import { jStat } from 'jstat';
import { normalChance } from './normal';

// From here on Student's distribution differs from the normal one by less than 1 part in 10,000, and the
// series that jStat adds up no longer ends.
const AS_GOOD_AS_NORMAL = 100_000;

/** How many standard errors to each side of a mean its interval reaches. `studentQuantile(9)` is 2.2622. */
export function studentQuantile(degreesOfFreedom: number, confidence = 0.95): number {
  const below = (1 + confidence) / 2;
  return degreesOfFreedom > AS_GOOD_AS_NORMAL
    ? jStat.normal.inv(below, 0, 1)
    : jStat.studentt.inv(below, degreesOfFreedom);
}

/** The chance of a value of Student's distribution as far from nought as `t`, on either side. */
export function studentChance(t: number, degreesOfFreedom: number): number {
  return degreesOfFreedom > AS_GOOD_AS_NORMAL
    ? normalChance(t)
    : Math.min(1, 2 * jStat.studentt.cdf(-Math.abs(t), degreesOfFreedom));
}
