import type { Attribute, Measure, Measurement, Observation } from '@citizen-graph/metrics';
import { NOT_ANSWERED, instantOf, londonMonth } from '@citizen-graph/reference';
import type { DimensionName, Month } from '@citizen-graph/reference';
import { laterQuestionsAsked } from './later-questions';
import {
  ASKED_LATER,
  CLEAR_ON_NEXT_STEPS,
  CONFIDENT_TO_CALL_AGAIN,
  DEMOGRAPHICS_COMPLETED,
  EXPERIENCE_GOOD,
  EXPERIENCE_GOOD_OR_OKAY,
  EXPERIENCE_OKAY,
  HELPED,
  INFORMED,
  OVERALL,
  OVERALL_SATISFACTION,
  POLITE,
  PREFERRED_PHYSICAL,
  RESPONSES,
  SATISFIED,
  TIMELINESS,
} from './measures';
import { TOP_BOX_FROM } from './question';
import type { Response } from './response';

/** What a response adds to cells: itself, and every question that was answered. */
export function observeResponse(response: Response): Observation {
  const characteristics = characteristicsOf(response);
  return {
    month: monthOfInstant(response.completedAt),
    segment: response.survey,
    area: response.area,
    attributes: [...characteristics, ...attribute('HANDLED_BY', response.handledBy)],
    alone: contactOf(response),
    measurements: [
      { measure: RESPONSES.id, numerator: 1, value: 0 },
      ...completionOf(characteristics),
      ...scoresOf(response),
      ...yesNo(PREFERRED_PHYSICAL, response.preferredPhysical),
      ...experienceOf(response.experience),
    ],
  };
}

/** The later questions that a respondent was asked, answered or not, by each characteristic alone. */
export function observeLaterQuestions(response: Response): readonly Observation[] {
  const asked = laterQuestionsAsked(response);
  if (asked.length === 0) return [];
  const measurements = asked.map((code): Measurement => {
    return { measure: ASKED_LATER[code].id, numerator: 1, value: 0 };
  });
  return [
    {
      month: monthOfInstant(response.completedAt),
      segment: response.survey,
      area: response.area,
      attributes: [],
      alone: [...characteristicsOf(response), ...contactOf(response)],
      measurements,
    },
  ];
}

/** The month in Europe/London of an instant that was read by the column `instant`. */
export function monthOfInstant(text: string): Month {
  return londonMonth(instantOf(text));
}

function characteristicsOf(response: Response): readonly Attribute[] {
  return [
    ...attribute('AGE_BAND', response.ageBand),
    ...attribute('GENDER', response.gender),
    ...attribute('ETHNICITY', response.ethnicity),
    ...attribute('DISABILITY', response.disability),
    ...attribute('SEXUAL_ORIENTATION', response.sexualOrientation),
  ];
}

function contactOf({ mode, channel }: Response): readonly Attribute[] {
  return [...attribute('MODE', mode), ...attribute('CHANNEL', channel)];
}

function attribute(dimension: DimensionName, value: string | null): readonly Attribute[] {
  return value === null ? [] : [{ dimension, value }];
}

// To say that one prefers not to say is to fill in the question.
function completionOf(characteristics: readonly Attribute[]): readonly Measurement[] {
  if (characteristics.length === 0) return [];
  const filled = characteristics.some(({ value }) => value !== NOT_ANSWERED.code);
  return [{ measure: DEMOGRAPHICS_COMPLETED.id, numerator: filled ? 1 : 0, value: 0 }];
}

function scoresOf(response: Response): readonly Measurement[] {
  return [
    ...topBox(HELPED, response.helped),
    ...topBox(POLITE, response.polite),
    ...topBox(TIMELINESS, response.timeliness),
    ...topBox(INFORMED, response.informed),
    ...topBox(OVERALL, response.overall),
    ...topBox(CONFIDENT_TO_CALL_AGAIN, response.confidentToCallAgain),
    ...topBox(SATISFIED, response.satisfied),
    ...topBox(CLEAR_ON_NEXT_STEPS, response.clearOnNextSteps),
    ...overallSatisfaction(response),
  ];
}

// Whoever leaves one of the three open has said too little to count, for or against.
function overallSatisfaction({ helped, confidentToCallAgain, satisfied }: Response): readonly Measurement[] {
  if (helped === null || confidentToCallAgain === null || satisfied === null) return [];
  return yesNo(OVERALL_SATISFACTION, Math.min(helped, confidentToCallAgain, satisfied) >= TOP_BOX_FROM);
}

function topBox({ id }: Measure, score: number | null): readonly Measurement[] {
  return score === null ? [] : [{ measure: id, numerator: score >= TOP_BOX_FROM ? 1 : 0, value: score }];
}

function yesNo({ id }: Measure, answer: boolean | null): readonly Measurement[] {
  return answer === null ? [] : [{ measure: id, numerator: answer ? 1 : 0, value: 0 }];
}

function experienceOf(rating: string | null): readonly Measurement[] {
  if (rating === null) return [];
  const [good, okay] = [rating === 'GOOD', rating === 'OKAY'];
  return [
    ...yesNo(EXPERIENCE_GOOD, good),
    ...yesNo(EXPERIENCE_OKAY, okay),
    ...yesNo(EXPERIENCE_GOOD_OR_OKAY, good || okay),
  ];
}
