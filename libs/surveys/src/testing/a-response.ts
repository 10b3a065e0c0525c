import { NOTHING_ANSWERED } from '../domain/response';
import type { Response } from '../domain/response';

/** A response to the Force Contact survey in Birmingham that answers nothing. */
export const A_RESPONSE: Response = {
  responseId: 'FC-1',
  survey: 'FORCE_CONTACT',
  completedAt: '2022-04-03T14:22:05+01:00',
  area: 'E08000025',
  mode: 'SMS',
  channel: 'NOT_RECORDED',
  ...NOTHING_ANSWERED,
};

/** What a respondent who leaves all five characteristics empty is. */
export const UNANSWERED = {
  ageBand: 'NOT_ANSWERED',
  gender: 'NOT_ANSWERED',
  ethnicity: 'NOT_ANSWERED',
  disability: 'NOT_ANSWERED',
  sexualOrientation: 'NOT_ANSWERED',
} satisfies Partial<Response>;
