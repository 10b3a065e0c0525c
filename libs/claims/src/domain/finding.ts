import type { Place } from './paper/paper';

/** What is found of a claim, with what it means. */
export const VERDICTS = {
  AGREES: 'The data say the same, as it is printed.',
  ROUNDS_LOOSELY: 'True only when rounded more coarsely than it is printed, or between rounded figures.',
  DISAGREES: 'The data give another figure.',
  NOT_SUPPORTED: 'The data contradict the claim or cannot support it.',
  NOT_RECOGNISED: 'The sentence holds a number or a comparison that could not be read.',
} as const;

export type Verdict = keyof typeof VERDICTS;

/** A figure of ours that a claim was judged by. */
export interface OurFigure {
  /** What it is of, in words. */
  readonly of: string;
  /** As a board reads it: 65.98% or 119,833; the status where there is none. */
  readonly text: string;
  readonly value: number | null;
  readonly numerator: number | null;
  /** The base: how many it is calculated over. */
  readonly denominator: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly method: string | null;
}

/** What is found of one claim, or of a sentence that could not be read. */
export interface Finding {
  readonly verdict: Verdict;
  readonly place: Place;
  readonly sentence: string;
  /** The words that make the claim. */
  readonly claim: string;
  /** The printed figure; null of a claim in words. */
  readonly printed: string | null;
  readonly ours: readonly OurFigure[];
  /** Why the verdict is what it is. */
  readonly why: string;
  /** How words were understood that leave it open. */
  readonly readings: readonly string[];
  /** The GraphQL operation that shows our figures; null where nothing could be asked. */
  readonly query: string | null;
}
