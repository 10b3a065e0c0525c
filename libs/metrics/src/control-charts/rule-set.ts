/** What sets a point apart from chance, in general words; a rule set gives the numbers. */
export const SPECIAL_CAUSES = {
  OUTSIDE_LIMITS: 'The point lies beyond a limit.',
  TREND: 'The point is one of several in a row that all rise or all fall.',
  CLOSE_TO_LIMITS: 'The point is one of several close to the same limit.',
  SHIFT: 'The point is one of several in a row on the same side of the mean.',
} as const;

export type SpecialCause = keyof typeof SPECIAL_CAUSES;

/** How a special cause is told from chance: `points` in a row, or `points` out of every `of`. */
export type SpecialCauseRule =
  | { readonly cause: 'OUTSIDE_LIMITS' }
  | { readonly cause: 'TREND'; readonly points: number }
  | { readonly cause: 'CLOSE_TO_LIMITS'; readonly points: number; readonly of: number }
  | { readonly cause: 'SHIFT'; readonly points: number };

/** Everything that tells one convention of XmR charts from another. */
export interface RuleSet {
  readonly description: string;
  /** How many average moving ranges lie between the mean and a limit. */
  readonly limitFactor: number;
  /** The part of the way to a limit beyond which a point is close to it. */
  readonly closeFraction: number;
  /** Moving ranges of as many averages or more are left out where ranges are screened. */
  readonly screeningFactor: number;
  /** Whether ranges are screened unless a chart says otherwise. */
  readonly screens: boolean;
  /** The first that a point fits is the one that is named. */
  readonly rules: readonly SpecialCauseRule[];
  /** The figures in a row below which there are no limits. */
  readonly fewestFigures: number;
  /** The figures in a row below which limits are trial limits. */
  readonly establishedFigures: number;
}

/**
 * The rule sets by name. Making Data Count is that of NHS England as NHSRplotthedots (commit 050b07d) calculates it,
 * unscreened as in the workbooks of NHS England. Limits are of use from five or six figures on (Wheeler,
 * Understanding Variation), of which the cautious end is taken, and trial limits below twelve.
 */
export const RULE_SETS = {
  MAKING_DATA_COUNT: {
    description:
      'Making Data Count, NHS England: limits at 2.66 average moving ranges; a point outside them, 7 points that ' +
      'rise or fall, 2 of 3 points close to a limit, 7 points on one side of the mean.',
    limitFactor: 2.66,
    closeFraction: 2 / 3,
    screeningFactor: 3.267,
    screens: false,
    rules: [
      { cause: 'OUTSIDE_LIMITS' },
      { cause: 'TREND', points: 7 },
      { cause: 'CLOSE_TO_LIMITS', points: 2, of: 3 },
      { cause: 'SHIFT', points: 7 },
    ],
    fewestFigures: 6,
    establishedFigures: 12,
  },
} as const satisfies Readonly<Record<string, RuleSet>>;

export type RuleSetName = keyof typeof RULE_SETS;

/** A rule in words, with its numbers. */
export function wordsOf(rule: SpecialCauseRule): string {
  switch (rule.cause) {
    case 'OUTSIDE_LIMITS':
      return 'The point lies outside the limits.';
    case 'TREND':
      return `The point is one of ${rule.points} or more in a row that all rise or all fall.`;
    case 'CLOSE_TO_LIMITS':
      return `The point is one of ${rule.points} or more of ${rule.of} in a row close to the same limit.`;
    case 'SHIFT':
      return `The point is one of ${rule.points} or more in a row on the same side of the mean.`;
  }
}
