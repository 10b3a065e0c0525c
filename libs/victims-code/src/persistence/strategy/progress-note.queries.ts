import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Edit, Edited, NewNote } from '../../domain/strategy/edit';
import type { ProgressNote } from '../../domain/strategy/plan';
import { editOnce } from './client-key';
import { lockForAppending } from './edit-thing';
import { ACTIONS } from './editable-table';

type NoteRow = Omit<ProgressNote, 'recordedAt'> & { readonly recordedAt: Date };

const COLUMNS = `action_id as "actionId", number, reported_on as "reportedOn", progress, confidence, text,
  recorded_at as "recordedAt", recorded_by as "recordedBy"`;

/** The notes of actions in the order in which they were recorded. */
export async function findNotes(
  manager: EntityManager,
  actionIds: readonly string[],
): Promise<readonly ProgressNote[]> {
  const rows = await manager.query<NoteRow[]>(
    `select ${COLUMNS} from victims_code.progress_note where action_id = any($1) order by number`,
    [actionIds],
  );
  return rows.map(toNote);
}

/** Adds a note to those of an action, whatever else is edited of it. Throws what editOnce throws, and ID_UNKNOWN. */
export function addNote(manager: EntityManager, edit: Edit<NewNote>): Promise<Edited<ProgressNote>> {
  return editOnce(manager, { ...edit, mutation: 'addVictimsActionNote' }, async (transaction) => {
    const { input, editor } = edit;
    await lockForAppending(transaction, ACTIONS, ['input.actionId', input.actionId]);
    const values = [input.reportedOn ?? editor.today, input.progress, input.confidence, input.text];
    const [row] = await transaction.query<NoteRow[]>(
      `insert into victims_code.progress_note
         (action_id, number, reported_on, progress, confidence, text, recorded_by)
       select $1, count(*) + 1, $2, $3, $4, $5, $6 from victims_code.progress_note where action_id = $1
       returning ${COLUMNS}`,
      [input.actionId, ...values, editor.name],
    );
    invariant(row, 'what is inserted is returned');
    return toNote(row);
  });
}

function toNote(row: NoteRow): ProgressNote {
  return { ...row, recordedAt: row.recordedAt.toISOString() };
}
