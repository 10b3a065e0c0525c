import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTable } from '@citizen-graph/ledger';
import type { Column, Columns, FieldValue, RecordFields, RowIssue } from '@citizen-graph/ledger';
import {
  ACTION_COLUMNS,
  ATTENDANCE_COLUMNS,
  DECISION_COLUMNS,
  NOTE_COLUMNS,
  ORGANISATION_COLUMNS,
  PRIORITY_COLUMNS,
} from '../../import/strategy/plan-columns';
import { recordDecision } from './board-decision.queries';
import { addOrganisation } from './board-organisation.queries';
import { toMeetingEdits } from './meeting-rows';
import { addAction, addPriority } from './plan.edits';
import { planEdit } from './planned-edit';
import type { MakeEdit, PlanRow, PlannedEdit } from './planned-edit';
import { addNote } from './progress-note.queries';
import { contradictionsOfMeetings, identifiersTwice } from './row-contradictions';

/** A file of a plan as it was read. */
export interface ReadPlanFile {
  readonly fileName: string;
  readonly rows: number;
  readonly edits: readonly PlannedEdit[];
  readonly issues: readonly RowIssue[];
  readonly notices: readonly string[];
}

export interface PlanFile {
  readonly fileName: string;
  /** The headers of its columns. */
  readonly headers: readonly string[];
  /** Reads it from a folder; null where the folder lacks it. Throws what readTable throws. */
  read(folder: string, today: string): Promise<ReadPlanFile | null>;
}

/** Every file that a plan may have, in the order in which one rests on the other. */
export const PLAN_FILES: readonly PlanFile[] = [
  planFile('priorities.csv', PRIORITY_COLUMNS, {
    toEdits: eachRow(addPriority, PRIORITY_COLUMNS, ({ id }) => `priority/${id}`),
    findContradictions: identifiersTwice,
  }),
  planFile('organisations.csv', ORGANISATION_COLUMNS, {
    toEdits: eachRow(addOrganisation, ORGANISATION_COLUMNS, ({ id }) => `organisation/${id}`),
    findContradictions: identifiersTwice,
  }),
  planFile('meetings.csv', ATTENDANCE_COLUMNS, {
    toEdits: toMeetingEdits,
    findContradictions: contradictionsOfMeetings,
  }),
  planFile('actions.csv', ACTION_COLUMNS, {
    toEdits: eachRow(addAction, ACTION_COLUMNS, ({ id }) => `action/${id}`),
    findContradictions: identifiersTwice,
  }),
  planFile('notes.csv', NOTE_COLUMNS, {
    toEdits: eachRow(addNote, NOTE_COLUMNS, ({ actionId }) => `note/${actionId}`),
  }),
  planFile('decisions.csv', DECISION_COLUMNS, {
    toEdits: eachRow(recordDecision, DECISION_COLUMNS, ({ meetingId }) => `decision/${meetingId}`),
  }),
];

interface Meaning<Fields> {
  readonly toEdits: (rows: readonly PlanRow<Fields>[]) => readonly PlannedEdit[];
  readonly findContradictions?: (rows: readonly PlanRow<Fields>[]) => readonly RowIssue[];
}

function planFile<Fields extends RecordFields>(
  fileName: string,
  columns: Columns<Fields>,
  { toEdits, findContradictions: contradictionsIn = () => [] }: Meaning<Fields>,
): PlanFile {
  return {
    fileName,
    headers: Object.values<Column<FieldValue> | undefined>(columns).flatMap((column) => column?.header ?? []),
    read: async (folder, today) => {
      const path = join(folder, fileName);
      if (!existsSync(path)) return null;
      const { rows, issues, notices } = await readTable(path, columns, today);
      return {
        fileName,
        rows: rows.length,
        edits: toEdits(rows),
        issues: [...issues, ...contradictionsIn(rows)],
        notices,
      };
    },
  };
}

/** An edit for each row. Rows of one name, such as the notes of an action, are told apart by their order. */
function eachRow<Fields extends RecordFields, Result>(
  edit: MakeEdit<Fields, Result>,
  columns: Columns<Fields>,
  nameOf: (fields: Fields) => string,
): Meaning<Fields>['toEdits'] {
  const headers = new Map(
    Object.entries<Column<FieldValue> | undefined>(columns).map(([field, column]) => [field, column?.header]),
  );
  const headerOf = (field: string): string => headers.get(field) ?? field;
  return (rows) => {
    const seen = new Map<string, number>();
    return rows.map(({ line, fields }) => {
      const name = nameOf(fields);
      const number = (seen.get(name) ?? 0) + 1;
      seen.set(name, number);
      return planEdit(edit, { line, name: `${name}/${number}`, headerOf }, fields);
    });
  };
}
