import {
  Refusal,
  day,
  identifier,
  localPolicingArea,
  oneOf,
  optional,
  required,
} from '@citizen-graph/ledger';
import type { Column, Dataset } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { SAFE_CONTACT_ROUTES } from '../domain/national/candidate';
import type { Candidate } from '../domain/national/candidate';
import { CRIME_TYPES } from '../domain/national/national-dimensions';
import { observeCandidate } from '../domain/national/observe-national';

/** Victims who were selected for the national survey; whom to invite is decided when they come in. */
export const NATIONAL_SURVEY_CANDIDATES: Dataset<Candidate> = {
  id: 'national-survey-candidates',
  subject: 'surveys',
  title: 'Victims selected for the national victim survey',
  columns: {
    candidateId: identifier('candidate_id'),
    selectedOn: day('selected_on'),
    area: localPolicingArea('area'),
    crimeType: oneOf('crime_type', CRIME_TYPES),
    domesticAbuse: yesOrNo('domestic_abuse'),
    under18: yesOrNo('under_18'),
    declined: yesOrNo('declined'),
    safeContactRoute: optional(oneOf('safe_contact_route', SAFE_CONTACT_ROUTES)),
  },
  constants: { outcome: '' },
  table: 'national_candidate',
  monthOf: ({ selectedOn }) => month(selectedOn.slice(0, 7)),
  recordIdOf: ({ candidateId }) => candidateId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeCandidate,
};

const UNKNOWN = new Refusal('UNKNOWN_VALUE');

// Left empty, it is not known whether an invitation is safe.
function yesOrNo(header: string): Column<boolean> {
  return required(header, 'Yes or No', (text) => (text === 'Yes' ? true : text === 'No' ? false : UNKNOWN));
}
