import type {
  AttendanceStatus,
  BoardDecision,
  BoardMeeting,
  BoardMember,
  MeetingStatus,
  MemberKind,
} from '@citizen-graph/victims-code';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { AttendanceStatusEnum, MeetingStatusEnum, MemberKindEnum } from './enums';

@ObjectType('BoardMember', { description: 'A department or an organisation that sits on the board.' })
export class BoardMemberType {
  @Field(() => ID, { description: 'The code of the department, or the identifier of the organisation.' })
  code!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => MemberKindEnum, { description: 'Which of the two it is.' })
  kind!: MemberKind;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of an organisation, goes up by one with each edit; an edit names the one it was made from. Null of a department, which is not edited.',
  })
  version!: number | null;
}

@ObjectType('BoardMeetingAttendance', { description: 'How a member attended a meeting.' })
export class MeetingAttendanceType {
  @Field(() => BoardMemberType, { description: 'Who was invited.' })
  member!: BoardMemberType;

  @Field(() => AttendanceStatusEnum, { description: 'What came of it.' })
  status!: AttendanceStatus;
}

@ObjectType('BoardDecision', { description: 'What a meeting decided. It is never changed.' })
export class BoardDecisionType {
  @Field(() => Int, { description: 'Counts from 1 within the meeting.' })
  number!: number;

  @Field(() => String, { description: 'The decision.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written down.' })
  recordedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  recordedBy!: string;

  actionId!: string | null;
}

@ObjectType('BoardMeeting', { description: 'A meeting of the Victims Thematic Board.' })
export class BoardMeetingType {
  @Field(() => ID, { description: 'Its identifier, for ever the same.' })
  id!: string;

  @Field(() => String, { description: 'Its day, YYYY-MM-DD.' })
  meetsOn!: string;

  @Field(() => MeetingStatusEnum, { description: 'Whether it was held.' })
  status!: MeetingStatus;

  @Field(() => [MeetingAttendanceType], { description: 'Everybody who was invited.' })
  attendance!: readonly MeetingAttendanceType[];

  @Field(() => Int, { description: 'Goes up by one with each edit; an edit names the one it was made from.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is made up, for demonstration and tests.' })
  synthetic!: boolean;
}

@ObjectType('VictimsThematicBoard', {
  description: 'The monthly board that tracks the Victims Strategy, with third-sector organisations.',
})
export class ThematicBoardType {
  @Field(() => [BoardMemberType], { description: 'Departments, then third-sector organisations by name.' })
  members!: readonly BoardMember[];
}

/** A meeting with the names of those who were invited; they stand in the order of the members. */
export function toMeeting(meeting: BoardMeeting, members: readonly BoardMember[]): BoardMeetingType {
  const statuses = new Map(meeting.attendance.map(({ member, status }) => [member, status]));
  const attendance = members.flatMap((member) => {
    const status = statuses.get(member.code);
    return status === undefined ? [] : [{ member, status }];
  });
  return { ...meeting, attendance };
}

export function toDecision(decision: BoardDecision): BoardDecisionType {
  return { ...decision, recordedAt: new Date(decision.recordedAt) };
}
