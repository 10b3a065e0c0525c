import type { Measures } from './measure-comments';

/** A measure of the evaluation set and how far it may go. */
export interface Floor {
  readonly name: string;
  readonly bound: 'at least' | 'at most';
  readonly limit: number;
  readonly valueOf: (measures: Measures) => number;
}

/**
 * What the evaluation set has to reach, in shares of 1: a little under what was measured when the rules
 * were last changed, so that a change that does harm is seen.
 */
export const FLOORS: readonly Floor[] = [
  atLeast('redaction recall', 0.94, ({ redaction }) => redaction.recall.value ?? 0),
  atLeast('redaction precision', 0.93, ({ redaction }) => redaction.precision.value ?? 0),
  atMost('comments that leak', 0.08, ({ redaction }) => redaction.leaking.value ?? 1),
  atMost('comments spoilt', 0.04, ({ redaction }) => redaction.spoilt.value ?? 1),
  atLeast('theme micro F1', 0.79, ({ themes }) => themes.microF1),
  atLeast('theme macro F1', 0.79, ({ themes }) => themes.macroF1),
  atLeast('sentiment accuracy', 0.85, ({ sentiment }) => sentiment.accuracy.value ?? 0),
];

/** The floors that measures fall below. */
export function missedFloors(measures: Measures, floors: readonly Floor[] = FLOORS): readonly Floor[] {
  return floors.filter(({ bound, limit, valueOf }) => {
    const value = valueOf(measures);
    return bound === 'at least' ? value < limit : value > limit;
  });
}

function atLeast(name: string, limit: number, valueOf: Floor['valueOf']): Floor {
  return { name, bound: 'at least', limit, valueOf };
}

function atMost(name: string, limit: number, valueOf: Floor['valueOf']): Floor {
  return { name, bound: 'at most', limit, valueOf };
}
