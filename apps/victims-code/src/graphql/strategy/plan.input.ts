import type {
  ActionRevision,
  Confidence,
  Department,
  NewAction,
  NewNote,
  NewPriority,
  PriorityRevision,
} from '@citizen-graph/victims-code';
import { Field, ID, InputType, Int } from 'type-graphql';
import { ConfidenceEnum, DepartmentEnum } from './enums';
import { EDIT_KEY, NEW_ID, OPTIONAL, SEEN_VERSION } from './input-fields';

@InputType('AddVictimsPriorityInput', { description: 'A priority to be added.' })
export class AddPriorityInput implements NewPriority {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, NEW_ID)
  id!: string;

  @Field(() => String, { description: 'In at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'In at most 4,000 characters.' })
  description!: string;

  @Field(() => Int, { description: 'Where it is to stand among the priorities, from 1 to 100.' })
  position!: number;
}

@InputType('UpdateVictimsPriorityInput', { description: 'What to change of a priority; the rest stays.' })
export class UpdatePriorityInput implements PriorityRevision {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, { description: 'The priority.' })
  id!: string;

  @Field(() => Int, SEEN_VERSION)
  expectedVersion!: number;

  @Field(() => String, { ...OPTIONAL, description: 'In at most 200 characters.' })
  title?: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'In at most 4,000 characters.' })
  description?: string | null;

  @Field(() => Int, { ...OPTIONAL, description: 'Where it is to stand among the priorities, from 1 to 100.' })
  position?: number | null;
}

@InputType('AddVictimsActionInput', { description: 'An action to be added to the delivery plan.' })
export class AddActionInput implements NewAction {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, NEW_ID)
  id!: string;

  @Field(() => ID, { description: 'The priority that it serves.' })
  priorityId!: string;

  @Field(() => DepartmentEnum, { description: 'The department that owns it.' })
  department!: Department;

  @Field(() => String, { description: 'What is to be done, in at most 200 characters.' })
  title!: string;

  @Field(() => String, { description: 'The same in full, in at most 4,000 characters; no names of victims.' })
  description!: string;

  @Field(() => String, { description: 'Its first day, YYYY-MM-DD.' })
  startsOn!: string;

  @Field(() => String, { description: 'The last day in time, YYYY-MM-DD, not before the first.' })
  dueOn!: string;

  @Field(() => String, { ...OPTIONAL, description: 'The day of completion, where it is complete already.' })
  completedOn?: string | null;

  @Field(() => ID, { ...OPTIONAL, description: 'The board meeting that it arises from, if it does.' })
  meetingId?: string | null;
}

@InputType('UpdateVictimsActionInput', { description: 'What to change of an action; the rest stays.' })
export class UpdateActionInput implements ActionRevision {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, { description: 'The action.' })
  id!: string;

  @Field(() => Int, SEEN_VERSION)
  expectedVersion!: number;

  @Field(() => ID, { ...OPTIONAL, description: 'The priority that it serves.' })
  priorityId?: string | null;

  @Field(() => DepartmentEnum, { ...OPTIONAL, description: 'The department that owns it.' })
  department?: Department | null;

  @Field(() => String, { ...OPTIONAL, description: 'What is to be done, in at most 200 characters.' })
  title?: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'The same in full, in at most 4,000 characters; no names of victims.',
  })
  description?: string | null;

  @Field(() => String, { ...OPTIONAL, description: 'Its first day, YYYY-MM-DD.' })
  startsOn?: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'The last day in time, YYYY-MM-DD, not before the first.',
  })
  dueOn?: string | null;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'The day of completion, YYYY-MM-DD, at the latest today; null opens the action again.',
  })
  completedOn?: string | null;
}

@InputType('AddVictimsActionNoteInput', { description: 'What is reported of an action.' })
export class AddActionNoteInput implements NewNote {
  @Field(() => ID, EDIT_KEY)
  clientKey!: string;

  @Field(() => ID, { description: 'The action.' })
  actionId!: string;

  @Field(() => Int, { description: 'How much is done, in per cent, from 0 to 100.' })
  progress!: number;

  @Field(() => ConfidenceEnum, { description: 'Whether it will be done in time.' })
  confidence!: Confidence;

  @Field(() => String, { description: 'In words, in at most 4,000 characters; no names of victims.' })
  text!: string;

  @Field(() => String, {
    ...OPTIONAL,
    description: 'The day that it speaks of, YYYY-MM-DD; today unless given.',
  })
  reportedOn?: string | null;
}
