import { day, identifier, localPolicingArea, oneOf, optional } from '@citizen-graph/ledger';
import type { Column, Dataset } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { AGREEMENT, PRIORITIES } from '../domain/local-response';
import type { LocalResponse } from '../domain/local-response';
import { observeConfidence, observePriorities } from '../domain/observe-local-response';

/** What residents say in the surveys of local policing areas, one row for each. */
export const LOCAL_CONFIDENCE_SURVEY: Dataset<LocalResponse> = {
  id: 'local-confidence-survey',
  subject: 'confidence',
  title: 'Responses to the local surveys in impact areas',
  columns: {
    responseId: identifier('response_id'),
    interviewedOn: day('interviewed_on'),
    area: localPolicingArea('area'),
    confident: optional(oneOf('confident', AGREEMENT)),
    priority1: priority('priority_1'),
    priority2: priority('priority_2'),
    priority3: priority('priority_3'),
  },
  constants: {},
  table: 'local_response',
  monthOf: ({ interviewedOn }) => month(interviewedOn.slice(0, 7)),
  recordIdOf: ({ responseId }) => responseId,
  holdsPersons: true,
  keepsCorrectedRecords: false,
  observe: observeConfidence,
  observeMore: observePriorities,
};

function priority(header: string): Column<string | null> {
  return optional(oneOf(header, PRIORITIES));
}
