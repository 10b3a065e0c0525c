import { studentChance } from '../intervals/student-t';
import type { WelchDifference } from '../intervals/welch-interval';
import type { SignificanceTest } from './significance-test';

/** Whether two independent means differ, by Welch's t test; as R's t.test. */
export function testMeans({
  difference,
  standardError,
  degreesOfFreedom,
}: WelchDifference): SignificanceTest {
  const statistic = difference / standardError;
  return { method: 'WELCH_T', statistic, pValue: studentChance(statistic, degreesOfFreedom) };
}
