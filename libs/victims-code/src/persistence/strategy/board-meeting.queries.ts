import type { Period } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { BoardMeeting, MemberAttendance } from '../../domain/strategy/board-meeting';
import { MEETINGS, selectFrom } from './editable-table';

type MeetingRow = Omit<BoardMeeting, 'attendance'>;

/** The meetings of the months of a period, or all of them, in the order of their days. */
export async function findMeetings(
  manager: EntityManager,
  period: Period | null,
): Promise<readonly BoardMeeting[]> {
  const rows = await manager.query<MeetingRow[]>(
    `${selectFrom(MEETINGS)} where $1::text is null or left(meets_on, 7) between $1 and $2
     order by meets_on, id`,
    [period?.from ?? null, period?.to ?? null],
  );
  return withAttendance(manager, rows);
}

/** A meeting; null when there is none with this identifier. */
export async function findMeeting(manager: EntityManager, id: string): Promise<BoardMeeting | null> {
  const rows = await manager.query<MeetingRow[]>(`${selectFrom(MEETINGS)} where id = $1`, [id]);
  const [meeting = null] = await withAttendance(manager, rows);
  return meeting;
}

async function withAttendance(
  manager: EntityManager,
  meetings: readonly MeetingRow[],
): Promise<readonly BoardMeeting[]> {
  const rows = await manager.query<(MemberAttendance & { readonly meetingId: string })[]>(
    `select meeting_id as "meetingId", member, status
     from victims_code.board_attendance where meeting_id = any($1) order by member collate "C"`,
    [meetings.map(({ id }) => id)],
  );
  return meetings.map((meeting) => ({
    ...meeting,
    attendance: rows
      .filter(({ meetingId }) => meetingId === meeting.id)
      .map(({ member, status }) => ({ member, status })),
  }));
}
