import type { EntityManager } from 'typeorm';
import { isDepartment } from '../../domain/department';
import type { Organisation } from '../../domain/strategy/board-meeting';
import { revise } from '../../domain/strategy/change';
import type { Edit, Edited, NewOrganisation, OrganisationRevision } from '../../domain/strategy/edit';
import { strategyError } from '../../domain/strategy/errors';
import { editOnce } from './client-key';
import { addThing, getThing, lockThing, saveThing } from './edit-thing';
import { ORGANISATIONS, selectFrom } from './editable-table';

/** The third-sector organisations on the board, by name. */
export function findOrganisations(manager: EntityManager): Promise<readonly Organisation[]> {
  return manager.query<Organisation[]>(`${selectFrom(ORGANISATIONS)} order by name, id`);
}

/** Adds a third-sector organisation to the board. Throws what editOnce throws, and ID_TAKEN. */
export function addOrganisation(
  manager: EntityManager,
  edit: Edit<NewOrganisation>,
): Promise<Edited<Organisation>> {
  return editOnce(manager, { ...edit, mutation: 'addVictimsBoardOrganisation' }, async (transaction) => {
    const { id, name } = edit.input;
    if (isDepartment(id)) {
      throw strategyError('ID_TAKEN', `input.id: ${id} is a department. Choose another identifier.`);
    }
    await addThing(transaction, ORGANISATIONS, { id, state: { name }, editor: edit.editor });
    return getThing<Organisation>(transaction, ORGANISATIONS, id);
  });
}

/** Gives an organisation another name. Throws what editOnce throws, ID_UNKNOWN and EDIT_CONFLICT. */
export function updateOrganisation(
  manager: EntityManager,
  edit: Edit<OrganisationRevision>,
): Promise<Edited<Organisation>> {
  return editOnce(manager, { ...edit, mutation: 'updateVictimsBoardOrganisation' }, async (transaction) => {
    const { id, expectedVersion, ...changes } = edit.input;
    const locked = await lockThing(transaction, ORGANISATIONS, { id, expectedVersion });
    const state = revise(locked.state, changes);
    await saveThing(transaction, { ...ORGANISATIONS, locked }, { state, editor: edit.editor });
    return getThing<Organisation>(transaction, ORGANISATIONS, id);
  });
}
