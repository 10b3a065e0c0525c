import type { Measure, Measurement } from '@citizen-graph/metrics';
import { STATEMENT_MADE, STATEMENT_OFFERED, STATEMENT_READ, STATEMENT_SERVED } from './measures';

/** How far one victim's Victim Personal Statement got: the days of its steps, each null where it was not reached. */
export interface Statement {
  readonly offeredOn: string | null;
  readonly madeOn: string | null;
  readonly servedOn: string | null;
  readonly readOn: string | null;
}

/** A step of the funnel: the measure whose base is those who reached the step before. */
interface Step {
  readonly measure: Measure;
  readonly reachedOn: (statement: Statement) => string | null;
}

const STEPS: readonly Step[] = [
  { measure: STATEMENT_OFFERED, reachedOn: ({ offeredOn }) => offeredOn },
  { measure: STATEMENT_MADE, reachedOn: ({ madeOn }) => madeOn },
  { measure: STATEMENT_SERVED, reachedOn: ({ servedOn }) => servedOn },
  { measure: STATEMENT_READ, reachedOn: ({ readOn }) => readOn },
];

/** The steps of the funnel as far as a statement got: the first not reached is there, and does not count. */
export function measurementsOfStatement(statement: Statement): readonly Measurement[] {
  const firstMissing = STEPS.findIndex(({ reachedOn }) => reachedOn(statement) === null);
  const asked = firstMissing === -1 ? STEPS : STEPS.slice(0, firstMissing + 1);
  return asked.map(({ measure, reachedOn }) => ({
    measure: measure.id,
    numerator: reachedOn(statement) === null ? 0 : 1,
    value: 0,
  }));
}
