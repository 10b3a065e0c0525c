import type { Measurement, Observation } from '@citizen-graph/metrics';
import { UNKNOWN_AREA } from '@citizen-graph/reference';
import type { Feedback } from './feedback';
import { EXPLAINED, FAIR, FEEDBACK_RESPONSES } from './measures';
import { monthOfInstant } from './search';

/** A response as the metrics see it: it says where it was asked for, never in which area. */
export function observeFeedback({ submittedAt, place, fair, explained }: Feedback): Observation {
  return {
    month: monthOfInstant(submittedAt),
    segment: place,
    area: UNKNOWN_AREA,
    attributes: [],
    measurements: [
      { measure: FEEDBACK_RESPONSES.id, numerator: 0, value: 0 },
      ...answer(FAIR.id, fair),
      ...answer(EXPLAINED.id, explained),
    ],
  };
}

function answer(measure: string, yes: boolean | null): readonly Measurement[] {
  return yes === null ? [] : [{ measure, numerator: yes ? 1 : 0, value: 0 }];
}
