import { invariant } from '@citizen-graph/reference';
import type { EntityManager } from 'typeorm';
import { changesBetween } from '../../domain/strategy/change';
import type { EditableFields, EditableValue } from '../../domain/strategy/change';
import type { Editor } from '../../domain/strategy/edit';
import { strategyError } from '../../domain/strategy/errors';
import { addChange, conflict } from './change.queries';
import { columnOf, selectFrom, unknownId } from './editable-table';
import type { EditableTable } from './editable-table';

/** What a thing is to be; the fields of its table go into the table, all of it into the history. */
export interface NewThing {
  readonly id: string;
  readonly state: EditableFields;
  readonly editor: Editor;
}

/** Writes a thing and its first version; throws ID_TAKEN. */
export async function addThing(
  manager: EntityManager,
  { kind, table, fields }: EditableTable,
  { id, state, editor }: NewThing,
): Promise<void> {
  const values = [id, 1, editor.synthetic, ...fields.map((field) => state[field] ?? null)];
  const added = await manager.query<unknown[]>(
    `insert into ${table} (id, version, synthetic, ${fields.map(columnOf).join(', ')})
     values (${values.map((_, index) => `$${index + 1}`).join(', ')})
     on conflict (id) do nothing returning id`,
    values,
  );
  if (added.length === 0) {
    throw strategyError(
      'ID_TAKEN',
      `input.id: ${kind.toLowerCase()} ${id} is there already. Choose another identifier.`,
    );
  }
  await addChange(manager, { kind, id, version: 1, by: editor.name, changes: changesBetween(null, state) });
}

/** A thing that nobody else can edit until the transaction ends. */
export interface LockedThing {
  readonly id: string;
  readonly version: number;
  readonly state: EditableFields;
}

/** Locks a thing for an edit that was made from a version of it; throws ID_UNKNOWN and EDIT_CONFLICT. */
export async function lockThing(
  manager: EntityManager,
  table: EditableTable,
  { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
): Promise<LockedThing> {
  // Not "for update", for which everybody would wait who only refers to the thing.
  const [row] = await manager.query<(EditableFields & { readonly version: number })[]>(
    `${selectFrom(table)} where id = $1 for no key update`,
    [id],
  );
  if (row === undefined) throw unknownId('input.id', table, id);
  const { version } = row;
  if (version !== expectedVersion) {
    throw await conflict(manager, { kind: table.kind, id, expectedVersion, version });
  }
  return {
    id,
    version,
    state: Object.fromEntries(table.fields.map((field) => [field, row[field] ?? null])),
  };
}

interface NewState {
  readonly state: EditableFields;
  readonly editor: Editor;
}

/** Writes the next version of a locked thing; where nothing is different there is none. */
export async function saveThing(
  manager: EntityManager,
  { kind, table, fields, locked }: EditableTable & { readonly locked: LockedThing },
  { state, editor }: NewState,
): Promise<void> {
  const changes = changesBetween(locked.state, state);
  if (changes.length === 0) return;
  const version = locked.version + 1;
  const assignments = fields.map((field, index) => `${columnOf(field)} = $${index + 3}`);
  const values = fields.map((field) => state[field] ?? null);
  await manager.query(`update ${table} set version = $2, ${assignments.join(', ')} where id = $1`, [
    locked.id,
    version,
    ...values,
  ]);
  await addChange(manager, { kind, id: locked.id, version, by: editor.name, changes });
}

/** Makes others who append to a thing, or edit it, wait until the transaction ends; throws ID_UNKNOWN. */
export async function lockForAppending(
  manager: EntityManager,
  table: EditableTable,
  [argument, id]: readonly [argument: string, id: string],
): Promise<void> {
  const found = await manager.query<unknown[]>(
    `select 1 from ${table.table} where id = $1 for no key update`,
    [id],
  );
  if (found.length === 0) throw unknownId(argument, table, id);
}

/** Throws ID_UNKNOWN unless the identifier that an argument gives is in the table; null is in every one. */
export async function checkReference(
  manager: EntityManager,
  table: EditableTable,
  [argument, id]: readonly [argument: string, id: EditableValue],
): Promise<void> {
  if (id === null) return;
  const found = await manager.query<unknown[]>(`select 1 from ${table.table} where id = $1`, [id]);
  if (found.length === 0) throw unknownId(argument, table, String(id));
}

/** A thing as it is in its table; it must be there. */
export async function getThing<Thing>(
  manager: EntityManager,
  table: EditableTable,
  id: string,
): Promise<Thing> {
  const [thing] = await manager.query<Thing[]>(`${selectFrom(table)} where id = $1`, [id]);
  invariant(thing, `${table.kind} ${id} was written in this transaction`);
  return thing;
}
