import type { SampleProportion } from '../intervals/newcombe-interval';
import { fisherChance } from './fisher-exact';
import { zTest } from './significance-test';
import type { SignificanceTest, TestMethod } from './significance-test';

const LEAST_EXPECTED = 5;

/**
 * Whether two independent proportions differ: by the pooled z test, or by Fisher's exact test where fewer than 5 are
 * expected in any of the four cells. Source: Cochran (1954), Biometrics 10; Fisher's as R's fisher.test.
 */
export function testProportions(one: SampleProportion, other: SampleProportion): SignificanceTest {
  if (leastExpected(one, other) >= LEAST_EXPECTED) return pooledTest('POOLED_Z', one, other);
  return { method: 'FISHER_EXACT', statistic: null, pValue: fisherChance(one, other) };
}

/**
 * Whether two independent weighted proportions differ, by the pooled z test on their effective bases; null where fewer
 * than 5 are expected in a cell of those, for which there is no exact test. Source: Rao and Scott (1992), A simple
 * method for the analysis of clustered binary data, Biometrics 48.
 */
export function testWeightedProportions(
  one: SampleProportion,
  other: SampleProportion,
): SignificanceTest | null {
  return leastExpected(one, other) < LEAST_EXPECTED
    ? null
    : pooledTest('POOLED_Z_EFFECTIVE_BASE', one, other);
}

function leastExpected(one: SampleProportion, other: SampleProportion): number {
  const share = pooled(one, other);
  return Math.min(one.trials, other.trials) * Math.min(share, 1 - share);
}

function pooled(one: SampleProportion, other: SampleProportion): number {
  return (one.successes + other.successes) / (one.trials + other.trials);
}

function pooledTest(method: TestMethod, one: SampleProportion, other: SampleProportion): SignificanceTest {
  const share = pooled(one, other);
  const variance = share * (1 - share) * (1 / one.trials + 1 / other.trials);
  return zTest(method, (one.successes / one.trials - other.successes / other.trials) / Math.sqrt(variance));
}
