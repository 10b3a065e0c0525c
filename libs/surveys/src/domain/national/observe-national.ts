import type { Measurement, Observation } from '@citizen-graph/metrics';
import { month } from '@citizen-graph/reference';
import type { Candidate } from './candidate';
import {
  NATIONAL_CANDIDATES,
  NATIONAL_INFORMED,
  NATIONAL_SATISFIED,
  NATIONAL_TREATED_WELL,
} from './national-measures';
import type { WeightedQuestion } from './national-measures';
import type { NationalResponse } from './national-response';

const SURVEY = 'NATIONAL_VICTIM_SURVEY';
const CONTENT = new Set(['VERY_SATISFIED', 'FAIRLY_SATISFIED']);

/** What a response adds, once it has a weight: the weight, and the weight of those who are content. */
export function observeNational(response: NationalResponse): Observation {
  const { interviewedOn, area, ageBand, sex, crimeType } = response;
  return {
    month: month(interviewedOn.slice(0, 7)),
    segment: SURVEY,
    area,
    attributes: [
      { dimension: 'AGE_BAND', value: ageBand },
      { dimension: 'SEX', value: sex },
      { dimension: 'CRIME_TYPE', value: crimeType },
    ],
    measurements: [
      ...weighted(NATIONAL_SATISFIED, response.satisfied, response.weight),
      ...weighted(NATIONAL_INFORMED, response.informed, response.weight),
      ...weighted(NATIONAL_TREATED_WELL, response.treatedWell, response.weight),
    ],
  };
}

/** A candidate counts under what was decided. */
export function observeCandidate({ selectedOn, area, outcome }: Candidate): Observation {
  return {
    month: month(selectedOn.slice(0, 7)),
    segment: outcome,
    area,
    attributes: [],
    measurements: [{ measure: NATIONAL_CANDIDATES.id, numerator: outcome === 'INVITED' ? 1 : 0, value: 0 }],
  };
}

function weighted(
  { answered, content }: WeightedQuestion,
  answer: string | null,
  weight: number | null,
): readonly Measurement[] {
  if (answer === null || weight === null) return [];
  const isContent = CONTENT.has(answer);
  return [
    { measure: answered.id, numerator: 1, value: weight },
    { measure: content.id, numerator: isContent ? 1 : 0, value: isContent ? weight : 0 },
  ];
}
