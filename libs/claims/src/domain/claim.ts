import type { Period } from '@citizen-graph/reference';
import type { Place } from './paper/paper';
import type { Quantity } from './recognise/quantity';

/** People in a value of a dimension; several codes are taken together. */
export interface Group {
  readonly dimension: string;
  readonly codes: readonly string[];
}

/** What a figure is of: a metric, a group of people, and months. */
export interface Subject {
  readonly metric: string;
  readonly groups: readonly Group[];
  readonly period: Period;
}

interface Stated {
  readonly place: Place;
  readonly sentence: string;
  /** The words of the sentence that make the claim. */
  readonly excerpt: string;
  /** How the words were understood where they leave that open. */
  readonly readings: readonly string[];
}

export type Direction = 'up' | 'down';

/** "66% of respondents said that we helped". */
export interface FigureClaim extends Stated {
  readonly kind: 'figure';
  readonly subject: Subject;
  readonly printed: Quantity;
}

/** "increased from 112,000 to 120,000 (+8000)": the difference, in the unit of the figure or in per cent of it. */
export interface ChangeClaim extends Stated {
  readonly kind: 'change';
  readonly from: Subject;
  readonly to: Subject;
  readonly printed: Quantity;
  readonly measure: 'absolute' | 'relative';
  /** What the paper prints for the two figures that the change is between. */
  readonly endpoints: { readonly from: Quantity; readonly to: Quantity } | null;
}

/** "all areas have increased their membership": which way a figure, or that of each value of a dimension, moved. */
export interface MovementClaim extends Stated {
  readonly kind: 'movement';
  readonly from: Subject;
  readonly to: Subject;
  readonly direction: Direction;
  readonly each: string | null;
}

export type Relation = 'above' | 'below' | 'similar' | 'different';

/** "below the national average": groups set against others, one by one. */
export interface ComparisonClaim extends Stated {
  readonly kind: 'comparison';
  readonly subjects: readonly Subject[];
  readonly others: readonly Subject[];
  readonly relation: Relation;
  /** Whether the paper says that the difference is significant. */
  readonly significant: boolean;
  /** Whether the groups are set against everybody else in their dimension. */
  readonly rest: boolean;
}

/** "Bisexual having highest at 73%". */
export interface RankingClaim extends Stated {
  readonly kind: 'ranking';
  readonly subject: Subject;
  readonly dimension: string;
  readonly extreme: 'highest' | 'lowest';
}

/** "satisfaction increases with age". */
export interface TrendClaim extends Stated {
  readonly kind: 'trend';
  readonly subject: Subject;
  readonly dimension: string;
  readonly direction: Direction;
}

/** "there are not any significant differences in other protected characteristics". */
export interface DifferencesClaim extends Stated {
  readonly kind: 'differences';
  readonly subject: Subject;
  readonly dimensions: readonly string[];
  readonly negated: boolean;
}

export type Claim =
  FigureClaim | ChangeClaim | MovementClaim | ComparisonClaim | RankingClaim | TrendClaim | DifferencesClaim;

/** A sentence, or a row of a table, of which a part could not be read. */
export interface NotRecognised {
  readonly place: Place;
  readonly sentence: string;
  readonly why: string;
}

/** The metric that a claim is about. */
export function metricOfClaim(claim: Claim): string {
  if (claim.kind === 'change' || claim.kind === 'movement') return claim.to.metric;
  return claim.kind === 'comparison' ? (claim.subjects[0]?.metric ?? '') : claim.subject.metric;
}
