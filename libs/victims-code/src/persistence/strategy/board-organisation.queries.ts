import type { EntityManager } from 'typeorm';
import { isDepartment } from '../../domain/department';
import type { Organisation } from '../../domain/strategy/board-meeting';
import type { Edit, Edited, NewOrganisation } from '../../domain/strategy/edit';
import { strategyError } from '../../domain/strategy/errors';
import { editOnce } from './client-key';
import { addThing, getThing } from './edit-thing';
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
