import type { MetricDefinition } from '@citizen-graph/metrics';
import type { Clause } from './edition';
import { rightCode } from './edition';
import { EDITION_2021 } from './edition-2021';
import { getStage } from './journey-stage';
import { ON_TIME, ofClause } from './measures';
import { BASIS, CAUTION, OF_ENTITLEMENTS } from './metric-basis';
import { PROMISES } from './promise';
import type { CodePromise } from './promise';

/** A figure for each thing that the Code promises, with what victims say of the same stage as its companions. */
export const PROMISE_METRICS: readonly MetricDefinition[] = PROMISES.map(toMetric);

function toMetric(promise: CodePromise): MetricDefinition {
  const { id, stage, right, title, measure, says, polarity = 'HIGHER_IS_BETTER' } = promise;
  return {
    ...OF_ENTITLEMENTS,
    id,
    title,
    definition: `${says} Right ${right}. ${BASIS} ${confirmation(promise)}${CAUTION}`,
    unit: 'PERCENT',
    polarity,
    arithmetic: { kind: 'proportion', of: { measure, segments: [rightCode(right)] } },
    companions: getStage(stage).experience,
  };
}

// A figure rests on what the Code is thought to say; where nobody has read that there, it has to be said.
function confirmation(promise: CodePromise): string {
  return clausesOf(promise).every(({ confirmed }) => confirmed)
    ? ''
    : 'The events or the limit have not been confirmed against the Code yet. ';
}

function clausesOf({ right, measure }: CodePromise): readonly Clause[] {
  const clauses = EDITION_2021.rights.find(({ number }) => number === right)?.clauses ?? [];
  const own = clauses.filter(({ code }) => ofClause(code).id === measure.id);
  if (own.length > 0) return own;
  return clauses.filter(({ timeLimit }) => (timeLimit !== null) === (measure.id === ON_TIME.id));
}
