import { day, identifier, localPolicingArea, oneOf, optional, whenEmpty } from '@citizen-graph/ledger';
import type { Column, Dataset } from '@citizen-graph/ledger';
import { NOT_ANSWERED, month } from '@citizen-graph/reference';
import type { Dimension } from '@citizen-graph/reference';
import { AGE_BAND_DIMENSION } from '../domain/dimensions';
import { CRIME_TYPES, SEX_DIMENSION } from '../domain/national/national-dimensions';
import { SATISFACTION } from '../domain/national/national-response';
import type { NationalResponse } from '../domain/national/national-response';
import { observeNational } from '../domain/national/observe-national';

/** Responses to the national victim survey; they are weighted once they and the frame of their wave are in. */
export const NATIONAL_VICTIM_SURVEY: Dataset<NationalResponse> = {
  id: 'national-victim-survey',
  subject: 'surveys',
  title: 'Responses to the national victim survey',
  columns: {
    responseId: identifier('response_id'),
    interviewedOn: day('interviewed_on'),
    area: localPolicingArea('area'),
    ageBand: characteristic('age_band', AGE_BAND_DIMENSION),
    sex: characteristic('sex', SEX_DIMENSION),
    crimeType: oneOf('crime_type', CRIME_TYPES),
    satisfied: optional(oneOf('satisfied', SATISFACTION)),
    informed: optional(oneOf('informed', SATISFACTION)),
    treatedWell: optional(oneOf('treated_well', SATISFACTION)),
  },
  constants: { weight: null },
  table: 'national_response',
  monthOf: ({ interviewedOn }) => month(interviewedOn.slice(0, 7)),
  recordIdOf: ({ responseId }) => responseId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeNational,
};

function characteristic(header: string, { values }: Dimension): Column<string> {
  const labelled = values.filter(({ code }) => code !== NOT_ANSWERED.code);
  return whenEmpty(oneOf(header, labelled), NOT_ANSWERED.code);
}
