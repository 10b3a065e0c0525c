import { normalChance } from '../intervals/normal';

/** How it was tested whether two figures differ by more than chance; all tests are two-sided. */
export const TEST_METHODS = {
  POOLED_Z:
    'The z test of two proportions with their pooled variance, where 5 or more are expected in each cell.',
  FISHER_EXACT: "Fisher's exact test of two proportions, where fewer than 5 are expected in a cell.",
  POOLED_Z_EFFECTIVE_BASE:
    'The z test of two weighted proportions with their pooled variance, on their effective bases.',
  WELCH_T: "Welch's t test of two means, which may vary differently.",
  CONDITIONAL_BINOMIAL:
    'The exact test of two rates of events, given how many there were in all, where fewer than 10 are expected in one.',
  CONDITIONAL_Z:
    'The z test of two rates of events, given how many there were in all, where 10 or more are expected in each.',
  ESTIMATES_Z:
    'The z test of two published estimates, with the standard error that each printed interval implies.',
} as const;

export type TestMethod = keyof typeof TEST_METHODS;

/** Whether two figures differ by more than chance would make them. */
export interface SignificanceTest {
  readonly method: TestMethod;
  /** z or t, positive where the first figure is the larger; null for an exact test, which has none. */
  readonly statistic: number | null;
  /** The chance of a difference as large as this one, or as unlikely, were there none in truth. */
  readonly pValue: number;
}

/** The two-sided test of a difference that is this many standard errors from nought. */
export function zTest(method: TestMethod, statistic: number): SignificanceTest {
  return { method, statistic, pValue: normalChance(statistic) };
}
