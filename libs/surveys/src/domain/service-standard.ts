import type { ChannelCode } from './channel';
import type { SurveyCode } from './survey';

/** The stages of a citizen's journey through the force. */
export const JOURNEY_STAGES = {
  CONTACT: 'Getting in touch with the force.',
  RESPONSE: 'An officer attending.',
  INVESTIGATION: 'The crime being investigated.',
  OUTCOME: 'What came of it, as a whole.',
} as const;

export type JourneyStage = keyof typeof JOURNEY_STAGES;

/** One promise of the Citizen Charter, and the metric that shows whether it is kept. */
export interface ServiceStandard {
  /** For ever the same; another wording, measure or target is another version of it. */
  readonly id: string;
  readonly version: number;
  /** The first month in force, YYYY-MM. */
  readonly from: string;
  /** The last month in force; null while it is. */
  readonly to: string | null;
  /** How the person got in touch; null where it holds for every channel. */
  readonly channel: ChannelCode | null;
  readonly stage: JourneyStage;
  /** The survey whose respondents it is measured by; null for all that ask. */
  readonly survey: SurveyCode | null;
  readonly wording: string;
  readonly metric: string;
  /** In the unit of the metric. */
  readonly target: number;
  readonly source: string;
  /** False while it is not that of a published or reviewed Charter. */
  readonly confirmed: boolean;
}
