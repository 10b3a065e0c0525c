import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord } from '@citizen-graph/audit';
import type { RecordedEntry } from '@citizen-graph/audit';
import { TODAY, aNewPriority, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { editOnce } from './client-key';
import { loadPlan } from './load-plan';
import { addPriority, updatePriority } from './plan.edits';

let database: StrategyDatabase;

beforeEach(async () => {
  database = await createStrategyDatabase();
});
afterEach(() => database.drop());

async function entries(): Promise<readonly RecordedEntry[]> {
  const found: RecordedEntry[] = [];
  for await (const entry of readRecord(database.owner, { from: new Date(0), before: new Date(8e14) })) {
    found.push(entry);
  }
  return found;
}

const ENTRY = {
  at: expect.any(String),
  kinds: ['ALTERATION'],
  actor: 'Ash',
  client: 'test',
  purpose: null,
  document: null,
  areas: null,
  recipient: null,
  rows: 1,
  request: null,
};

test('each edit is entered once, with who made it by which client, and not with what it says', async () => {
  const adding = edit(aNewPriority());
  await addPriority(database.editor, adding);
  await addPriority(database.editor, adding);
  await updatePriority(database.editor, edit({ id: '1', expectedVersion: 1, title: 'Tell' }, 'Bo'));
  await expect(addPriority(database.editor, edit(aNewPriority()))).rejects.toMatchObject({
    code: 'ID_TAKEN',
  });
  expect(await entries()).toEqual([
    { ...ENTRY, number: 1, operation: 'addVictimsPriority', fields: ['Mutation.addVictimsPriority'] },
    {
      ...ENTRY,
      number: 2,
      actor: 'Bo',
      operation: 'updateVictimsPriority',
      fields: ['Mutation.updateVictimsPriority'],
    },
  ]);
});

test('the edits of a plan are entered when all of them are made, and none when one is refused', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'citizen-graph-record-'));
  const load = async (rows: string) => {
    await writeFile(join(folder, 'priorities.csv'), `id,position,title,description\n${rows}`);
    const editor = { name: 'loader', client: 'citizen', today: TODAY, synthetic: true };
    await loadPlan(database.owner.connection, {
      folder,
      editor,
      onIssues: () => Promise.resolve(),
      onNotice: () => undefined,
    });
  };
  try {
    await load('1,1,Inform,All.\n2,2,Support,All.\n');
    await expect(load('3,3,Protect,All.\n2,2,Changed,All.\n')).rejects.toMatchObject({ code: 'ROW_CHANGED' });
    const loaded = { actor: 'loader', client: 'citizen', operation: 'addVictimsPriority' };
    expect(await entries()).toMatchObject([
      { number: 1, ...loaded },
      { number: 2, ...loaded },
    ]);
    expect(await entries()).toHaveLength(2);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('where the role may not append, nothing is edited and the key is not used', async () => {
  await database.owner.query('revoke execute on function audit.append(jsonb) from citizen_victims_code');
  const adding = edit(aNewPriority());
  await expect(addPriority(database.editor, adding)).rejects.toMatchObject({ code: '42501' });
  for (const table of ['strategy_priority', 'strategy_change', 'client_key']) {
    expect(await database.owner.query(`select * from victims_code.${table}`)).toEqual([]);
  }
  await database.owner.query('grant execute on function audit.append(jsonb) to citizen_victims_code');
  expect(await addPriority(database.editor, adding)).toMatchObject({ replayed: false });
  expect(await entries()).toHaveLength(1);
});

test('edits at the same time wait for one another’s entries and not for one another', async () => {
  const inside = { count: 0, most: 0 };
  const editing = Array.from({ length: 6 }, (_, index) => {
    const adding = edit(aNewPriority({ id: `p${index}` }));
    return editOnce(database.editor, { ...adding, mutation: 'addVictimsPriority' }, async (transaction) => {
      inside.count += 1;
      inside.most = Math.max(inside.most, inside.count);
      await transaction.query('select pg_sleep(0.2)');
      inside.count -= 1;
      return {};
    });
  });
  await Promise.all(editing);
  expect(inside.most).toBe(6);
  expect((await entries()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6]);
});
