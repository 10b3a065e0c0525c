import { DomainError } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import type { Edit, Edited, Editor } from '../../domain/strategy/edit';

/** A row of a file and its line. */
export interface PlanRow<Fields> {
  readonly line: number;
  readonly fields: Fields;
}

/** An edit that a row of a file asks for. */
export interface PlannedEdit {
  readonly line: number;
  /** Makes it, unless the same row made it before; gives whether it was made just now. */
  make(manager: EntityManager, editor: Editor): Promise<boolean>;
}

/** A function that makes an edit once for each client key. */
export type MakeEdit<Input extends object, Result> = (
  manager: EntityManager,
  edit: Edit<Input>,
) => Promise<Edited<Result>>;

/** How a file's rows become edits; `name` tells a row from all others of its file, for ever. */
export function planEdit<Input extends object, Result>(
  edit: MakeEdit<Input, Result>,
  { line, name }: { readonly line: number; readonly name: string },
  input: Input,
): PlannedEdit {
  return {
    line,
    make: async (manager, editor) => {
      const { replayed } = await edit(manager, { clientKey: `plan-file/${name}`, input, editor });
      return !replayed;
    },
  };
}

/** Makes the edits of a file in their order; gives how many were made just now. Names file and line where one is refused. */
export async function makeEdits(
  manager: EntityManager,
  { fileName, edits }: { readonly fileName: string; readonly edits: readonly PlannedEdit[] },
  editor: Editor,
): Promise<number> {
  let made = 0;
  for (const { line, make } of edits) {
    try {
      if (await make(manager, editor)) made += 1;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      throw new DomainError(error.code, `${fileName} line ${line}: ${error.message}`);
    }
  }
  return made;
}
