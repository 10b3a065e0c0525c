import { MetricValueType, PeriodType, toMetricValue } from '@citizen-graph/subgraph';
import type { AttendanceRow } from '@citizen-graph/victims-code';
import { Field, Int, ObjectType } from 'type-graphql';
import { BoardMemberType } from './board.type';

@ObjectType('BoardAttendanceRow', { description: 'How a member attended the meetings of a period.' })
export class AttendanceRowType {
  @Field(() => BoardMemberType, { description: 'The member.' })
  member!: BoardMemberType;

  @Field(() => Int, { description: 'The held meetings that it was invited to.' })
  invited!: number;

  @Field(() => Int, { description: 'Those at which it was present.' })
  present!: number;

  @Field(() => Int, { description: 'Those to which it sent a deputy.' })
  deputy!: number;

  @Field(() => Int, { description: 'Those for which it sent apologies.' })
  apologies!: number;

  @Field(() => Int, { description: 'Those that it missed without apologies.' })
  absent!: number;

  @Field(() => Int, { description: 'Those of which it has not been recorded.' })
  notRecorded!: number;

  @Field(() => MetricValueType, {
    description:
      'The percentage of the recorded meetings at which it was present or sent a deputy. Every meeting is counted, so there is no interval.',
  })
  represented!: MetricValueType;
}

@ObjectType('BoardAttendance', { description: 'Attendance of the meetings that were held in a period.' })
export class AttendanceType {
  @Field(() => PeriodType, { description: 'The months.' })
  period!: PeriodType;

  @Field(() => Int, { description: 'How many meetings were held.' })
  meetingsHeld!: number;

  @Field(() => Boolean, { description: 'Whether any of them is made up, for demonstration and tests.' })
  synthetic!: boolean;

  @Field(() => [AttendanceRowType], { description: 'A row for each member.' })
  rows!: readonly AttendanceRowType[];
}

export function toAttendanceRow({ member, meetings, represented }: AttendanceRow): AttendanceRowType {
  const { INVITED, PRESENT, DEPUTY, APOLOGIES, ABSENT } = meetings;
  return {
    member,
    invited: INVITED + PRESENT + DEPUTY + APOLOGIES + ABSENT,
    present: PRESENT,
    deputy: DEPUTY,
    apologies: APOLOGIES,
    absent: ABSENT,
    notRecorded: INVITED,
    represented: toMetricValue(represented, false),
  };
}
