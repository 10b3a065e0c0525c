import type { EntityManager } from 'typeorm';
import type { PlanAction, Priority, TrackedAction } from '../../domain/strategy/plan';
import { ACTIONS, PRIORITIES, selectFrom } from './editable-table';
import { findNotes } from './progress-note.queries';

/** The priorities in their order. */
export function findPriorities(manager: EntityManager): Promise<readonly Priority[]> {
  return manager.query<Priority[]>(`${selectFrom(PRIORITIES)} order by position, id`);
}

/** Every action of the plan with its notes, the earliest due first. */
export async function findActions(manager: EntityManager): Promise<readonly TrackedAction[]> {
  return withNotes(manager, await manager.query<PlanAction[]>(`${selectFrom(ACTIONS)} order by due_on, id`));
}

/** Actions by their identifiers, in the order asked for; null for one that there is not. */
export async function findActionsByIds(
  manager: EntityManager,
  ids: readonly string[],
): Promise<readonly (TrackedAction | null)[]> {
  const actions = await manager.query<PlanAction[]>(`${selectFrom(ACTIONS)} where id = any($1)`, [ids]);
  const found = new Map((await withNotes(manager, actions)).map((action) => [action.id, action]));
  return ids.map((id) => found.get(id) ?? null);
}

/** For each meeting the actions that arose from it, the earliest due first. */
export async function findActionsByMeetings(
  manager: EntityManager,
  meetingIds: readonly string[],
): Promise<readonly (readonly TrackedAction[])[]> {
  const actions = await withNotes(
    manager,
    await manager.query<PlanAction[]>(
      `${selectFrom(ACTIONS)} where meeting_id = any($1) order by due_on, id`,
      [meetingIds],
    ),
  );
  return meetingIds.map((id) => actions.filter(({ meetingId }) => meetingId === id));
}

async function withNotes(
  manager: EntityManager,
  actions: readonly PlanAction[],
): Promise<readonly TrackedAction[]> {
  if (actions.length === 0) return [];
  const notes = await findNotes(
    manager,
    actions.map(({ id }) => id),
  );
  return actions.map((action) => ({
    ...action,
    notes: notes.filter(({ actionId }) => actionId === action.id),
  }));
}
