export { STOP_SEARCH_METRICS } from './domain/metrics';

export type { Boundary, MultiPolygon } from './domain/boundary';

export { CENSUS_ETHNIC_GROUPS, CROSSWALK_NOTES } from './domain/census-ethnic-groups';
export { CAVEATS } from './domain/caveats';
export type { Caveat, CaveatCode } from './domain/caveats';
export { compareGroups } from './domain/disproportionality';
export type {
  ComparedFigures,
  Disproportionality,
  EthnicityBasis,
  FiguresByGroup,
  GroupComparison,
} from './domain/disproportionality';
export { RESIDENTS_DEFINITION } from './domain/rate-metrics';
export { STATED_GROUPS } from './domain/self-defined-ethnicity';
export type { StatedGroup } from './domain/self-defined-ethnicity';

export { POPULATION_BY_ETHNIC_GROUP } from './import/population-by-ethnic-group.dataset';
export { STOP_AND_SEARCH_FEEDBACK } from './import/stop-and-search-feedback.dataset';
export type { Placement } from './domain/placement';
export { findBoundaries } from './persistence/boundary.queries';
export { BOUNDARIES, importBoundaries } from './persistence/import-boundaries';
export { findPopulationCount } from './persistence/population.queries';
export type { PopulationCount, PopulationCountQuery } from './persistence/population.queries';
export { STOP_AND_SEARCH_SOURCE } from './persistence/stop-and-search.source';

export { STOP_SEARCH_MIGRATIONS } from './persistence/migrations';

export { FEEDBACK_PLACES } from './domain/feedback';
export type { FeedbackPlace } from './domain/feedback';
export { FEEDBACK_ERRORS, feedbackError } from './domain/feedback-errors';
export { FEEDBACK_QUESTIONS } from './domain/feedback-question';
export type { FeedbackQuestion, FeedbackQuestionCode } from './domain/feedback-question';
export type { ReceiptBatch } from './domain/receipt';
export { formatReceiptCode, parseReceiptCode } from './domain/receipt-token';
export type { ReceiptCodes } from './domain/receipt-token';
export {
  LONGEST_COMMENT,
  LONGEST_KEPT_COMMENT,
  STOP_AND_SEARCH_FEEDBACK_ONLINE,
} from './import/feedback-online.dataset';
export { parseReceiptReferences } from './import/receipt-references';
export { STOP_AND_SEARCH_RECEIPTS } from './import/receipts.dataset';
export { collectFeedback } from './persistence/feedback-collect';
export type { CollectedFile } from './persistence/feedback-collect';
export { findReceipt, findSaltOfToday, giveAnswers } from './persistence/feedback-inbox.queries';
export type { FoundReceipt, GivenAnswers, ReceiptState } from './persistence/feedback-inbox.queries';
export { findWhetherReceiptsAreLinked, withdrawReceiptBatch } from './persistence/receipt-batch.queries';
export { addReceiptBatch, issueReceipts } from './persistence/receipt-issue';
export type { ReceiptsToIssue } from './persistence/receipt-issue';
