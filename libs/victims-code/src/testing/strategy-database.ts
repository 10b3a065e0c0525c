import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { EntityManager } from 'typeorm';
import type { Edit, Editor, NewAction, NewPriority } from '../domain/strategy/edit';
import { VICTIMS_CODE_MIGRATIONS } from '../persistence/migrations';

/** The day on which these tests edit. */
export const TODAY = '2022-05-01';

const CONNECTIONS = 8;

export interface StrategyDatabase {
  /** Connected as the role of the subgraph, who may edit. */
  readonly editor: EntityManager;
  /** Connected as the owner, who may do anything. */
  readonly owner: EntityManager;
  drop(): Promise<void>;
}

/** A database with the tables of the subject, and two ways into it. */
export async function createStrategyDatabase(): Promise<StrategyDatabase> {
  const database = await createTestDatabase({ 'victims-code': VICTIMS_CODE_MIGRATIONS });
  const editor = await openDatabase({
    url: database.url,
    role: roleOf('victims-code'),
    application: 'test',
    connections: CONNECTIONS,
    statementTimeout: 20_000,
  });
  // Opens every connection now, so that what is asked for at the same time is done at the same time.
  await Promise.all(Array.from({ length: CONNECTIONS }, () => editor.query('select pg_sleep(0.05)')));
  return {
    editor: editor.manager,
    owner: database.owner.manager,
    drop: async () => {
      await editor.destroy();
      await database.drop();
    },
  };
}

let keys = 0;

/** An edit by somebody under a key of its own. */
export function edit<Input extends object>(input: Input, name = 'Ash'): Edit<Input> {
  keys += 1;
  return { clientKey: `key-${keys}`, input, editor: anEditor(name) };
}

export function anEditor(name: string): Editor {
  return { name, client: 'test', today: TODAY, synthetic: true };
}

export function aNewPriority(overrides: Partial<NewPriority> = {}): NewPriority {
  return { id: '1', title: 'Inform', description: 'Victims know what happens.', position: 1, ...overrides };
}

export function aNewAction(overrides: Partial<NewAction> = {}): NewAction {
  return {
    id: '1.1',
    priorityId: '1',
    department: 'FORCE_CONTACT',
    title: 'Tell victims what happens next',
    description: 'At the end of every call.',
    startsOn: '2022-03-01',
    dueOn: '2022-06-30',
    ...overrides,
  };
}
