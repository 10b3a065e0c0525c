export const MEETING_STATUSES = {
  SCHEDULED: 'It is still to be held.',
  HELD: 'It was held.',
  CANCELLED: 'It was not held.',
} as const;

export type MeetingStatus = keyof typeof MEETING_STATUSES;

export const ATTENDANCE_STATUSES = {
  INVITED: 'Asked to come; who came has not been recorded.',
  PRESENT: 'Came.',
  DEPUTY: 'Sent a deputy.',
  APOLOGIES: 'Did not come and had said so.',
  ABSENT: 'Did not come and had not said so.',
} as const;

export type AttendanceStatus = keyof typeof ATTENDANCE_STATUSES;

export const MEMBER_KINDS = {
  DEPARTMENT: 'A department of the force.',
  ORGANISATION: 'A third-sector organisation.',
} as const;

export type MemberKind = keyof typeof MEMBER_KINDS;

/** A department or an organisation that sits on the board; departments and organisations share no code. */
export interface BoardMember {
  readonly code: string;
  readonly name: string;
  readonly kind: MemberKind;
  /** The version of the organisation; null of a department, which is not edited. */
  readonly version: number | null;
}

/** A third-sector organisation that sits on the board. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly synthetic: boolean;
}

export interface MemberAttendance {
  /** The code of a department, or the identifier of an organisation. */
  readonly member: string;
  readonly status: AttendanceStatus;
}

/** A meeting of the Victims Thematic Board. */
export interface BoardMeeting {
  readonly id: string;
  /** The day, written YYYY-MM-DD. */
  readonly meetsOn: string;
  readonly status: MeetingStatus;
  /** Everybody who was invited, in the order of their codes. */
  readonly attendance: readonly MemberAttendance[];
  readonly version: number;
  readonly synthetic: boolean;
}

/** What a meeting decided; it is never changed. */
export interface BoardDecision {
  readonly meetingId: string;
  /** Counts from 1 within the meeting. */
  readonly number: number;
  readonly text: string;
  /** The action of the plan that it is about, if it is about one. */
  readonly actionId: string | null;
  readonly recordedAt: string;
  readonly recordedBy: string;
}
