export { CHANNELS } from './domain/channel';
export type { ChannelCode } from './domain/channel';
export { CITIZEN_CHARTER } from './domain/citizen-charter';
export { COMPLIANCE_STATUSES, complianceOf, monthsInForce, respondentsOf } from './domain/compliance';
export type { ComplianceStatus } from './domain/compliance';
export { describeCompliance } from './domain/describe-compliance';
export { FUNNEL_STEPS, funnelOf } from './domain/funnel';
export type { FunnelFigure } from './domain/funnel';
export type { InvitationStep } from './domain/invitation';
export { SURVEY_METRICS } from './domain/metrics';
export { MODES } from './domain/mode';
export type { ModeCode } from './domain/mode';
export { TOP_BOXES, TOP_BOX_FROM } from './domain/question';
export { QUESTIONS } from './domain/question-bank';
export type { Question, QuestionCode, QuestionVersion, Scale, TopBox } from './domain/question';
export { JOURNEY_STAGES } from './domain/service-standard';
export type { JourneyStage, ServiceStandard } from './domain/service-standard';
export { SURVEYS } from './domain/survey';
export type { Survey } from './domain/survey';
export { DRIVER_ERRORS } from './domain/drivers/driver-errors';
export { toDriverQuestion } from './domain/drivers/driver-question';
export type { DriverQuestion, DriverRequest, OutcomeMeasure } from './domain/drivers/driver-question';
export type { DriverWarning, DriverWarningCode } from './domain/drivers/driver-warnings';
export { BOOTSTRAP, DRIVERS_CAVEAT, calculateKeyDrivers } from './domain/drivers/key-drivers';
export type { KeyDriver, KeyDrivers } from './domain/drivers/key-drivers';
export { findDriverAnswers } from './persistence/driver.queries';
export type { DriverAnswers } from './persistence/driver.queries';
export type { Quadrant } from './domain/drivers/quadrant';
export { SURVEY_DATASETS } from './import/survey.dataset';
export { SURVEY_INVITATIONS } from './import/survey-invitations.dataset';
export { SURVEY_MIGRATIONS } from './persistence/migrations';
export { REFUSALS, decideInvitation } from './domain/national/candidate';
export { findInvited } from './persistence/invited.queries';
export type { Invited } from './persistence/invited.queries';
export {
  NATIONAL_CANDIDATE_SOURCE,
  NATIONAL_FRAME_SOURCE,
  NATIONAL_RESPONSE_SOURCE,
} from './persistence/national-sources';
export { themesOf } from './domain/comments/comment';
export { SCORE_BAND_DIMENSION, SENTIMENT_DIMENSION } from './domain/comments/comment-dimensions';
export { COMMENT_METRICS, themeMetric } from './domain/comments/comment-metrics';
export { findComments } from './persistence/comment.queries';
export type { CommentFilter, ReadComment } from './persistence/comment.queries';
export { SURVEY_COMMENT_SOURCE } from './persistence/comment.source';
export { COMMENT_THEMES, importTaxonomy } from './persistence/import-taxonomy';
export type { TaxonomyOutcome } from './persistence/import-taxonomy';
export { findTaxonomy } from './persistence/taxonomy.queries';
export type { KnownTaxonomy } from './persistence/taxonomy.queries';
