import { missingValue } from '@citizen-graph/metrics';
import type { MetricValue } from '@citizen-graph/metrics';
import { DEPARTMENTS } from '../department';
import type { AttendanceStatus, BoardMeeting, BoardMember, Organisation } from './board-meeting';

/** How a member attended the meetings that were held. */
export interface AttendanceRow {
  readonly member: BoardMember;
  /** The held meetings by what was recorded of the member; they add up to those that it was invited to. */
  readonly meetings: Readonly<Record<AttendanceStatus, number>>;
  /** The percentage of the recorded meetings at which it was present or sent a deputy. */
  readonly represented: MetricValue;
}

/** Everybody who may sit on the board: the departments in their order, then organisations by name. */
export function boardMembers(organisations: readonly Organisation[]): readonly BoardMember[] {
  const departments = DEPARTMENTS.map(({ code, label }) => ({
    code,
    name: label,
    kind: 'DEPARTMENT' as const,
    version: null,
  }));
  const others = organisations.map(toBoardMember);
  return [...departments, ...others.sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))];
}

/** An organisation as a member of the board. */
export function toBoardMember({ id, name, version }: Organisation): BoardMember {
  return { code: id, name, kind: 'ORGANISATION', version };
}

/** The attendance of each member at those of the meetings that were held; cancelled ones and those to come do not count. */
export function calculateAttendance(
  members: readonly BoardMember[],
  meetings: readonly Pick<BoardMeeting, 'status' | 'attendance'>[],
): readonly AttendanceRow[] {
  const held = meetings.filter(({ status }) => status === 'HELD').flatMap(({ attendance }) => attendance);
  return members.map((member) => {
    const counts = { INVITED: 0, PRESENT: 0, DEPUTY: 0, APOLOGIES: 0, ABSENT: 0 };
    for (const { member: code, status } of held) if (code === member.code) counts[status] += 1;
    return { member, meetings: counts, represented: calculateRepresented(counts) };
  });
}

// Every meeting is counted and none is drawn from others, so there is no sampling error and no interval.
function calculateRepresented(counts: Readonly<Record<AttendanceStatus, number>>): MetricValue {
  const numerator = counts.PRESENT + counts.DEPUTY;
  const denominator = numerator + counts.APOLOGIES + counts.ABSENT;
  if (denominator > 0) {
    return {
      status: 'PUBLISHED',
      value: (100 * numerator) / denominator,
      numerator,
      denominator,
      interval: null,
    };
  }
  return missingValue(counts.INVITED > 0 ? 'NOT_YET_AVAILABLE' : 'NOT_APPLICABLE');
}
