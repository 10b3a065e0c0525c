import type {
  CellKeyPolicy,
  LinearConstraint,
  LinearSystem,
  MetricValue,
  SuppressionPolicy,
} from '@citizen-graph/metrics';
import { FINEST, placesOf } from './asked-cell';
import type { AskedCell } from './asked-cell';
import type { Fact } from './answers';

/** What an attacker concludes from a fact who knows the whole method, but no key and no table. */
export interface Knowledge {
  /** Of all who answered. */
  readonly answers: Bounds;
  /** Of the satisfied, where the metric tells of them. */
  readonly satisfied: Bounds | null;
  /** Of those who answered and were not, where the metric counts them. */
  readonly others: Bounds | null;
}

interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

export type Conclude = (value: MetricValue) => Knowledge;

/** From a share by the cell key method: neither count is further from the truth than the most noise. */
export function concludeFromShare({ leastCount, perturbation: { maximum } }: CellKeyPolicy): Conclude {
  return ({ numerator, denominator }) => {
    if (numerator === null || denominator === null) {
      return { answers: { least: 0, greatest: leastCount - 1 + maximum }, satisfied: null, others: null };
    }
    // A part that equals its base can have been cut down to it.
    const greatest = numerator === denominator ? Infinity : numerator + maximum;
    return {
      answers: { least: denominator - maximum, greatest: denominator + maximum },
      satisfied: { least: numerator - maximum, greatest },
      others: null,
    };
  };
}

/** From a count by the cell key method of everybody, of the satisfied or of the others. */
export function concludeFromNoisyCount(
  { leastCount, perturbation: { maximum } }: CellKeyPolicy,
  counted: keyof Knowledge,
): Conclude {
  return ({ value }) => {
    const bounds =
      value === null
        ? { least: 0, greatest: leastCount - 1 + maximum }
        : { least: value - maximum, greatest: value + maximum };
    const answers = { least: bounds.least, greatest: Infinity };
    return { answers, satisfied: null, others: null, [counted]: bounds };
  };
}

/** From a count of which small ones are hidden, and others with them. */
export function concludeFromCount({ leastCount }: SuppressionPolicy): Conclude {
  return ({ status, value }) => {
    if (value !== null) return { answers: { least: value, greatest: value }, satisfied: null, others: null };
    const isSmall = status === 'SUPPRESSED';
    const answers = isSmall
      ? { least: 0, greatest: leastCount - 1 }
      : { least: leastCount, greatest: Infinity };
    return { answers, satisfied: null, others: null };
  };
}

/** All that is known together: two columns for each finest cell, of its satisfied and of its others. */
export function systemOf(facts: Iterable<Fact>, conclude: Conclude): LinearSystem {
  const constraints = [...facts].flatMap(({ cell, value }): readonly LinearConstraint[] => {
    const { answers, satisfied, others } = conclude(value);
    return [
      { columns: answerColumns(cell), ...answers },
      ...(satisfied === null ? [] : [{ columns: satisfiedColumns(cell), ...satisfied }]),
      ...(others === null ? [] : [{ columns: otherColumns(cell), ...others }]),
    ];
  });
  return { columns: 2 * FINEST.length, constraints };
}

/** The columns of the satisfied of a cell. */
export function satisfiedColumns(cell: AskedCell): readonly number[] {
  return placesOf(cell).map((place) => 2 * place);
}

/** The columns of the others of a cell. */
export function otherColumns(cell: AskedCell): readonly number[] {
  return placesOf(cell).map((place) => 2 * place + 1);
}

/** The columns of all who answered of a cell. */
export function answerColumns(cell: AskedCell): readonly number[] {
  return placesOf(cell).flatMap((place) => [2 * place, 2 * place + 1]);
}
