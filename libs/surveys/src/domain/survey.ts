import { month } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import type { ChannelCode } from './channel';
import type { ModeCode } from './mode';
import type { QuestionCode } from './question';

export type SurveyCode = 'FORCE_CONTACT' | 'FORCE_RESPONSE' | 'INVESTIGATION' | 'T3_PILOT' | 'LIVE_CHAT';

/** A survey that the force sends after it dealt with somebody. */
export interface Survey {
  readonly code: SurveyCode;
  readonly title: string;
  /** How an export names it. */
  readonly label: string;
  /** How it is taken, where a record does not say otherwise. */
  readonly mode: Extract<ModeCode, 'SMS' | 'WEB_CHAT'>;
  /** How everybody who is asked got in touch; null where that is for the record to say. */
  readonly channel: ChannelCode | null;
  /** In the order of its form; the question bank says since when it asks each. */
  readonly questions: readonly QuestionCode[];
  /** The months in which a survey was sent that is not sent any more; null for one that goes on. */
  readonly ended: Period | null;
}

/**
 * The questions that the review of the surveys brought, so that older exports have no column for them.
 * Source: Confidence and Satisfaction Report, 27 June 2023, paragraph 18.
 */
export const LATER_QUESTIONS = ['confident-to-call-again', 'satisfied', 'clear-on-next-steps'] as const;

export type LaterQuestion = (typeof LATER_QUESTIONS)[number];

export const SURVEYS: Readonly<Record<SurveyCode, Survey>> = {
  FORCE_CONTACT: {
    code: 'FORCE_CONTACT',
    title: 'Force Contact',
    label: 'force-contact',
    mode: 'SMS',
    channel: null,
    questions: ['polite', 'timeliness', 'helped', ...LATER_QUESTIONS],
    ended: null,
  },
  FORCE_RESPONSE: {
    code: 'FORCE_RESPONSE',
    title: 'Force Response',
    label: 'force-response',
    mode: 'SMS',
    channel: null,
    questions: ['polite', 'timeliness', 'helped', ...LATER_QUESTIONS],
    ended: null,
  },
  INVESTIGATION: {
    code: 'INVESTIGATION',
    title: 'Investigation',
    label: 'investigation',
    mode: 'SMS',
    channel: null,
    questions: ['polite', 'informed', 'helped', ...LATER_QUESTIONS],
    ended: null,
  },
  T3_PILOT: {
    code: 'T3_PILOT',
    title: 'T3 pilot',
    label: 't3-pilot',
    mode: 'SMS',
    channel: null,
    questions: ['overall', 'preferred-physical'],
    ended: { from: month('2022-04'), to: month('2022-06') },
  },
  LIVE_CHAT: {
    code: 'LIVE_CHAT',
    title: 'Live Chat',
    label: 'live-chat',
    mode: 'WEB_CHAT',
    channel: 'LIVE_CHAT',
    questions: ['experience'],
    ended: null,
  },
};

/** The surveys that are sent by SMS, whose responses the force counts together. */
export const SMS_SURVEYS: readonly Survey[] = Object.values(SURVEYS).filter(({ mode }) => mode === 'SMS');

/** The codes of the surveys that ask a question. */
export function surveysThatAsk(question: QuestionCode): readonly SurveyCode[] {
  return Object.values(SURVEYS)
    .filter(({ questions }) => questions.includes(question))
    .map(({ code }) => code);
}
