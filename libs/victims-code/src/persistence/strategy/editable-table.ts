import type { EditableKind } from '../../domain/strategy/change';
import { strategyError } from '../../domain/strategy/errors';

/** A table of things that are edited; it has a column, in snake case, for each field. */
export interface EditableTable {
  readonly kind: EditableKind;
  readonly table: string;
  readonly fields: readonly string[];
}

export const PRIORITIES: EditableTable = {
  kind: 'PRIORITY',
  table: 'victims_code.strategy_priority',
  fields: ['title', 'description', 'position'],
};

const SCHEDULE = ['startsOn', 'dueOn', 'completedOn'];

export const ACTIONS: EditableTable = {
  kind: 'ACTION',
  table: 'victims_code.plan_action',
  fields: ['priorityId', 'department', 'title', 'description', ...SCHEDULE, 'meetingId'],
};

export const ORGANISATIONS: EditableTable = {
  kind: 'ORGANISATION',
  table: 'victims_code.board_organisation',
  fields: ['name'],
};

export const MEETINGS: EditableTable = {
  kind: 'MEETING',
  table: 'victims_code.board_meeting',
  fields: ['meetsOn', 'status'],
};

/** A select of everything in the table, with its columns under the names of the fields. */
export function selectFrom({ table, fields }: EditableTable): string {
  const columns = ['id', 'version', 'synthetic', ...fields].map(
    (field) => `${columnOf(field)} as "${field}"`,
  );
  return `select ${columns.join(', ')} from ${table}`;
}

/** The column of a field: `dueOn` is kept in `due_on`. */
export function columnOf(field: string): string {
  return field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The refusal of an identifier that an argument gives. */
export function unknownId(argument: string, { kind }: Pick<EditableTable, 'kind'>, id: string) {
  return strategyError(
    'ID_UNKNOWN',
    `${argument}: there is no ${kind.toLowerCase()} ${id}. Check the identifier.`,
  );
}
