import { reportingYear } from '../time/months';

export type SurveyId = 'force-contact' | 'force-response' | 'investigation' | 't3-pilot';

/** One question of a survey and how the year's answers to it fall. */
export interface ItemPlan {
  readonly name: string;
  readonly kind: 'score' | 'yes-no';
  /** The share of answers that score 8 or above, or say yes. */
  readonly favourable: number;
  /** The share of responses that skip the question. */
  readonly unanswered: number;
  /** How strongly the answer goes with the respondent's overall leaning: -1 to 1. */
  readonly loading: number;
  /** How far each month lies from the year, in standard deviations. */
  readonly months: readonly number[];
}

/** One survey sent by text message: its volume over the year and its questions. */
export interface SurveyPlan {
  readonly survey: SurveyId;
  readonly prefix: string;
  readonly responses: number;
  readonly months: readonly string[];
  /** How many responses each month brings, relative to the others. */
  readonly volumes: readonly number[];
  /** How many respondents fill in at least one characteristic. */
  readonly disclosing: number;
  /** Completed responses as a share of invitations. */
  readonly completion: number;
  readonly items: readonly ItemPlan[];
}

const gentleRise = [-0.05, -0.02, -0.06, -0.04, 0.01, -0.03, 0.02, 0.04, -0.02, 0.05, 0.03, 0.07];
const unevenYear = [0.03, -0.05, 0.02, -0.09, -0.04, 0.05, 0.01, -0.03, -0.07, 0.04, 0.08, 0.05];
const summerQueues = [0.12, 0.06, -0.08, -0.28, -0.2, -0.06, 0.02, 0.05, -0.1, 0.12, 0.17, 0.18];

export const surveyPlans: readonly SurveyPlan[] = [
  {
    survey: 'force-contact',
    prefix: 'FC',
    responses: 9059,
    months: reportingYear,
    volumes: [7.6, 8.2, 8.6, 9.4, 9.1, 8.4, 8.5, 8.0, 7.3, 7.9, 7.7, 9.0],
    disclosing: 3986,
    completion: 0.094,
    items: [
      score('polite', 0.82, { unanswered: 0.012, loading: 0.72, months: gentleRise }),
      score('timeliness', 0.54, { unanswered: 0.017, loading: 0.55, months: summerQueues }),
      score('helped', 0.612, { unanswered: 0.03, loading: 0.82, months: gentleRise }),
    ],
  },
  {
    survey: 'force-response',
    prefix: 'FR',
    responses: 2769,
    months: reportingYear,
    volumes: [8.3, 8.6, 8.4, 9.2, 8.9, 8.1, 8.6, 7.7, 7.9, 8.2, 7.4, 8.8],
    disclosing: 1274,
    completion: 0.113,
    items: [
      score('polite', 0.9, { unanswered: 0.009, loading: 0.75, months: gentleRise }),
      score('timeliness', 0.81, { unanswered: 0.021, loading: 0.58, months: summerQueues }),
      score('helped', 0.83, { unanswered: 0.028, loading: 0.84, months: unevenYear }),
    ],
  },
  {
    survey: 'investigation',
    prefix: 'IN',
    responses: 1886,
    months: reportingYear,
    volumes: [7.9, 8.4, 8.1, 8.7, 8.2, 8.8, 8.5, 8.6, 7.1, 8.3, 8.0, 9.3],
    disclosing: 905,
    completion: 0.118,
    items: [
      score('polite', 0.8, { unanswered: 0.011, loading: 0.74, months: unevenYear }),
      score('informed', 0.67, { unanswered: 0.024, loading: 0.78, months: gentleRise }),
      score('helped', 0.64, { unanswered: 0.032, loading: 0.86, months: unevenYear }),
    ],
  },
  {
    survey: 't3-pilot',
    prefix: 'T3',
    responses: 273,
    months: reportingYear.slice(0, 3),
    volumes: [7, 11, 9],
    disclosing: 128,
    completion: 0.126,
    items: [
      score('overall', 0.58, { unanswered: 0.011, loading: 0.8, months: [-0.08, 0.02, 0.06] }),
      {
        name: 'preferred_physical',
        kind: 'yes-no',
        favourable: 0.37,
        unanswered: 0.026,
        loading: -0.5,
        months: [0.05, 0, -0.04],
      },
    ],
  },
];

/** Every survey invitation of the year: 13,987 completed responses are 10.0 percent of them. */
export const invitationsInYear = 139_870;

type ScoreDetails = Pick<ItemPlan, 'unanswered' | 'loading' | 'months'>;

function score(name: string, favourable: number, details: ScoreDetails): ItemPlan {
  return { name, kind: 'score', favourable, ...details };
}
