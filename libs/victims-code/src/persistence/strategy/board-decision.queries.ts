import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { BoardDecision, MeetingStatus } from '../../domain/strategy/board-meeting';
import type { Edit, Edited, NewDecision } from '../../domain/strategy/edit';
import { invalidInput } from '../../domain/strategy/check-input';
import { editOnce } from './client-key';
import { checkReference, getThing, lockForAppending } from './edit-thing';
import { ACTIONS, MEETINGS } from './editable-table';

type DecisionRow = Omit<BoardDecision, 'recordedAt'> & { readonly recordedAt: Date };

const COLUMNS = `meeting_id as "meetingId", number, text, action_id as "actionId",
  recorded_at as "recordedAt", recorded_by as "recordedBy"`;

/** For each meeting its decisions, in the order in which they were recorded. */
export async function findDecisionsByMeetings(
  manager: EntityManager,
  meetingIds: readonly string[],
): Promise<readonly (readonly BoardDecision[])[]> {
  const rows = await manager.query<DecisionRow[]>(
    `select ${COLUMNS} from victims_code.board_decision where meeting_id = any($1) order by number`,
    [meetingIds],
  );
  const decisions = rows.map(toDecision);
  return meetingIds.map((id) => decisions.filter(({ meetingId }) => meetingId === id));
}

/** Adds a decision to those of a meeting that was held. Throws what editOnce throws, and ID_UNKNOWN. */
export function recordDecision(
  manager: EntityManager,
  edit: Edit<NewDecision>,
): Promise<Edited<BoardDecision>> {
  const mutation = 'recordVictimsBoardDecision';
  return editOnce(manager, { ...edit, mutation }, async (transaction) => {
    const { meetingId, text, actionId = null } = edit.input;
    await lockForAppending(transaction, MEETINGS, ['input.meetingId', meetingId]);
    const { status } = await getThing<{ readonly status: MeetingStatus }>(transaction, MEETINGS, meetingId);
    if (status !== 'HELD') {
      const problem = `input.meetingId: meeting ${meetingId} is ${status}, and only one that was HELD decides`;
      throw invalidInput(mutation, `${problem}; record first that it was held`);
    }
    await checkReference(transaction, ACTIONS, ['input.actionId', actionId]);
    const [row] = await transaction.query<DecisionRow[]>(
      `insert into victims_code.board_decision (meeting_id, number, text, action_id, recorded_by)
       select $1, count(*) + 1, $2, $3, $4 from victims_code.board_decision where meeting_id = $1
       returning ${COLUMNS}`,
      [meetingId, text, actionId, edit.editor.name],
    );
    invariant(row, 'what is inserted is returned');
    return toDecision(row);
  });
}

function toDecision(row: DecisionRow): BoardDecision {
  return { ...row, recordedAt: row.recordedAt.toISOString() };
}
