import type { EntityManager } from 'typeorm';
import type { Change, EditableKind, EditableValue } from '../../domain/strategy/change';
import { strategyError } from '../../domain/strategy/errors';

/** Something that has a history. */
export interface Editable {
  readonly kind: EditableKind;
  readonly id: string;
}

/** Writes down what an edit changed. */
export async function addChange(manager: EntityManager, change: Omit<Change, 'at'>): Promise<void> {
  await manager.query(
    `insert into victims_code.strategy_change (kind, id, version, changed_by, changes)
     values ($1, $2, $3, $4, $5)`,
    [change.kind, change.id, change.version, change.by, JSON.stringify(change.changes)],
  );
}

/** The history of each thing in the order of its versions, in the order in which they are asked for. */
export async function findChanges(
  manager: EntityManager,
  things: readonly Editable[],
): Promise<readonly (readonly Change[])[]> {
  const rows = await manager.query<(Omit<Change, 'at'> & { at: Date })[]>(
    `select kind, id, version, changed_at as at, changed_by as by, changes
     from victims_code.strategy_change
     where (kind, id) in (select * from unnest($1::text[], $2::text[]))
     order by version`,
    [things.map(({ kind }) => kind), things.map(({ id }) => id)],
  );
  const changes = rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  return things.map((thing) => changes.filter(({ kind, id }) => kind === thing.kind && id === thing.id));
}

interface StaleEdit extends Editable {
  readonly expectedVersion: number;
  readonly version: number;
}

/** The refusal of an edit that was made from another version: what became of that one since, and by whom. */
export async function conflict(manager: EntityManager, edit: StaleEdit) {
  const { kind, id, expectedVersion, version } = edit;
  const [history = []] = await findChanges(manager, [edit]);
  const since = history.filter((change) => change.version > expectedVersion).map(describeChange);
  const thing = `${kind.toLowerCase()} ${id}`;
  const what =
    since.length === 0
      ? `${thing} has never had version ${expectedVersion}`
      : `${thing} was changed since version ${expectedVersion}: ${since.join('; ')}`;
  return strategyError(
    'EDIT_CONFLICT',
    `input.expectedVersion: ${what}. It is at version ${version}. Look at that, and send what still is to change with that version and a new client key.`,
  );
}

function describeChange({ version, at, by, changes }: Change): string {
  const fields = changes.map(({ field, from, to }) => `${field} from ${quote(from)} to ${quote(to)}`);
  return `version ${version} by ${by} at ${at} changed ${fields.join(', ')}`;
}

const LONGEST_QUOTE = 80;

function quote(value: EditableValue): string {
  if (value === null) return 'nothing';
  const characters = [...String(value)];
  const isLong = characters.length > LONGEST_QUOTE;
  return `"${characters.slice(0, LONGEST_QUOTE).join('')}${isLong ? '…' : ''}"`;
}
