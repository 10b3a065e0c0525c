/**
 * How long a list is taken to be, before anybody asks, by type and field: what a busy month of the force gives. A
 * list without a row fails the build. `first` stands for what the argument of this name says.
 */
export const LIST_SIZES: Readonly<Record<string, Readonly<Record<string, number | 'first'>>>> = {
  Query: { boards: 5, metrics: 150, areas: 8, releases: 'first' },
  Board: { metrics: 60 },
  Dimension: { values: 20 },
  DisclosureControl: { refused: 20 },
  RefusedCombination: { dimensions: 2 },

  SurveyMetric: { dimensions: 12, datasets: 5, breaks: 2, boards: 3, companions: 3 },
  VictimsCodeMetric: { dimensions: 12, datasets: 5, breaks: 2, boards: 3, companions: 3, editions: 2 },
  StopSearchMetric: { dimensions: 12, datasets: 5, breaks: 2, boards: 3, companions: 3 },
  ConfidenceMetric: { dimensions: 12, datasets: 5, breaks: 2, boards: 3, companions: 3 },
  WmnowMetric: { dimensions: 12, datasets: 5, breaks: 2, boards: 3, companions: 3 },

  MetricTable: { rows: 50, releases: 30 },
  MetricRow: { group: 2, breaks: 1 },
  MetricValue: { missingMonths: 1, revisedBy: 1 },
  Change: { breaks: 1 },
  Revisions: { rows: 50, releases: 30 },
  RevisedRow: { group: 2, steps: 3 },
  ControlChart: { points: 24, stretches: 2, rebasings: 2, annotations: 5, releases: 30 },
  ControlChartStretch: { starts: 1 },
  FunnelPlot: { areas: 8, releases: 30 },
  GroupDifferences: { differences: 30, notCompared: 10, releases: 30 },

  Surveys: { all: 6, questions: 60, comments: 'first' },
  Survey: { questions: 20 },
  Question: { versions: 3 },
  SurveyComment: { themes: 3 },
  CommentThemes: { all: 20 },
  CitizenCharter: { standards: 15 },
  StandardCompliance: { releases: 30 },
  Funnel: { rows: 20, releases: 30 },
  FunnelRow: { group: 2, steps: 5 },
  KeyDrivers: { drivers: 8, warnings: 2, releases: 30 },
  LeftOutRespondents: { unanswered: 8 },

  VictimsCode: { editions: 2, stages: 6 },
  VictimsCodeStage: { rights: 5, compliance: 10, experience: 5 },
  Edition: { changes: 10, rights: 12 },
  Right: { clauses: 8 },
  Clause: { startEvents: 3 },
  VictimsStrategy: { priorities: 8, summary: 10 },
  StrategyPriority: { history: 10, actions: 20 },
  StrategyChange: { fields: 5 },
  PlanAction: { notes: 10, history: 10 },
  VictimsThematicBoard: { members: 30, meetings: 12 },
  BoardMember: { history: 10 },
  BoardMeeting: { attendance: 30, decisions: 10, actionsArising: 10, history: 10 },
  BoardAttendance: { rows: 30 },

  StopSearch: { areasWithBoundaries: 8 },
  StopSearchFeedback: { questions: 8 },
  Disproportionality: { groups: 6, caveats: 5, releases: 30 },
  GroupComparison: { pooledAreas: 8 },
  EthnicityCrosswalk: { entries: 20, notes: 5 },

  PublicConfidence: { comparators: 8 },
  MostSimilarGroup: { forces: 8 },
  ConfidenceTrend: { years: 100, releases: 30 },
  ConfidenceYear: { differsFrom: 5, breaks: 1 },
  LocalPriorities: { priorities: 15, releases: 30 },
  LocalEstimates: { estimates: 100, releases: 30 },

  Wmnow: { campaigns: 10 },
  WmnowCampaignEffect: { others: 3 },
  WmnowSeries: { months: 24, releases: 30 },
  WmnowMonth: { campaigns: 2 },
  WmnowRanking: { places: 8, releases: 30 },
};

/**
 * What asking a field costs beside what it gives, in the units of one object: the statements it runs and what is
 * calculated from them. A field that is not named costs one where it gives an object, and nothing where it gives a value.
 */
export const FIELD_COSTS: Readonly<Record<string, number>> = {
  ...ofEachMetric({ table: 10, chart: 20, funnel: 20, revisions: 50 }),
  'Surveys.comments': 20,
  'Surveys.differences': 50,
  'Surveys.drivers': 2000,
  'Surveys.funnel': 30,
  'ServiceStandard.compliance': 10,
  'VictimsCode.differences': 50,
  'VictimsThematicBoard.attendance': 10,
  'StopSearch.differences': 50,
  'StopSearch.disproportionality': 100,
  'PublicConfidence.trend': 10,
  'PublicConfidence.localEstimates': 10,
  'Wmnow.series': 10,
  'Wmnow.ranking': 10,
  'WmnowCampaign.effect': 10,
  'MetricRow.nonResponse': 5,
  'MetricTable.csv': 5,
};

function ofEachMetric(costs: Readonly<Record<string, number>>): Record<string, number> {
  const types = ['SurveyMetric', 'VictimsCodeMetric', 'StopSearchMetric', 'ConfidenceMetric', 'WmnowMetric'];
  return Object.fromEntries(
    types.flatMap((type) => Object.entries(costs).map(([field, cost]) => [`${type}.${field}`, cost])),
  );
}
