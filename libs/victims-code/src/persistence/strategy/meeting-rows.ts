import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { AttendanceRow } from '../../import/strategy/plan-columns';
import type { AttendanceStatus, BoardMeeting } from '../../domain/strategy/board-meeting';
import type { Editor } from '../../domain/strategy/edit';
import { strategyError } from '../../domain/strategy/errors';
import { scheduleMeeting, updateMeeting } from './board-meeting.edits';
import { findMeeting } from './board-meeting.queries';
import { differencesOf, refuseChangedRow } from './changed-row';
import { findResult } from './client-key';
import { planKey } from './planned-edit';
import type { EditCount, PlanRow, PlannedEdit } from './planned-edit';

type Row = PlanRow<AttendanceRow>;

const HEADERS: Readonly<Record<string, string>> = { meetsOn: 'meets_on' };

/**
 * The edits that rows of invitations ask for. The rows of a meeting that is new schedule it and record what came of
 * it; a row that is added to a meeting later brings in its member; in which order they stand says nothing.
 */
export function toMeetingEdits(rows: readonly Row[]): readonly PlannedEdit[] {
  return [...rowsByMeeting(rows).values()].flatMap((ofMeeting) => [
    { line: ofMeeting[0].line, make: (manager, editor) => bringInMeeting(manager, ofMeeting, editor) },
    ...ofMeeting.map(({ line, fields }): PlannedEdit => ({
      line,
      make: (manager, editor) => bringInMember(manager, fields, editor),
    })),
  ]);
}

/** The rows of each meeting, in the order of the file. */
export function rowsByMeeting(rows: readonly Row[]): ReadonlyMap<string, readonly [Row, ...Row[]]> {
  const meetings = new Map<string, [Row, ...Row[]]>();
  for (const row of rows) {
    const known = meetings.get(row.fields.meeting);
    if (known === undefined) meetings.set(row.fields.meeting, [row]);
    else known.push(row);
  }
  return meetings;
}

async function bringInMeeting(
  manager: EntityManager,
  rows: readonly [Row, ...Row[]],
  editor: Editor,
): Promise<EditCount> {
  const { meeting: id, meetsOn, status } = rows[0].fields;
  if ((await findCameIn(manager, id)) !== null) return { edits: 2, made: 0 };
  const attendance = rows.map(({ fields }) => ({ member: fields.member, status: fields.attendance }));
  const invited = attendance.map(({ member }) => member);
  const clientKey = planKey(`meeting/${id}`);
  await scheduleMeeting(manager, { clientKey, input: { id, meetsOn, invited }, editor });
  const input = { id, expectedVersion: 1, status, attendance };
  await updateMeeting(manager, { clientKey: attendanceKey(id), input, editor });
  return { edits: 2, made: 2 };
}

async function bringInMember(
  manager: EntityManager,
  { meeting: id, meetsOn, status, member, attendance }: AttendanceRow,
  editor: Editor,
): Promise<EditCount> {
  const cameIn = await findCameIn(manager, id);
  invariant(cameIn, `meeting ${id} came in by the first of its rows`);
  refuseChangedRow(differencesOf({ meetsOn, status }, cameIn, headerOf));
  const memberKey = `${attendanceKey(id)}/${member}`;
  const added = await findResult<BoardMeeting>(manager, memberKey);
  const before = answerOf(added ?? cameIn, member);
  if (before !== null) {
    refuseChangedRow(differencesOf({ attendance }, { attendance: before }, headerOf));
    return added === null ? { edits: 0, made: 0 } : { edits: 1, made: 0 };
  }
  await addMember(manager, memberKey, { id, member, status: attendance, editor });
  return { edits: 1, made: 1 };
}

interface NewMember {
  readonly id: string;
  readonly member: string;
  readonly status: AttendanceStatus;
  readonly editor: Editor;
}

async function addMember(
  manager: EntityManager,
  clientKey: string,
  { id, member, status, editor }: NewMember,
): Promise<void> {
  const meeting = await findMeeting(manager, id);
  invariant(meeting, `meeting ${id} came in, and nothing is ever removed`);
  const edited = answerOf(meeting, member);
  if (edited !== null && edited !== status) {
    throw strategyError(
      'EDIT_CONFLICT',
      `the attendance of ${member} at meeting ${id} was recorded as ${edited} through the API, and the row says ${status}. ` +
        'Take the row out, or change the attendance through the API first.',
    );
  }
  const input = { id, expectedVersion: meeting.version, attendance: [{ member, status }] };
  await updateMeeting(manager, { clientKey, input, editor });
}

/** A meeting as its first rows left it; null where none came in. */
function findCameIn(manager: EntityManager, id: string): Promise<BoardMeeting | null> {
  return findResult<BoardMeeting>(manager, attendanceKey(id));
}

function answerOf({ attendance }: BoardMeeting, member: string): AttendanceStatus | null {
  return attendance.find((one) => one.member === member)?.status ?? null;
}

function attendanceKey(id: string): string {
  return planKey(`meeting/${id}/attendance`);
}

function headerOf(field: string): string {
  return HEADERS[field] ?? field;
}
