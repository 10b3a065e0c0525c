import { DomainError } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Edit, Edited, Editor } from '../../domain/strategy/edit';
import { differencesOf, refuseChangedRow } from './changed-row';
import { findResult } from './client-key';

/** A row of a file and its line. */
export interface PlanRow<Fields> {
  readonly line: number;
  readonly fields: Fields;
}

/** How many edits a row asks for, and how many of them were made just now and not before. */
export interface EditCount {
  readonly edits: number;
  readonly made: number;
}

/** What a row of a file asks for. */
export interface PlannedEdit {
  readonly line: number;
  /** Makes it, unless the same row made it before. */
  make(manager: EntityManager, editor: Editor): Promise<EditCount>;
}

/** A function that makes an edit once for each client key. */
export type MakeEdit<Input extends object, Result> = (
  manager: EntityManager,
  edit: Edit<Input>,
) => Promise<Edited<Result>>;

/** What tells a row from all others of its file, for ever, and how its fields are headed. */
export interface RowName {
  readonly line: number;
  readonly name: string;
  readonly headerOf: (field: string) => string;
}

/** How a file's rows become edits. It throws ROW_CHANGED where the row came in before as another. */
export function planEdit<Input extends object, Result>(
  edit: MakeEdit<Input, Result>,
  { line, name, headerOf }: RowName,
  input: Input,
): PlannedEdit {
  const clientKey = planKey(name);
  return {
    line,
    make: async (manager, editor) => {
      const before = await findResult(manager, clientKey);
      if (before === null) {
        const { replayed } = await edit(manager, { clientKey, input, editor });
        return { edits: 1, made: replayed ? 0 : 1 };
      }
      refuseChangedRow(differencesOf(input, before, headerOf));
      return { edits: 1, made: 0 };
    },
  };
}

/** The client key of the edit that a row of this name asks for. */
export function planKey(name: string): string {
  return `plan-file/${name}`;
}

/** Makes the edits of a file in their order, and counts them. Names file and line where one is refused. */
export async function makeEdits(
  manager: EntityManager,
  { fileName, edits }: { readonly fileName: string; readonly edits: readonly PlannedEdit[] },
  editor: Editor,
): Promise<EditCount> {
  const total = { edits: 0, made: 0 };
  for (const { line, make } of edits) {
    try {
      const count = await make(manager, editor);
      total.edits += count.edits;
      total.made += count.made;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.code, `${fileName} line ${line}: ${error.message}`);
    }
  }
  return total;
}
