import type { EntityManager } from 'typeorm';
import { invalidInput } from '../../domain/strategy/check-input';
import type { StrategyMutation } from '../../domain/strategy/check-input';
import { revise } from '../../domain/strategy/change';
import type { EditableFields } from '../../domain/strategy/change';
import type {
  ActionRevision,
  Edit,
  Edited,
  NewAction,
  NewPriority,
  PriorityRevision,
} from '../../domain/strategy/edit';
import type { PlanAction, Priority } from '../../domain/strategy/plan';
import { editOnce } from './client-key';
import { addThing, checkReference, getThing, lockThing, saveThing } from './edit-thing';
import { ACTIONS, MEETINGS, PRIORITIES } from './editable-table';

/** Adds a priority to the strategy. Throws what editOnce throws, and ID_TAKEN. */
export function addPriority(manager: EntityManager, edit: Edit<NewPriority>): Promise<Edited<Priority>> {
  return editOnce(manager, { ...edit, mutation: 'addVictimsPriority' }, async (transaction) => {
    const { id, title, description, position } = edit.input;
    const state = { title, description, position };
    await addThing(transaction, PRIORITIES, { id, state, editor: edit.editor });
    return getThing<Priority>(transaction, PRIORITIES, id);
  });
}

/** Changes a priority. Throws what editOnce throws, ID_UNKNOWN and EDIT_CONFLICT. */
export function updatePriority(
  manager: EntityManager,
  edit: Edit<PriorityRevision>,
): Promise<Edited<Priority>> {
  return editOnce(manager, { ...edit, mutation: 'updateVictimsPriority' }, async (transaction) => {
    const { id, expectedVersion, ...changes } = edit.input;
    const locked = await lockThing(transaction, PRIORITIES, { id, expectedVersion });
    const state = revise(locked.state, changes);
    await saveThing(transaction, { ...PRIORITIES, locked }, { state, editor: edit.editor });
    return getThing<Priority>(transaction, PRIORITIES, id);
  });
}

/** Adds an action to the plan. Throws what editOnce throws, ID_TAKEN and ID_UNKNOWN. */
export function addAction(manager: EntityManager, edit: Edit<NewAction>): Promise<Edited<PlanAction>> {
  const mutation = 'addVictimsAction';
  return editOnce(manager, { ...edit, mutation }, async (transaction) => {
    const { id, completedOn = null, meetingId = null, ...fields } = edit.input;
    const state = { ...fields, completedOn, meetingId };
    await checkState(transaction, mutation, state);
    await addThing(transaction, ACTIONS, { id, state, editor: edit.editor });
    return getThing<PlanAction>(transaction, ACTIONS, id);
  });
}

/** Changes an action, completes it or opens it again. Throws what editOnce throws, ID_UNKNOWN and EDIT_CONFLICT. */
export function updateAction(
  manager: EntityManager,
  edit: Edit<ActionRevision>,
): Promise<Edited<PlanAction>> {
  const mutation = 'updateVictimsAction';
  return editOnce(manager, { ...edit, mutation }, async (transaction) => {
    const { id, expectedVersion, ...changes } = edit.input;
    const locked = await lockThing(transaction, ACTIONS, { id, expectedVersion });
    const state = revise(locked.state, changes);
    await checkState(transaction, mutation, state);
    await saveThing(transaction, { ...ACTIONS, locked }, { state, editor: edit.editor });
    return getThing<PlanAction>(transaction, ACTIONS, id);
  });
}

async function checkState(
  manager: EntityManager,
  mutation: StrategyMutation,
  state: EditableFields,
): Promise<void> {
  const { startsOn = null, dueOn = null, completedOn = null, priorityId = null, meetingId = null } = state;
  if (String(dueOn) < String(startsOn)) {
    throw invalidInput(mutation, `input.dueOn is ${dueOn}, before input.startsOn, which is ${startsOn}`);
  }
  if (completedOn !== null && String(completedOn) < String(startsOn)) {
    throw invalidInput(
      mutation,
      `input.completedOn is ${completedOn}, before input.startsOn, which is ${startsOn}`,
    );
  }
  await checkReference(manager, PRIORITIES, ['input.priorityId', priorityId]);
  await checkReference(manager, MEETINGS, ['input.meetingId', meetingId]);
}
