import { RAG_CLAUSES, ragOn, ragSince, statusOn } from '@citizen-graph/victims-code';
import type {
  ActionStatus,
  Confidence,
  Department,
  ProgressNote,
  RagColour,
  RagReason,
  TrackedAction,
} from '@citizen-graph/victims-code';
import { Field, GraphQLISODateTime, ID, Int, ObjectType } from 'type-graphql';
import { ActionStatusEnum, ConfidenceEnum, DepartmentEnum, RagColourEnum, RagReasonEnum } from './enums';

@ObjectType('Rag', { description: 'The colour of an action on a day, and why.' })
export class RagType {
  @Field(() => RagColourEnum, { description: 'The colour.' })
  colour!: RagColour;

  @Field(() => RagReasonEnum, { description: 'The clause of the rule that gives it.' })
  reason!: RagReason;

  @Field(() => String, { description: 'That clause in words.' })
  rule!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'The day since which it has been this colour, YYYY-MM-DD; null while the action has neither started nor been reported on.',
  })
  since!: string | null;
}

@ObjectType('ProgressNote', { description: 'What was reported of an action. It is never changed.' })
export class ProgressNoteType {
  @Field(() => Int, { description: 'Counts from 1 within the action.' })
  number!: number;

  @Field(() => String, { description: 'The day that it speaks of, YYYY-MM-DD.' })
  reportedOn!: string;

  @Field(() => Int, { description: 'How much is done, in per cent.' })
  progress!: number;

  @Field(() => ConfidenceEnum, { description: 'Whether it will be done in time.' })
  confidence!: Confidence;

  @Field(() => String, { description: 'In words.' })
  text!: string;

  @Field(() => GraphQLISODateTime, { description: 'When it was written down.' })
  recordedAt!: Date;

  @Field(() => String, { description: 'By whom.' })
  recordedBy!: string;
}

@ObjectType('PlanAction', { description: 'An action of the delivery plan.' })
export class PlanActionType {
  @Field(() => ID, { description: 'Its identifier, for ever the same.' })
  id!: string;

  @Field(() => ID, { description: 'The priority that it serves.' })
  priorityId!: string;

  @Field(() => DepartmentEnum, { description: 'The department that owns it.' })
  department!: Department;

  @Field(() => String, { description: 'What is to be done.' })
  title!: string;

  @Field(() => String, { description: 'The same in full.' })
  description!: string;

  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { description: 'The last day in time, YYYY-MM-DD.' })
  dueOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day on which it was completed, YYYY-MM-DD; null while it is not.',
  })
  completedOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The board meeting that it arose from, if it did.' })
  meetingId!: string | null;

  @Field(() => ActionStatusEnum, { description: 'Where it stands on the day looked at.' })
  status!: ActionStatus;

  @Field(() => RagType, { description: 'Its colour on the day looked at.' })
  rag!: RagType;

  @Field(() => [ProgressNoteType], { description: 'Every note, in the order in which they were recorded.' })
  notes!: readonly ProgressNoteType[];

  @Field(() => Int, { description: 'Goes up by one with each edit; an edit names the one it was made from.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether it is made up, for demonstration and tests.' })
  synthetic!: boolean;
}

/** An action as it stands on a day. */
export function toPlanAction(action: TrackedAction, day: string): PlanActionType {
  const { colour, reason } = ragOn(action, day);
  return {
    ...action,
    status: statusOn(action, day),
    rag: { colour, reason, rule: RAG_CLAUSES[reason].rule, since: ragSince(action, day) },
    notes: action.notes.map(toProgressNote),
  };
}

export function toProgressNote(note: ProgressNote): ProgressNoteType {
  return { ...note, recordedAt: new Date(note.recordedAt) };
}
