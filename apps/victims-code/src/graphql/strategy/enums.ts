import { registerEnum } from '@citizen-graph/subgraph';
import {
  ACTION_STATUSES,
  ATTENDANCE_STATUSES,
  CONFIDENCES,
  DEPARTMENTS,
  MEETING_STATUSES,
  MEMBER_KINDS,
  PLAN_GROUPINGS,
  RAG_CLAUSES,
  RAG_COLOURS,
} from '@citizen-graph/victims-code';
import type { Department, RagReason } from '@citizen-graph/victims-code';

export const DepartmentEnum = registerEnum({
  name: 'VictimsDepartment',
  description: 'A department of the force that owns actions and sits on the board.',
  values: toValues<Department>(DEPARTMENTS.map(({ code, label }) => [code, label])),
});

export const ConfidenceEnum = registerEnum({
  name: 'ProgressConfidence',
  description: 'How sure those who do the work are that it will be done in time.',
  values: CONFIDENCES,
});

export const ActionStatusEnum = registerEnum({
  name: 'PlanActionStatus',
  description: 'Where an action stands on a day.',
  values: ACTION_STATUSES,
});

export const RagColourEnum = registerEnum({
  name: 'RagColour',
  description: 'The colour of an action. It follows from a rule and is never set.',
  values: RAG_COLOURS,
});

export const RagReasonEnum = registerEnum({
  name: 'RagReason',
  description: 'The clause of the rule that gives the colour; the first that holds does.',
  values: toValues<RagReason>(
    Object.entries(RAG_CLAUSES).map(([reason, { colour, rule }]) => [reason, `${colour}: ${rule}`]),
  ),
});

export const PlanGroupingEnum = registerEnum({
  name: 'PlanGrouping',
  description: 'What a summary of the plan has a row for.',
  values: PLAN_GROUPINGS,
});

export const MeetingStatusEnum = registerEnum({
  name: 'BoardMeetingStatus',
  description: 'Whether a meeting was held.',
  values: MEETING_STATUSES,
});

export const AttendanceStatusEnum = registerEnum({
  name: 'BoardAttendanceStatus',
  description: 'How a member attended a meeting.',
  values: ATTENDANCE_STATUSES,
});

export const MemberKindEnum = registerEnum({
  name: 'BoardMemberKind',
  description: 'What sits on the board.',
  values: MEMBER_KINDS,
});

function toValues<Name extends string>(
  values: readonly (readonly [string, string])[],
): Readonly<Record<Name, string>> {
  // The entries are those of a catalogue, whose keys are the names.
  return Object.fromEntries(values) as Record<Name, string>;
}
