import { everySegmentOf } from '@citizen-graph/metrics';
import type { Measure, MetricDefinition, SeriesBreak } from '@citizen-graph/metrics';
import { AREA_DIMENSION, month } from '@citizen-graph/reference';
import { FORCE_DIMENSION, PRIORITY_DIMENSION } from './dimensions';
import { DEFAULT_FORCE } from './force';
import { GOOD_OR_EXCELLENT_JOB, LOCAL_CONFIDENCE, LOCAL_PRIORITY, OVERALL_CONFIDENCE } from './measures';
import { CRIME_SURVEY } from './published-estimate';
import { LEAST_BASE } from './reliability';

// Source: Office for National Statistics, Crime in England and Wales, perceptions of the police.
const REWEIGHTED: SeriesBreak = {
  month: month('2012-03'),
  reason:
    'From the survey year ending March 2012 estimates are weighted to the Census of 2011; the publisher says ' +
    'that they are not directly comparable with earlier ones.',
};

const AN_ESTIMATE =
  'It is an estimate from a sample, published for the survey year that ends in the month named, with its 95% ' +
  'interval and the number of adults asked where the publisher gives them; where it gives no interval, one is ' +
  `worked out with an assumed design effect. One that rests on fewer than ${LEAST_BASE} adults is not given, [u]. ` +
  'Where the publisher does not say how many were asked, that cannot be judged: the estimate is given as it is ' +
  'published, without a base, and without an interval unless one was published with it. Estimates of different ' +
  'years or forces are never added up.';

const LOCAL_SURVEYS = { name: 'Local surveys in impact areas', publisher: 'West Midlands Police' };
const NO_SAMPLE =
  'Whoever is at home and willing is asked, in the areas that are chosen: it is no random sample of the area, and ' +
  'the interval knows sampling error alone.';

export const CONFIDENCE_METRICS: readonly MetricDefinition[] = [
  crimeSurveyMetric(
    OVERALL_CONFIDENCE,
    'Overall confidence in the local police',
    'Of adults aged 16 and over who live in the area of the force, the percentage who strongly agree or tend ' +
      'to agree that, overall, they have confidence in the local police.',
  ),
  crimeSurveyMetric(
    GOOD_OR_EXCELLENT_JOB,
    'Local police do a good or excellent job',
    'Of adults aged 16 and over who live in the area of the force, the percentage who rate the local police as ' +
      'doing a good or an excellent job.',
  ),
  {
    id: 'local-confidence',
    title: 'Confidence in the police in the area, by local survey',
    definition:
      'Of residents who answered, the percentage who strongly agree or tend to agree that they have confidence ' +
      `in the police in their area. ${NO_SAMPLE}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    target: null,
    source: LOCAL_SURVEYS,
    boards: ['strategic-policing-and-crime'],
    dimensions: [AREA_DIMENSION],
    datasets: { of: ['local-confidence-survey'], to: [] },
    arithmetic: { kind: 'proportion', of: everySegmentOf(LOCAL_CONFIDENCE) },
    invitedBy: 'NOT_RECORDED',
  },
  {
    id: 'local-priority',
    title: 'What residents want dealt with first',
    definition:
      'Of residents who named anything, the percentage who named this among the up to three things that the ' +
      'police should deal with first. Each priority has a figure of its own: of several together there is none, [z], ' +
      `as whoever named three would count three times. ${NO_SAMPLE}`,
    unit: 'PERCENT',
    polarity: 'NEUTRAL',
    target: null,
    source: LOCAL_SURVEYS,
    boards: [],
    dimensions: [AREA_DIMENSION, PRIORITY_DIMENSION],
    datasets: { of: ['local-confidence-survey'], to: [] },
    arithmetic: { kind: 'proportion', of: everySegmentOf(LOCAL_PRIORITY) },
    invitedBy: 'NOT_RECORDED',
    // A respondent is counted once for each: together they would be an average of nothing.
    apart: 'PRIORITY',
  },
];

function crimeSurveyMetric(measure: Measure, title: string, definition: string): MetricDefinition {
  return {
    id: measure.id,
    title,
    definition: `${definition} ${AN_ESTIMATE}`,
    unit: 'PERCENT',
    polarity: 'HIGHER_IS_BETTER',
    target: null,
    source: { name: CRIME_SURVEY, publisher: 'Office for National Statistics' },
    boards: measure === OVERALL_CONFIDENCE ? ['strategic-policing-and-crime'] : [],
    dimensions: [FORCE_DIMENSION],
    datasets: { of: ['public-confidence'], to: [] },
    arithmetic: {
      kind: 'estimate',
      of: { measure, segments: [DEFAULT_FORCE.code] },
      leastBase: LEAST_BASE,
    },
    breaks: [REWEIGHTED],
  };
}
