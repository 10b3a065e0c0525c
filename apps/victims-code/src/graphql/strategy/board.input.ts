import type {
  AttendanceStatus,
  MeetingRevision,
  MeetingStatus,
  MemberAttendance,
  NewDecision,
  NewMeeting,
  NewOrganisation,
  OrganisationRevision,
} from '@citizen-graph/victims-code';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AttendanceStatusEnum, MeetingStatusEnum } from './enums';
import { EDIT_KEY, NEW_ID, OPTIONAL, SEEN_VERSION } from './input-fields';

@InputType('AddVictimsBoardOrganisationInput', {
  description: 'A third-sector organisation to sit on the board.',
})
export class AddOrganisationInput implements NewOrganisation {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, NEW_ID)
  id!: string;

  @Field(() => String, { description: 'Its name, in at most 200 characters.' })
  name!: string;
}

@InputType('UpdateVictimsBoardOrganisationInput', {
  description: 'What to change of an organisation; the rest stays.',
})
export class UpdateOrganisationInput implements OrganisationRevision {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, { description: 'The organisation: its code as a member.' })
  id!: string;

  @Field(() => Int, SEEN_VERSION)
  expectedVersion!: number;

  @Field(() => String, { ...OPTIONAL, description: 'Its name, in at most 200 characters.' })
  name?: string | null;
}

@InputType('ScheduleVictimsBoardMeetingInput', { description: 'A meeting to be held.' })
export class ScheduleMeetingInput implements NewMeeting {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, NEW_ID)
  id!: string;

  @Field(() => String, { description: 'Its day, YYYY-MM-DD.' })
  meetsOn!: string;

  @Field(() => [ID], { description: 'Who is invited: codes of members, at most 100.' })
  invited!: string[];
}

@InputType('BoardAttendanceInput', { description: 'How a member attended a meeting.' })
export class AttendanceInput implements MemberAttendance {
  @Field(() => ID, { description: 'The code of the member.' })
  member!: string;

  @Field(() => AttendanceStatusEnum, { description: 'What came of it.' })
  status!: AttendanceStatus;
}

@InputType('UpdateVictimsBoardMeetingInput', {
  description: 'What to change or record of a meeting; the rest stays.',
})
export class UpdateMeetingInput implements MeetingRevision {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, { description: 'The meeting.' })
  id!: string;

  @Field(() => Int, SEEN_VERSION)
  expectedVersion!: number;

  @Field(() => String, { ...OPTIONAL, description: 'Its day, YYYY-MM-DD.' })
  meetsOn?: string | null;

  @Field(() => MeetingStatusEnum, { ...OPTIONAL, description: 'Whether it was held.' })
  status?: MeetingStatus | null;

  @Field(() => [AttendanceInput], {
    ...OPTIONAL,
    description: 'Who came, sent a deputy or apologies; members that are not named stay as they are.',
  })
  attendance?: AttendanceInput[] | null;
}

@InputType('RecordVictimsBoardDecisionInput', { description: 'A decision of a meeting.' })
export class RecordDecisionInput implements NewDecision {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, { description: 'The meeting.' })
  meetingId!: string;

  @Field(() => String, { description: 'The decision, in at most 4,000 characters; no names of victims.' })
  text!: string;

  @Field(() => ID, {
    ...OPTIONAL,
    description: 'The action of the plan that it is about, if it is about one.',
  })
  actionId?: string | null;
}
