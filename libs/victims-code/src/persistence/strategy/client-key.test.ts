import { aNewAction, aNewPriority, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { addAction, addPriority, updateAction } from './plan.edits';
import { addNote } from './progress-note.queries';

let database: StrategyDatabase;

beforeEach(async () => {
  database = await createStrategyDatabase();
  await addPriority(database.editor, edit(aNewPriority()));
});
afterEach(() => database.drop());

function count(table: string): Promise<unknown> {
  return database.owner.query(`select count(*)::int as n from victims_code.${table}`).then(([row]) => row.n);
}

test('the same key with the same input gives the first result again, whatever has happened since', async () => {
  const first = edit(aNewAction());
  const added = await addAction(database.editor, first);
  expect(added).toEqual({
    result: { ...aNewAction(), completedOn: null, meetingId: null, version: 1, synthetic: true },
    replayed: false,
  });
  await updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, title: 'Another' }));
  expect(await addAction(database.editor, first)).toEqual({ ...added, replayed: true });
  expect(await count('plan_action')).toBe(1);
  expect(await count('strategy_change')).toBe(3);
});

test('the order of the fields and what is left out make no other input', async () => {
  const input = aNewAction();
  const turned = Object.fromEntries(Object.entries(input).reverse()) as typeof input;
  const first = edit(input);
  await addAction(database.editor, first);
  const again = await addAction(database.editor, { ...first, input: { ...turned, completedOn: undefined } });
  expect(again.replayed).toBe(true);
});

test.each([
  ['another value', aNewAction({ title: 'Another' })],
  ['a field more', aNewAction({ completedOn: null })],
])('the same key with %s is refused', async (_, other) => {
  const first = edit(aNewAction());
  await addAction(database.editor, first);
  await expect(addAction(database.editor, { ...first, input: other })).rejects.toMatchObject({
    code: 'CLIENT_KEY_REUSED',
    message: `Mutation.addVictimsAction: input.clientKey ${first.clientKey} was used before, for another edit. Make a new key for each edit.`,
  });
});

test('the same key and input for another mutation is refused', async () => {
  const first = edit(aNewPriority({ id: '2' }));
  await addPriority(database.editor, first);
  const { clientKey, editor } = first;
  const note = { actionId: '2', progress: 1, confidence: 'ON_TRACK', text: 'x' } as const;
  await expect(addNote(database.editor, { clientKey, editor, input: note })).rejects.toMatchObject({
    code: 'CLIENT_KEY_REUSED',
  });
});

test('an edit that is refused leaves its key unused', async () => {
  const refused = edit(aNewAction({ priorityId: '9' }));
  await expect(addAction(database.editor, refused)).rejects.toMatchObject({ code: 'ID_UNKNOWN' });
  const { replayed } = await addAction(database.editor, { ...refused, input: aNewAction() });
  expect(replayed).toBe(false);
});

test.each(['', ' ', 'a b', 'ä', 'k'.repeat(201)])('the key %j is refused', async (clientKey) => {
  await expect(addAction(database.editor, { ...edit(aNewAction()), clientKey })).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: expect.stringMatching(/^Mutation\.addVictimsAction: input\.clientKey /),
  });
});

test('requests with one key at the same time make one change, and all get its result', async () => {
  await addAction(database.editor, edit(aNewAction()));
  const input = { actionId: '1.1', progress: 10, confidence: 'ON_TRACK', text: 'Begun.' } as const;
  const same = edit(input);
  const answers = await Promise.all(Array.from({ length: 6 }, () => addNote(database.editor, same)));
  expect(await count('progress_note')).toBe(1);
  expect(answers.map(({ replayed }) => replayed).sort()).toEqual([false, true, true, true, true, true]);
  expect(new Set(answers.map(({ result }) => JSON.stringify(Object.entries(result).sort()))).size).toBe(1);
});

test('a request waits for the one with its key that is under way, and does the work where that one fails', async () => {
  await addAction(database.editor, edit(aNewAction()));
  const same = edit({ actionId: '1.1', progress: 10, confidence: 'ON_TRACK', text: 'Begun.' } as const);
  const failing = database.editor.transaction(async (transaction) => {
    await addNote(transaction, same);
    const waiting = addNote(database.editor, same);
    await untilSomebodyWaits();
    return { waiting };
  });
  const { waiting } = await failing;
  expect((await waiting).replayed).toBe(true);

  const other = edit({ actionId: '1.1', progress: 20, confidence: 'ON_TRACK', text: 'Going on.' } as const);
  let second: ReturnType<typeof addNote> | undefined;
  const broken = database.editor.transaction(async (transaction) => {
    await addNote(transaction, other);
    second = addNote(database.editor, other);
    await untilSomebodyWaits();
    throw new Error('broken off');
  });
  await expect(broken).rejects.toThrow('broken off');
  expect(await second).toMatchObject({ replayed: false, result: { number: 2, progress: 20 } });
  expect(await count('progress_note')).toBe(2);
});

async function untilSomebodyWaits(): Promise<void> {
  const waiting = `select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  for (;;) {
    const [row] = await database.owner.query<{ n: number }[]>(waiting);
    if (row !== undefined && row.n > 0) return;
  }
}
