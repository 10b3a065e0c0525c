import {
  decimal,
  mayBeMissing,
  monthColumn,
  oneOf,
  optional,
  text,
  wholeNumber,
} from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { CRIME_SURVEY, ESTIMATED } from '../domain/published-estimate';
import type { PublishedEstimate } from '../domain/published-estimate';
import { FORCES } from '../domain/force';
import { checkEstimate } from './check-estimate';
import { CRIME_SURVEY_TABLE } from './crime-survey-table';

const PERCENT = { min: 0, max: 100 };

/** Estimates as published, one row for each measure, force and survey year. */
export const PUBLIC_CONFIDENCE: Dataset<PublishedEstimate> = {
  id: 'public-confidence',
  subject: 'confidence',
  title: 'Published estimates of confidence in the local police',
  columns: {
    survey: oneOf('survey', [{ label: CRIME_SURVEY, code: CRIME_SURVEY }]),
    measure: oneOf('measure', ESTIMATED),
    forceCode: oneOf(
      'force_code',
      FORCES.map(({ code }) => ({ label: code, code })),
    ),
    forceName: text('force_name', { maxLength: 100 }),
    yearEnding: monthColumn('year_ending'),
    estimate: decimal('estimate', PERCENT),
    lower: optional(decimal('lower', PERCENT)),
    upper: optional(decimal('upper', PERCENT)),
    unweightedBase: optional(wholeNumber('unweighted_base', { min: 0, max: 1_000_000 })),
    differsFrom: mayBeMissing(optional(text('differs_from', { maxLength: 200 }))),
  },
  formats: [CRIME_SURVEY_TABLE],
  constants: {},
  table: 'estimate',
  check: checkEstimate,
  monthOf: ({ yearEnding }) => yearEnding,
  recordIdOf: ({ measure, forceCode, yearEnding }) => `${measure}:${forceCode}:${yearEnding}`,
  holdsPersons: false,
  keepsCorrectedRecords: true,
  // An estimate is weighted by its publisher: it adds to no other, so there are no cells of it.
  observe: () => null,
};
