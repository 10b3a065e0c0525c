/** Why there are, or are not, bounds for those who did not answer. */
export const NON_RESPONSE_STATUSES = {
  CALCULATED: 'The bounds are given.',
  NO_FIGURE: 'The figure of those who answered is not given; its status says why.',
  NOBODY_INVITED: 'Nobody was invited.',
  IMPOSSIBLE: 'More answered than were invited, or the figure is off its scale: one of the numbers is wrong.',
} as const;

export type NonResponseStatus = keyof typeof NON_RESPONSE_STATUSES;

/** The ends of the scale that a single answer can take: 0 and 100 for a percentage. */
export interface Scale {
  readonly least: number;
  readonly most: number;
}

export const PERCENT_SCALE: Scale = { least: 0, most: 100 };

/** The figure of those who answered, and how many were invited. */
export interface Answers {
  /** A percentage or a mean; null where it is not given, or nobody answered. */
  readonly value: number | null;
  readonly scale: Scale;
  readonly answered: number;
  readonly invited: number;
}

/** What the figure of all who were invited lies between, whatever those who did not answer would have said. */
export interface NonResponseBounds {
  readonly status: NonResponseStatus;
  /** Those who answered in per cent of those invited; null where it cannot be. */
  readonly responseRate: number | null;
  /** In the unit of the figure; null unless CALCULATED, as is the upper bound. */
  readonly lower: number | null;
  readonly upper: number | null;
}

/**
 * The worst-case bounds of a percentage or of a mean on a scale: as if all who did not answer had chosen one end of it.
 * Sampling error comes on top. Source: Manski (1989), Anatomy of the selection problem, Journal of Human Resources 24;
 * of a share p with response rate r, `[p r, p r + (1 − r)]`. 80% of 100 who answered among 1,000 is 8% to 98%.
 */
export function nonResponseBounds(answers: Answers): NonResponseBounds {
  const { value, scale, answered, invited } = answers;
  if (!isPossible(answers)) return without('IMPOSSIBLE');
  if (invited === 0) return without('NOBODY_INVITED');
  const rate = answered / invited;
  if (value === null && answered > 0) return without('NO_FIGURE', 100 * rate);
  const known = (value ?? 0) * rate;
  return {
    status: 'CALCULATED',
    responseRate: 100 * rate,
    lower: known + scale.least * (1 - rate),
    upper: known + scale.most * (1 - rate),
  };
}

function isPossible({ value, scale, answered, invited }: Answers): boolean {
  const isOnScale = value === null || (value >= scale.least && value <= scale.most);
  return isOnScale && answered >= 0 && answered <= invited;
}

function without(
  status: Exclude<NonResponseStatus, 'CALCULATED'>,
  responseRate: number | null = null,
): NonResponseBounds {
  return { status, responseRate, lower: null, upper: null };
}
