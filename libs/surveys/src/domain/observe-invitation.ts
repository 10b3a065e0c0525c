import type { Measure, Measurement, Observation } from '@citizen-graph/metrics';
import { stepsReached } from './invitation';
import type { Invitation, InvitationStep } from './invitation';
import {
  COMPLETED_INVITATIONS,
  COMPLETED_OF_DELIVERED,
  COMPLETED_OF_STARTED,
  DELIVERED_OF_SENT,
  INVITATIONS,
  OPENED_OF_DELIVERED,
  OPTED_OUT_INVITATIONS,
  OPTED_OUT_OF_DELIVERED,
  STARTED_OF_OPENED,
} from './measures';
import { monthOfInstant } from './observe-response';

/** A measure of the invitations that came to a step; they count where they came on to another. */
type Passage = readonly [measure: Measure, of: InvitationStep, counts: InvitationStep];

const PASSAGES: readonly Passage[] = [
  [INVITATIONS, 'SENT', 'COMPLETED'],
  [DELIVERED_OF_SENT, 'SENT', 'DELIVERED'],
  [OPENED_OF_DELIVERED, 'DELIVERED', 'OPENED'],
  [STARTED_OF_OPENED, 'OPENED', 'STARTED'],
  [COMPLETED_OF_STARTED, 'STARTED', 'COMPLETED'],
  [COMPLETED_OF_DELIVERED, 'DELIVERED', 'COMPLETED'],
  [COMPLETED_INVITATIONS, 'COMPLETED', 'COMPLETED'],
  [OPTED_OUT_OF_DELIVERED, 'DELIVERED', 'OPTED_OUT'],
  [OPTED_OUT_INVITATIONS, 'OPTED_OUT', 'OPTED_OUT'],
];

/** What an invitation adds to cells: itself, in the month of sending, at every step that it came to. */
export function observeInvitation({ sentAt, survey, area, mode, channel, status }: Invitation): Observation {
  const reached = stepsReached(status);
  return {
    month: monthOfInstant(sentAt),
    segment: survey,
    area,
    attributes: [],
    alone: [
      { dimension: 'MODE', value: mode },
      { dimension: 'CHANNEL', value: channel },
    ],
    measurements: PASSAGES.filter(([, of]) => reached.has(of)).map(([{ id }, , counts]): Measurement => {
      return { measure: id, numerator: reached.has(counts) ? 1 : 0, value: 0 };
    }),
  };
}
