import { OTHER_AREA, OWN_AREA } from './audiences';

/** What a question is of: the area that partners with one are granted, another, or the whole force. */
export const MODES = ['own area', 'other area', 'whole force'] as const;

export type Mode = (typeof MODES)[number];

/** Of each subject, a metric that is cut by area. */
export const METRIC_OF = {
  SurveyMetric: { id: 'helped', subject: 'surveys' },
  VictimsCodeMetric: { id: 'victims-code-compliance', subject: 'victims-code' },
  StopSearchMetric: { id: 'stop-search-arrest-rate', subject: 'stop-search' },
  ConfidenceMetric: { id: 'local-confidence', subject: 'confidence' },
  WmnowMetric: { id: 'wmnow-members', subject: 'wmnow' },
} as const;

export type MetricTypeName = keyof typeof METRIC_OF;

const DIFFERENCES = '(metrics: $metrics, by: $by, period: $period, where: $where)';
const TABLE = '(period: $period, where: $where, by: [AREA], compare: PREVIOUS_PERIOD)';
const ofMetrics = Object.fromEntries(
  Object.keys(METRIC_OF).flatMap((type) => [
    [`${type}.table`, TABLE],
    [`${type}.revisions`, '(period: $period, where: $where, from: 1)'],
    [`${type}.funnel`, '(period: $period, where: $where)'],
    [`${type}.chart`, '(period: $period, where: $where)'],
  ]),
);

/** Arguments that fit, by the coordinate of the field that takes them; other fields are asked without any. */
export const KNOWN_GOOD: Readonly<Record<string, string>> = {
  ...ofMetrics,
  'Query.board': '(id: "victims-thematic")',
  'Query.metric': '(id: $metric)',
  'Query.area': '(code: "E08000025")',
  'Surveys.comments': '(period: $period)',
  'Surveys.differences': DIFFERENCES,
  'Surveys.drivers':
    '(survey: "INVESTIGATION", outcome: "helped", measure: TOP_BOX, period: $period, area: $area)',
  'Surveys.funnel': '(period: $period, where: $where)',
  'ServiceStandard.compliance': '(period: $period)',
  'VictimsCode.differences': DIFFERENCES,
  'VictimsCode.clock':
    '(asAt: "2022-06-30", entitlement: { right: 2, startEvent: "Crime reported", startedOn: "2022-06-01" })',
  'VictimsCodeMetric.editions': '(period: $period)',
  'VictimsStrategy.action': '(id: "1.1")',
  'VictimsThematicBoard.meeting': '(id: "2022-04")',
  'VictimsThematicBoard.attendance': '(period: $period)',
  'StopSearch.differences': DIFFERENCES,
  'StopSearch.disproportionality': '(period: $period, area: $area)',
  'PublicConfidence.localPriorities': '(period: $period, area: $area)',
  'PublicConfidence.localEstimates': '(measure: GOOD_JOB, period: $period)',
  'Wmnow.campaigns': '(period: $year)',
  'Wmnow.series': '(period: $period, area: $area)',
  'Wmnow.ranking': '(month: "2022-06")',
};

/** The fields whose answer depends on what area is asked for, and which of them can be asked of no area. */
export const OF_AREAS: ReadonlyMap<string, readonly Mode[]> = new Map<string, readonly Mode[]>([
  ...Object.keys(METRIC_OF).flatMap((type) =>
    ['table', 'revisions', 'funnel', 'chart'].map((field) => [`${type}.${field}`, MODES] as const),
  ),
  ...['Surveys.differences', 'VictimsCode.differences', 'StopSearch.differences'].map(
    (field) => [field, MODES] as const,
  ),
  ['Surveys.drivers', MODES],
  ['Surveys.funnel', MODES],
  ['StopSearch.disproportionality', MODES],
  ['PublicConfidence.localPriorities', MODES],
  ['Wmnow.series', MODES],
  ['ServiceStandard.compliance', ['whole force']],
]);

/** The types of variables, by their names. */
export const VARIABLE_TYPES: Readonly<Record<string, string>> = {
  period: 'PeriodInput!',
  year: 'PeriodInput!',
  where: '[DimensionFilter!]',
  area: 'ID',
  metric: 'ID!',
  metrics: '[ID!]!',
  by: '[DimensionName!]!',
};

const DIFFERENCES_OF: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  surveys: { metrics: ['helped'], by: ['AGE_BAND'] },
  victimsCode: { metrics: ['victims-code-compliance'], by: ['ENHANCED_RIGHTS'] },
  stopSearch: { metrics: ['stop-search-arrest-rate'], by: ['SELF_DEFINED_ETHNICITY'] },
};

/** What variables hold, for a root field or a type of metric, in a mode. */
export function variablesFor(entry: string, mode: Mode): Record<string, unknown> {
  const area = { 'own area': OWN_AREA, 'other area': OTHER_AREA, 'whole force': null }[mode];
  return {
    period: { from: '2022-04', to: '2022-06' },
    year: { from: '2022-04', to: '2023-03' },
    where: area === null ? null : [{ dimension: 'AREA', values: [area] }],
    area,
    metric: METRIC_OF[entry as MetricTypeName]?.id,
    ...DIFFERENCES_OF[entry],
  };
}
