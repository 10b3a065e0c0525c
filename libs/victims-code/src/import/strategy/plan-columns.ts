import {
  day,
  identifier,
  mayBeMissing,
  mayLieAhead,
  oneOf,
  optional,
  text,
  wholeNumber,
} from '@citizen-graph/ledger';
import type { Column, Columns } from '@citizen-graph/ledger';
import { DEPARTMENTS } from '../../domain/department';
import type { Department } from '../../domain/department';
import type { AttendanceStatus, MeetingStatus } from '../../domain/strategy/board-meeting';
import type { Confidence } from '../../domain/strategy/plan';

const TITLE = { maxLength: 200 };
const PROSE = { maxLength: 4_000 };

/** A row of priorities.csv. */
export type PriorityRow = Readonly<{ id: string; position: number; title: string; description: string }>;

export const PRIORITY_COLUMNS: Columns<PriorityRow> = {
  id: identifier('id'),
  position: wholeNumber('position', { min: 1, max: 100 }),
  title: text('title', TITLE),
  description: text('description', PROSE),
};

/** A row of organisations.csv. */
export type OrganisationRow = Readonly<{ id: string; name: string }>;

export const ORGANISATION_COLUMNS: Columns<OrganisationRow> = {
  id: identifier('id'),
  name: text('name', TITLE),
};

/** A row of meetings.csv: who was invited to a meeting, which has as many rows. */
export type AttendanceRow = Readonly<{
  meeting: string;
  meetsOn: string;
  status: MeetingStatus;
  member: string;
  attendance: AttendanceStatus;
}>;

export const ATTENDANCE_COLUMNS: Columns<AttendanceRow> = {
  meeting: identifier('meeting'),
  meetsOn: mayLieAhead(day('meets_on')),
  status: oneOf<MeetingStatus>('status', [
    { label: 'Scheduled', code: 'SCHEDULED' },
    { label: 'Held', code: 'HELD' },
    { label: 'Cancelled', code: 'CANCELLED' },
  ]),
  member: memberColumn('member'),
  attendance: oneOf<AttendanceStatus>('attendance', [
    { label: 'Invited', code: 'INVITED' },
    { label: 'Present', code: 'PRESENT' },
    { label: 'Deputy', code: 'DEPUTY' },
    { label: 'Apologies', code: 'APOLOGIES' },
    { label: 'Absent', code: 'ABSENT' },
  ]),
};

/** A row of actions.csv. */
export type ActionRow = Readonly<{
  id: string;
  priorityId: string;
  department: Department;
  title: string;
  description: string;
  startsOn: string;
  dueOn: string;
  completedOn: string | null;
  meetingId: string | null;
}>;

export const ACTION_COLUMNS: Columns<ActionRow> = {
  id: identifier('id'),
  priorityId: identifier('priority'),
  department: oneOf('department', DEPARTMENTS),
  title: text('title', TITLE),
  description: text('description', PROSE),
  startsOn: mayLieAhead(day('starts_on')),
  dueOn: mayLieAhead(day('due_on')),
  completedOn: mayBeMissing(optional(day('completed_on'))),
  meetingId: mayBeMissing(optional(identifier('meeting'))),
};

/** A row of notes.csv. */
export type NoteRow = Readonly<{
  actionId: string;
  reportedOn: string;
  progress: number;
  confidence: Confidence;
  text: string;
}>;

export const NOTE_COLUMNS: Columns<NoteRow> = {
  actionId: identifier('action'),
  reportedOn: day('reported_on'),
  progress: wholeNumber('progress', { min: 0, max: 100 }),
  confidence: oneOf<Confidence>('confidence', [
    { label: 'On track', code: 'ON_TRACK' },
    { label: 'At risk', code: 'AT_RISK' },
    { label: 'Off track', code: 'OFF_TRACK' },
  ]),
  text: text('note', PROSE),
};

/** A row of decisions.csv. */
export type DecisionRow = Readonly<{ meetingId: string; text: string; actionId: string | null }>;

export const DECISION_COLUMNS: Columns<DecisionRow> = {
  meetingId: identifier('meeting'),
  text: text('decision', PROSE),
  actionId: mayBeMissing(optional(identifier('action'))),
};

/** A department by its name, or an organisation by its identifier. */
function memberColumn(header: string): Column<string> {
  const codes = new Map<string, string>(DEPARTMENTS.map(({ code, label }) => [label, code]));
  const column = text(header, { maxLength: 40 });
  return {
    ...column,
    expected: 'the name of a department or the identifier of an organisation',
    parse: (cell, dialect) => {
      const member = column.parse(cell, dialect);
      return typeof member === 'string' ? (codes.get(member) ?? member) : member;
    },
  };
}
