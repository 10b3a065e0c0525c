import { day, decimal, oneOf, optional, text } from '@citizen-graph/ledger';
import type { Dataset } from '@citizen-graph/ledger';
import { LOCAL_MEASURES, monthOfEstimate } from '../domain/local-estimate';
import type { LocalEstimate } from '../domain/local-estimate';

const SHARE = { min: 0, max: 1 };

/** Estimates by place as another force publishes them, which come in by a mapping of its columns. */
export const LOCAL_CONFIDENCE_ESTIMATES: Dataset<LocalEstimate> = {
  id: 'local-confidence-estimates',
  subject: 'confidence',
  title: 'Published estimates of confidence by place, of any force',
  columns: {
    survey: text('survey', { maxLength: 100 }),
    place: text('place', { maxLength: 100 }),
    measure: oneOf('measure', LOCAL_MEASURES),
    periodEnding: day('period_ending'),
    proportion: decimal('proportion', SHARE),
    forceProportion: optional(decimal('force_proportion', SHARE)),
  },
  constants: {},
  table: 'local_estimate',
  monthOf: monthOfEstimate,
  recordIdOf: ({ survey, place, measure, periodEnding }) => [survey, place, measure, periodEnding].join(':'),
  holdsPersons: false,
  keepsCorrectedRecords: true,
  observe: () => null,
};
