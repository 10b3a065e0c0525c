import type { Measure } from '@citizen-graph/metrics';
import type { LaterQuestion } from './survey';

export const RESPONSES = counted('survey-responses');
export const DEMOGRAPHICS_COMPLETED = counted('demographics-completed');
export const INVITATIONS = counted('survey-invitations');
export const HELPED = counted('helped');
export const POLITE = counted('polite');
export const TIMELINESS = counted('timeliness');
export const INFORMED = counted('informed');
export const OVERALL = counted('overall');
export const CONFIDENT_TO_CALL_AGAIN = counted('confident-to-call-again');
export const SATISFIED = counted('satisfied');
export const CLEAR_ON_NEXT_STEPS = counted('clear-on-next-steps');
/** Of those who answered all three questions of overall satisfaction. */
export const OVERALL_SATISFACTION = counted('overall-satisfaction');
export const PREFERRED_PHYSICAL = counted('preferred-physical');
export const EXPERIENCE_GOOD = counted('experience-good');
export const EXPERIENCE_OKAY = counted('experience-okay');
export const EXPERIENCE_GOOD_OR_OKAY = counted('experience-good-or-okay');

/** Those who were asked each later question, whether they answered or not. */
export const ASKED_LATER: Readonly<Record<LaterQuestion, Measure>> = {
  'confident-to-call-again': counted('asked-confident-to-call-again'),
  satisfied: counted('asked-satisfied'),
  'clear-on-next-steps': counted('asked-clear-on-next-steps'),
};

/** Of invitations: how many came to a step, and how many of those on to another. */
export const COMPLETED_INVITATIONS = counted('survey-invitations-completed');
export const OPTED_OUT_INVITATIONS = counted('survey-invitations-opted-out');
export const DELIVERED_OF_SENT = counted('survey-delivered-of-sent');
export const OPENED_OF_DELIVERED = counted('survey-opened-of-delivered');
export const STARTED_OF_OPENED = counted('survey-started-of-opened');
export const COMPLETED_OF_STARTED = counted('survey-completed-of-started');
export const COMPLETED_OF_DELIVERED = counted('survey-completed-of-delivered');
export const OPTED_OUT_OF_DELIVERED = counted('survey-opted-out-of-delivered');

function counted(id: string): Measure {
  return { id, accumulation: 'flow', amount: 'n' };
}
