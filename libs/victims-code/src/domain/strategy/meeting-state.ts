import type { AttendanceStatus, MeetingStatus, MemberAttendance } from './board-meeting';
import type { EditableFields } from './change';

const ATTENDANCE = 'attendance.';

/** What can be said of a member before the meeting is held. */
const BEFOREHAND: readonly string[] = ['INVITED', 'APOLOGIES'] satisfies AttendanceStatus[];

/** Attendance as fields of the meeting, `attendance.FORCE_CONTACT`, so that its history holds each answer. */
export function toAttendanceFields(attendance: readonly MemberAttendance[]): EditableFields {
  return Object.fromEntries(attendance.map(({ member, status }) => [`${ATTENDANCE}${member}`, status]));
}

/** What is wrong with a meeting as it is to be, beginning with the argument; null when nothing is. */
export function problemOfMeeting(state: EditableFields, today: string): string | null {
  const { meetsOn, status } = state;
  const held: MeetingStatus = 'HELD';
  if (status === held) {
    return String(meetsOn) > today ? `input.status is HELD, and ${meetsOn} is still to come` : null;
  }
  const early = Object.entries(state).find(
    ([field, value]) => field.startsWith(ATTENDANCE) && !BEFOREHAND.includes(String(value)),
  );
  if (early === undefined) return null;
  const [field, value] = early;
  return `input.attendance says ${value} of ${field.slice(ATTENDANCE.length)}, and the meeting is ${status}, not HELD`;
}

/** The member who is named twice; null when nobody is. */
export function findTwice(members: readonly string[]): string | null {
  return members.find((member, index) => members.indexOf(member) !== index) ?? null;
}
