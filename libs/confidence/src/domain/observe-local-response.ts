import type { Measurement, Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import { AGREEMENT, PRIORITIES } from './local-response';
import type { LocalResponse } from './local-response';
import { LOCAL_CONFIDENCE, LOCAL_PRIORITY } from './measures';

const EVERYWHERE = 'local-survey';
const CONFIDENT = new Set<string>(AGREEMENT.slice(0, 2).map(({ code }) => code));

/** What a response says of confidence; nothing where it does not. */
export function observeConfidence(response: LocalResponse): Observation {
  const { confident } = response;
  return observation(
    response,
    EVERYWHERE,
    confident === null ? [] : [counted(LOCAL_CONFIDENCE.id, CONFIDENT.has(confident))],
  );
}

/** For each thing that can be wanted first, whether the response does; nothing where it names none. */
export function observePriorities(response: LocalResponse): readonly Observation[] {
  const { priority1, priority2, priority3 } = response;
  const chosen = [priority1, priority2, priority3].filter((priority) => priority !== null);
  if (chosen.length === 0) return [];
  return PRIORITIES.map(({ code }) =>
    observation(response, code, [counted(LOCAL_PRIORITY.id, chosen.includes(code))]),
  );
}

function observation(
  { interviewedOn, area }: LocalResponse,
  segment: string,
  measurements: readonly Measurement[],
): Observation {
  return { month: month(interviewedOn.slice(0, 7)), segment, area, attributes: [], measurements };
}

function counted(measure: string, counts: boolean): Measurement {
  return { measure, numerator: counts ? 1 : 0, value: 0 };
}
