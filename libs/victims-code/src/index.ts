export { editionStatus, rightCode } from './domain/edition';
export type { Clause, Edition, EditionStatus, Right } from './domain/edition';
export { EDITIONS, editionsInForce, editionsOfPeriod } from './domain/editions';
export type { ServiceProvider } from './domain/service-provider';
export { STAGES } from './domain/stages';
export type { MeasuredStage } from './domain/stages';
export { VICTIMS_CODE_METRICS } from './domain/metrics';

export { readClock } from './domain/read-clock';
export type { ClockQuestion } from './domain/read-clock';
export type { Outcome, OutcomeKind } from './domain/outcome';
export type { NotApplicableReason } from './domain/entitlement';
export { VICTIMS_CODE_ERRORS } from './domain/errors';

export { DEPARTMENTS } from './domain/department';
export type { Department } from './domain/department';
export { ACTION_STATUSES, CONFIDENCES, statusOn } from './domain/strategy/plan';
export type {
  ActionStatus,
  Confidence,
  PlanAction,
  Priority,
  ProgressNote,
  TrackedAction,
} from './domain/strategy/plan';
export { PLAN_GROUPINGS, filterActions, summarisePlan } from './domain/strategy/plan-view';
export type { ActionFilter, PlanGrouping, PlanSummaryRow } from './domain/strategy/plan-view';
export { RAG_CLAUSES, RAG_COLOURS, RAG_RULE, ragOn, ragSince } from './domain/strategy/rag';
export type { RagColour, RagReason } from './domain/strategy/rag';
export { boardMembers, calculateAttendance, toBoardMember } from './domain/strategy/attendance';
export type { AttendanceRow } from './domain/strategy/attendance';
export { ATTENDANCE_STATUSES, MEETING_STATUSES, MEMBER_KINDS } from './domain/strategy/board-meeting';
export type {
  AttendanceStatus,
  BoardDecision,
  BoardMeeting,
  BoardMember,
  MeetingStatus,
  MemberAttendance,
  MemberKind,
  Organisation,
} from './domain/strategy/board-meeting';
export type { Change, EditableKind } from './domain/strategy/change';
export type {
  ActionRevision,
  Edit,
  Edited,
  Editor,
  MeetingRevision,
  NewAction,
  NewDecision,
  NewMeeting,
  NewNote,
  NewOrganisation,
  OrganisationRevision,
  NewPriority,
  PriorityRevision,
} from './domain/strategy/edit';
export { STRATEGY_ERRORS, strategyError } from './domain/strategy/errors';

export { VICTIM_CONTACT_AGREEMENTS } from './import/victim-contact-agreements.dataset';
export { VICTIM_PERSONAL_STATEMENTS } from './import/victim-personal-statements.dataset';
export { VICTIMS_CODE_ENTITLEMENTS } from './import/victims-code-entitlements.dataset';
export { VICTIMS_CODE_MIGRATIONS } from './persistence/migrations';

export { addAction, addPriority, updateAction, updatePriority } from './persistence/strategy/plan.edits';
export {
  findActions,
  findActionsByIds,
  findActionsByMeetings,
  findPriorities,
} from './persistence/strategy/plan.queries';
export { addNote } from './persistence/strategy/progress-note.queries';
export { findChanges } from './persistence/strategy/change.queries';
export type { Editable } from './persistence/strategy/change.queries';
export { scheduleMeeting, updateMeeting } from './persistence/strategy/board-meeting.edits';
export { findMeeting, findMeetings } from './persistence/strategy/board-meeting.queries';
export { findDecisionsByMeetings, recordDecision } from './persistence/strategy/board-decision.queries';
export {
  addOrganisation,
  findOrganisations,
  updateOrganisation,
} from './persistence/strategy/board-organisation.queries';
export { PLAN_FILES } from './persistence/strategy/plan-files';
export { loadPlan } from './persistence/strategy/load-plan';
export type { LoadedPlanFile } from './persistence/strategy/load-plan';
