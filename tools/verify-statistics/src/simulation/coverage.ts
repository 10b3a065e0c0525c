import { randomFor } from '@citizen-graph/sample-data';
import type { Random } from '@citizen-graph/sample-data';
import type { Finding } from '../check';

export const DRAWS = 10_000;

/** A truth, and a way to draw a sample and make an interval for it. */
export interface Situation {
  readonly name: string;
  /** Whether the interval of a sample that is drawn holds the truth; null where the method gives no interval. */
  readonly holds: (random: Random) => boolean | null;
}

/** How often an interval holds the truth, in per cent, on average over situations and in the worst of them. */
export interface Coverage {
  readonly average: number;
  readonly least: number;
  readonly most: number;
  readonly worst: string;
  /** Draws in per cent of which the method gave no interval; these do not count. */
  readonly without: number;
}

/**
 * What is claimed of the coverage. A count takes so few values that no interval of it can hold 95% at each share or mean:
 * it holds that on average, or never less, as exact ones do, and so mostly more. Of a measured value it can everywhere.
 */
export type Claim = 'ON_AVERAGE' | 'EVERYWHERE' | 'AT_LEAST';

const EXPECTED: Readonly<Record<Claim, string>> = {
  ON_AVERAGE: 'holds 93% to 97% on average',
  EVERYWHERE: 'holds 93% to 97% everywhere',
  AT_LEAST: 'holds at least 95% everywhere',
};

interface Coverages {
  readonly method: string;
  readonly how: string;
  readonly claim: Claim;
  readonly situations: readonly Situation[];
}

// Three standard errors of a share of 95% in so many draws: less than that cannot be told from 95%.
const TOLERANCE = 300 * Math.sqrt((0.95 * 0.05) / DRAWS);

/** Whether a method's 95% interval holds the truth as often as is claimed of it, over 10,000 draws in each situation. */
export function coverageFinding({ method, how, claim, situations }: Coverages): Finding {
  const coverage = coverageOf(method, situations);
  const { average, least, most, worst, without } = coverage;
  return {
    method,
    against: `${DRAWS.toLocaleString('en-GB')} draws at ${how}`,
    expected: EXPECTED[claim],
    found:
      `${average.toFixed(2)}%, from ${least.toFixed(2)}% (${worst}) to ${most.toFixed(2)}%` +
      (without === 0 ? '' : `; no interval in ${without.toFixed(2)}%`),
    agrees: keeps(claim, coverage),
  };
}

function keeps(claim: Claim, { average, least, most }: Coverage): boolean {
  switch (claim) {
    case 'ON_AVERAGE':
      return average >= 93 && average <= 97;
    case 'EVERYWHERE':
      return least >= 93 && most <= 97;
    case 'AT_LEAST':
      return least >= 95 - TOLERANCE;
  }
}

/** How often intervals hold the truth; the purpose and the name of a situation are the seed of its draws. */
export function coverageOf(purpose: string, situations: readonly Situation[]): Coverage {
  const found = situations.map(({ name, holds }) => {
    const random = randomFor(`${purpose}: ${name}`);
    const outcomes = Array.from({ length: DRAWS }, () => holds(random));
    const given = outcomes.filter((outcome) => outcome !== null);
    return { name, share: (100 * given.filter(Boolean).length) / given.length, given: given.length };
  });
  const worst = found.reduce((one, other) => (other.share < one.share ? other : one));
  const given = found.reduce((sum, each) => sum + each.given, 0);
  return {
    average: found.reduce((sum, { share }) => sum + share, 0) / found.length,
    least: worst.share,
    most: Math.max(...found.map(({ share }) => share)),
    worst: worst.name,
    without: 100 * (1 - given / (found.length * DRAWS)),
  };
}

/** Whether limits hold a truth; limits that touch it do. */
export function holdsTruth(
  limits: { readonly lower: number; readonly upper: number } | null,
  truth: number,
): boolean | null {
  return limits === null ? null : limits.lower <= truth && truth <= limits.upper;
}
