import { registerEnum } from '@citizen-graph/subgraph';
import type { NotApplicableReason, OutcomeKind } from '@citizen-graph/victims-code';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { ClauseType } from './edition.type';

const ClockStatusEnum = registerEnum<OutcomeKind>({
  name: 'ClockStatus',
  description: 'How an entitlement stands on a day.',
  values: {
    MET: 'Done within the limit.',
    MISSED: 'Done after the last day in time.',
    DUE: 'Not done, and the last day in time has not passed.',
    OVERDUE: 'Not done, and the last day in time has passed.',
    PAUSED: 'Not done, and the clock stands still before it has run out: there is no last day in time.',
    DELIVERED: 'Done; the Code sets no limit in working days.',
    OPEN: 'Not done; the Code sets no limit in working days.',
    NOT_APPLICABLE: 'Found not to apply, with a reason.',
  },
});

const NotApplicableReasonEnum = registerEnum<NotApplicableReason>({
  name: 'NotApplicableReason',
  description: 'Why an entitlement does not apply.',
  values: {
    VICTIM_DECLINED: 'The victim declined.',
    NOT_TRACEABLE: 'The victim cannot be traced.',
    NO_SUSPECT_IDENTIFIED: 'No suspect was identified.',
  },
});

@InputType('PauseInput', { description: 'A span in which the clock stands still.' })
export class PauseInputType {
  @Field(() => String, { description: 'The day of the pause, YYYY-MM-DD, which still counts.' })
  pausedOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which it goes on, which does not count; null while the pause lasts.',
  })
  resumedOn!: string | null;
}

@InputType('ClockInput', {
  description: 'An entitlement: what starts its clock, and what has become of it. Days are YYYY-MM-DD.',
})
export class ClockInputType {
  @Field(() => Int, { description: 'The number of the right.' })
  right!: number;

  @Field(() => String, { description: 'One of the start events of its clauses.' })
  startEvent!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The code of the clause, where several begin with the event; the first of them otherwise.',
  })
  clause!: string | null;

  @Field(() => String, { description: 'The day of the start event, which decides on the edition.' })
  startedOn!: string;

  @Field(() => String, { nullable: true, description: 'The day of the stop event; null while it is open.' })
  stoppedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'The day from which the victim has Enhanced Rights.' })
  enhancedRightsFrom!: string | null;

  @Field(() => [PauseInputType], {
    defaultValue: [],
    description: 'When the clock stood still, in order of time.',
  })
  pauses!: PauseInputType[];

  @Field(() => NotApplicableReasonEnum, {
    nullable: true,
    description: 'Why it does not apply; null where it does.',
  })
  notApplicableReason!: NotApplicableReason | null;
}

@ObjectType('ClockReading', {
  description: 'How an entitlement stands on a day, and by what it is measured.',
})
export class ClockReadingType {
  @Field(() => ID, { description: 'The edition of the Code in force on the day it started.' })
  edition!: string;

  @Field(() => ClauseType, { description: 'The clause that it is measured by.' })
  clause!: ClauseType;

  @Field(() => ClockStatusEnum, { description: 'How it stands.' })
  status!: OutcomeKind;

  @Field(() => String, {
    nullable: true,
    description: 'The last day in time, YYYY-MM-DD, where there is one.',
  })
  dueOn!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Working days after it, up to the stop or the day looked at; null where it is in time.',
  })
  workingDaysLate!: number | null;
}
