import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { isDepartment } from '../../domain/department';
import type { BoardMeeting, MemberAttendance } from '../../domain/strategy/board-meeting';
import { revise } from '../../domain/strategy/change';
import { invalidInput } from '../../domain/strategy/check-input';
import type { Edit, Edited, MeetingRevision, NewMeeting } from '../../domain/strategy/edit';
import { findTwice, problemOfMeeting, toAttendanceFields } from '../../domain/strategy/meeting-state';
import { findMeeting } from './board-meeting.queries';
import { editOnce } from './client-key';
import { addThing, checkReference, lockThing, saveThing } from './edit-thing';
import { MEETINGS, ORGANISATIONS } from './editable-table';

/** Schedules a meeting and invites to it. Throws what editOnce throws, ID_TAKEN and ID_UNKNOWN. */
export function scheduleMeeting(
  manager: EntityManager,
  edit: Edit<NewMeeting>,
): Promise<Edited<BoardMeeting>> {
  const mutation = 'scheduleVictimsBoardMeeting';
  return editOnce(manager, { ...edit, mutation }, async (transaction) => {
    const { id, meetsOn, invited } = edit.input;
    const attendance = invited.map((member) => ({ member, status: 'INVITED' as const }));
    await checkMembers(transaction, ['input.invited', mutation], attendance);
    const state = { meetsOn, status: 'SCHEDULED', ...toAttendanceFields(attendance) };
    await addThing(transaction, MEETINGS, { id, state, editor: edit.editor });
    await writeAttendance(transaction, id, attendance);
    return getMeeting(transaction, id);
  });
}

/** Changes a meeting or records who came. Throws what editOnce throws, ID_UNKNOWN and EDIT_CONFLICT. */
export function updateMeeting(
  manager: EntityManager,
  edit: Edit<MeetingRevision>,
): Promise<Edited<BoardMeeting>> {
  const mutation = 'updateVictimsBoardMeeting';
  return editOnce(manager, { ...edit, mutation }, async (transaction) => {
    const { id, expectedVersion, attendance: given, ...changes } = edit.input;
    const attendance = given ?? [];
    const { version, state: row } = await lockThing(transaction, MEETINGS, { id, expectedVersion });
    await checkMembers(transaction, ['input.attendance', mutation], attendance);
    const { attendance: known } = await getMeeting(transaction, id);
    const before = { ...row, ...toAttendanceFields(known) };
    const state = revise(before, { ...changes, ...toAttendanceFields(attendance) });
    const problem = problemOfMeeting(state, edit.editor.today);
    if (problem !== null) throw invalidInput(mutation, problem);
    const locked = { id, version, state: before };
    await saveThing(transaction, { ...MEETINGS, locked }, { state, editor: edit.editor });
    await writeAttendance(transaction, id, attendance);
    return getMeeting(transaction, id);
  });
}

async function checkMembers(
  manager: EntityManager,
  [argument, mutation]: readonly [string, 'scheduleVictimsBoardMeeting' | 'updateVictimsBoardMeeting'],
  attendance: readonly MemberAttendance[],
): Promise<void> {
  const members = attendance.map(({ member }) => member);
  const twice = findTwice(members);
  if (twice !== null) throw invalidInput(mutation, `${argument} names ${twice} twice; name each member once`);
  for (const member of members.filter((code) => !isDepartment(code))) {
    await checkReference(manager, ORGANISATIONS, [argument, member]);
  }
}

async function writeAttendance(
  manager: EntityManager,
  meetingId: string,
  attendance: readonly MemberAttendance[],
): Promise<void> {
  await manager.query(
    `insert into victims_code.board_attendance (meeting_id, member, status)
     select $1, * from unnest($2::text[], $3::text[])
     on conflict (meeting_id, member) do update set status = excluded.status`,
    [meetingId, attendance.map(({ member }) => member), attendance.map(({ status }) => status)],
  );
}

async function getMeeting(manager: EntityManager, id: string): Promise<BoardMeeting> {
  const meeting = await findMeeting(manager, id);
  invariant(meeting, `meeting ${id} was written in this transaction`);
  return meeting;
}
