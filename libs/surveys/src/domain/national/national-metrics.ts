import { everySegmentOf } from '@citizen-graph/metrics';
import type { MetricDefinition } from '@citizen-graph/metrics';
import { AREA_DIMENSION } from '@citizen-graph/reference';
import { AGE_BAND_DIMENSION } from '../dimensions';
import { CRIME_TYPE_DIMENSION, INVITATION_OUTCOME_DIMENSION, SEX_DIMENSION } from './national-dimensions';
import {
  NATIONAL_CANDIDATES,
  NATIONAL_INFORMED,
  NATIONAL_SATISFIED,
  NATIONAL_TREATED_WELL,
} from './national-measures';
import type { WeightedQuestion } from './national-measures';

const SOURCE = { name: 'National victim satisfaction survey', publisher: 'Home Office' };

const WEIGHTED =
  'Each wave of a quarter is weighted to the age, sex and area of the victims of the force by raking within ' +
  'bounds: weights are from 0.3 to 3 with a mean of 1, and a share that such weights cannot reach stays off that ' +
  'of the victims. Responses count once the frame of their quarter is in. The interval is on the effective ' +
  'sample size, and the base is of people. Below 50 people no figure is given. Victims of domestic abuse are ' +
  'only invited by a safe route.';

/** The figures of the national victim survey, and who was invited to it. */
export const NATIONAL_METRICS: readonly MetricDefinition[] = [
  weightedMetric('national-satisfaction', NATIONAL_SATISFIED, 'satisfied with the police overall'),
  weightedMetric('national-kept-informed', NATIONAL_INFORMED, 'satisfied with how they were kept informed'),
  weightedMetric('national-treated-well', NATIONAL_TREATED_WELL, 'satisfied with how they were treated'),
  {
    id: 'national-candidates',
    title: 'Victims who could be invited to the national survey',
    definition:
      'Victims who were selected for the national survey, by what was decided: invited, or the first reason ' +
      'why not. A refused invitation is kept with its reason.',
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    target: null,
    source: SOURCE,
    boards: [],
    dimensions: [AREA_DIMENSION, INVITATION_OUTCOME_DIMENSION],
    datasets: { of: ['national-survey-candidates'], to: [] },
    arithmetic: { kind: 'count', of: everySegmentOf(NATIONAL_CANDIDATES) },
  },
  {
    id: 'national-invited',
    title: 'Victims invited to the national survey',
    definition: 'Of the victims who were selected for the national survey, the percentage who were invited.',
    unit: 'PERCENT',
    polarity: 'NEUTRAL',
    target: null,
    source: SOURCE,
    boards: [],
    dimensions: [AREA_DIMENSION],
    datasets: { of: ['national-survey-candidates'], to: [] },
    arithmetic: { kind: 'proportion', of: everySegmentOf(NATIONAL_CANDIDATES) },
    companions: ['national-candidates'],
  },
];

function weightedMetric(id: string, question: WeightedQuestion, says: string): MetricDefinition {
  return {
    id,
    title: `National victim survey: ${says}`,
    definition: `Of victims who answered, the percentage who are very or fairly ${says}. ${WEIGHTED}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    target: null,
    source: SOURCE,
    boards: id === 'national-satisfaction' ? ['victims-thematic', 'victims-governance'] : [],
    dimensions: [AREA_DIMENSION, AGE_BAND_DIMENSION, SEX_DIMENSION, CRIME_TYPE_DIMENSION],
    datasets: { of: ['national-victim-survey'], to: ['national-survey-frame'] },
    invitedBy: { metric: 'national-candidates', where: { OUTCOME: 'INVITED' } },
    arithmetic: {
      kind: 'weighted',
      of: everySegmentOf(question.content),
      to: everySegmentOf(question.answered),
      leastBase: 50,
    },
  };
}
