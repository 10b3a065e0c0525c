import type { CellArithmetic } from '../definitions/metric-definition';

/** Whom a server answers; it is configured, and never taken from what a client sends. */
export type Audience = 'analyst' | 'internal' | 'partner';

/** How much noise the cell key method adds; which record gets which is the secret of a `Perturbation`. */
export interface PerturbationParameters {
  /** The most that a count is moved by, up or down. */
  readonly maximum: number;
  /** The variance of the noise, as far as counts near nought allow it. */
  readonly variance: number;
  /** Counts from 1 to this number are never a result. */
  readonly forbidden: number;
}

interface Limits {
  /** A count below this is not given, nor is a figure on a base below it. */
  readonly leastCount: number;
  /** The attributes that one table may combine, beside area, segment and month. */
  readonly mostAttributes: number;
  /** Whether a filter may put together some values of a dimension, rather than one of them or all. */
  readonly allowsSeveralValues: boolean;
  /** Whether a row may be of any months, rather than of a month, a quarter or a year. */
  readonly allowsAnyPeriod: boolean;
  /** Whether figures may be asked for as of an earlier release, which tells whom a later one changed. */
  readonly allowsEarlierReleases: boolean;
}

/** Figures as they are calculated. */
export interface ExactPolicy {
  readonly method: 'EXACT';
}

/** Small cells are hidden, and others with them, so that no hidden cell follows from the rest of its table. */
export interface SuppressionPolicy extends Limits {
  readonly method: 'SUPPRESSION';
  /** The least difference between the greatest and the least that a hidden count could be. */
  readonly leastWidth: number;
  /** The cells of a table, with all of its margins, that are checked at most. */
  readonly mostCells: number;
  /**
   * The small numbers of a table of three dimensions or more that are protected one by one; where there are more, all of
   * its cells are hidden. Such a table was hidden whole in nearly every case, after seconds of linear programming.
   */
  readonly mostSmall: number;
}

/** Every count is moved by noise that depends on its records alone. */
export interface CellKeyPolicy extends Limits {
  readonly method: 'CELL_KEY';
  readonly perturbation: PerturbationParameters;
  /** What noise on counts cannot protect: a true mean beside a noisy base gives the last person's score away. */
  readonly withheld: readonly ['mean', 'weighted', ...CellArithmetic['kind'][]];
}

export type DisclosurePolicy = ExactPolicy | SuppressionPolicy | CellKeyPolicy;

/** The one place that says what is shown to whom, and who answers for it. */
export interface DisclosureControl {
  readonly version: string;
  readonly owner: string;
  /** The day by which the owner looks at it again, YYYY-MM-DD. */
  readonly reviewBy: string;
  readonly policies: Readonly<Record<Audience, DisclosurePolicy>>;
}

/**
 * Ten is the least count of the output rules of the ONS Secure Research Service. What noise a partner's
 * counts carry, and why values and months are not put together freely, is shown by `npm run verify:disclosure`.
 */
export const DISCLOSURE_CONTROL: DisclosureControl = {
  version: '3',
  owner: 'Head of Data Protection, to be confirmed',
  reviewBy: '2027-06-30',
  policies: {
    analyst: { method: 'EXACT' },
    internal: {
      method: 'SUPPRESSION',
      leastCount: 10,
      mostAttributes: 2,
      allowsSeveralValues: true,
      allowsAnyPeriod: true,
      allowsEarlierReleases: true,
      leastWidth: 5,
      mostCells: 1000,
      mostSmall: 80,
    },
    partner: {
      method: 'CELL_KEY',
      leastCount: 10,
      mostAttributes: 1,
      allowsSeveralValues: false,
      allowsAnyPeriod: false,
      allowsEarlierReleases: false,
      perturbation: { maximum: 5, variance: 3, forbidden: 0 },
      withheld: ['mean', 'weighted'],
    },
  },
};
