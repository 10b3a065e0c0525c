import {
  aNewAction,
  aNewPriority,
  createStrategyDatabase,
  edit,
  TODAY,
} from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { findChanges } from './change.queries';
import { addAction, addPriority, updateAction, updatePriority } from './plan.edits';
import { findActions, findActionsByIds, findPriorities } from './plan.queries';
import { addNote } from './progress-note.queries';

let database: StrategyDatabase;

beforeEach(async () => {
  database = await createStrategyDatabase();
  await addPriority(database.editor, edit(aNewPriority()));
  await addAction(database.editor, edit(aNewAction()));
});
afterEach(() => database.drop());

const action = { ...aNewAction(), completedOn: null, meetingId: null, version: 1, synthetic: true };

test('a priority and an action are added, found and changed', async () => {
  const priority = { ...aNewPriority(), version: 1, synthetic: true };
  expect(await findPriorities(database.editor)).toEqual([priority]);
  expect(await findActions(database.editor)).toEqual([{ ...action, notes: [] }]);

  const retitled = edit({ id: '1', expectedVersion: 1, title: 'Tell' });
  expect((await updatePriority(database.editor, retitled)).result).toEqual({
    ...priority,
    title: 'Tell',
    version: 2,
  });
  const completed = edit({
    id: '1.1',
    expectedVersion: 1,
    completedOn: TODAY,
    department: 'WITNESS_CARE',
  } as const);
  expect((await updateAction(database.editor, completed)).result).toEqual({
    ...action,
    completedOn: TODAY,
    department: 'WITNESS_CARE',
    version: 2,
  });
  const reopened = edit({ id: '1.1', expectedVersion: 2, completedOn: null });
  expect((await updateAction(database.editor, reopened)).result).toMatchObject({
    completedOn: null,
    version: 3,
  });
});

test('the history holds who changed what, from what to what', async () => {
  await updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, dueOn: '2022-07-31' }, 'Bao'));
  const at = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
  const [history] = await findChanges(database.editor, [{ kind: 'ACTION', id: '1.1' }]);
  expect(history).toEqual([
    {
      kind: 'ACTION',
      id: '1.1',
      version: 1,
      at,
      by: 'Ash',
      changes: [
        { field: 'priorityId', from: null, to: '1' },
        { field: 'department', from: null, to: 'FORCE_CONTACT' },
        { field: 'title', from: null, to: 'Tell victims what happens next' },
        { field: 'description', from: null, to: 'At the end of every call.' },
        { field: 'startsOn', from: null, to: '2022-03-01' },
        { field: 'dueOn', from: null, to: '2022-06-30' },
      ],
    },
    {
      kind: 'ACTION',
      id: '1.1',
      version: 2,
      at,
      by: 'Bao',
      changes: [{ field: 'dueOn', from: '2022-06-30', to: '2022-07-31' }],
    },
  ]);
});

test('an edit that changes nothing makes no version', async () => {
  const same = edit({ id: '1.1', expectedVersion: 1, dueOn: '2022-06-30' });
  expect((await updateAction(database.editor, same)).result).toEqual(action);
  const [history] = await findChanges(database.editor, [{ kind: 'ACTION', id: '1.1' }]);
  expect(history).toHaveLength(1);
});

test('an edit made from an older version is refused, with what changed meanwhile and by whom', async () => {
  const moved = edit({ id: '1.1', expectedVersion: 1, dueOn: '2022-07-31' }, 'Bao');
  await updateAction(database.editor, moved);
  const stale = edit({ id: '1.1', expectedVersion: 1, title: 'Another' });
  const refusal = updateAction(database.editor, stale);
  await expect(refusal).rejects.toMatchObject({
    code: 'EDIT_CONFLICT',
    message: expect.stringMatching(
      /^input\.expectedVersion: action 1\.1 was changed since version 1: version 2 by Bao at 2\S+Z changed dueOn from "2022-06-30" to "2022-07-31"\. It is at version 2\. /,
    ),
  });
  expect(await findActionsByIds(database.editor, ['1.1', 'x'])).toEqual([
    { ...action, dueOn: '2022-07-31', version: 2, notes: [] },
    null,
  ]);
});

test('a version that there has not been yet is refused too, and long texts are cut', async () => {
  const ahead = edit({ id: '1.1', expectedVersion: 5, title: 'Another' });
  await expect(updateAction(database.editor, ahead)).rejects.toMatchObject({
    code: 'EDIT_CONFLICT',
    message: expect.stringContaining('action 1.1 has never had version 5. It is at version 1.'),
  });
  await updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, description: '🚓'.repeat(100) }));
  await expect(
    updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, title: 'Another' })),
  ).rejects.toMatchObject({ message: expect.stringContaining(`to "${'🚓'.repeat(80)}…".`) });
});

test('of editors who save the same version at the same time one is first, and the others learn of it', async () => {
  const editors = ['Ash', 'Bao', 'Cyd', 'Dev', 'Eli'];
  const saved = await Promise.allSettled(
    editors.map((name) =>
      updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, title: `By ${name}` }, name)),
    ),
  );
  const winners = saved.filter(({ status }) => status === 'fulfilled');
  const [now] = await findActionsByIds(database.editor, ['1.1']);
  const winner = now?.title.replace('By ', '');
  expect(winners).toHaveLength(1);
  expect(now?.version).toBe(2);
  const reasons = saved.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(reasons.map(({ code }) => code)).toEqual(Array(4).fill('EDIT_CONFLICT'));
  for (const { message } of reasons) expect(message).toContain(`version 2 by ${winner} at`);
});

test('two who add the same identifier at the same time: one is first', async () => {
  const added = await Promise.allSettled(
    ['Ash', 'Bao'].map((name) =>
      addAction(database.editor, edit(aNewAction({ id: '1.2', title: name }), name)),
    ),
  );
  expect(added.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const reasons = added.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  expect(reasons).toMatchObject([
    { code: 'ID_TAKEN', message: 'input.id: action 1.2 is there already. Choose another identifier.' },
  ]);
});

test('notes added at the same time are all kept, numbered, and make no conflict with an edit', async () => {
  const texts = ['one', 'two', 'three', 'four'];
  await Promise.all([
    ...texts.map((text) =>
      addNote(database.editor, edit({ actionId: '1.1', progress: 5, confidence: 'AT_RISK', text } as const)),
    ),
    updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, title: 'Another' })),
  ]);
  const [found] = await findActionsByIds(database.editor, ['1.1']);
  expect(found?.notes.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(found?.notes.map(({ text }) => text).sort()).toEqual([...texts].sort());
  expect(found?.notes[0]).toMatchObject({ reportedOn: TODAY, confidence: 'AT_RISK', recordedBy: 'Ash' });
  expect(found).toMatchObject({ title: 'Another', version: 2 });
});

test.each([
  [
    'an unknown action',
    { id: '9', expectedVersion: 1 },
    'ID_UNKNOWN',
    'input.id: there is no action 9. Check the identifier.',
  ],
  [
    'an unknown priority',
    { id: '1.1', expectedVersion: 1, priorityId: '9' },
    'ID_UNKNOWN',
    'input.priorityId: there is no priority 9. Check the identifier.',
  ],
  [
    'a due date before the start',
    { id: '1.1', expectedVersion: 1, dueOn: '2022-02-28' },
    'INVALID_INPUT',
    'Mutation.updateVictimsAction: input.dueOn is 2022-02-28, before input.startsOn, which is 2022-03-01.',
  ],
  [
    'a completion before the start',
    { id: '1.1', expectedVersion: 1, completedOn: '2022-02-28' },
    'INVALID_INPUT',
    'Mutation.updateVictimsAction: input.completedOn is 2022-02-28, before input.startsOn, which is 2022-03-01.',
  ],
])('updateAction() refuses %s', async (_, input, code, message) => {
  await expect(updateAction(database.editor, edit(input))).rejects.toMatchObject({ code, message });
  expect(await findActions(database.editor)).toEqual([{ ...action, notes: [] }]);
});

test('addAction() refuses a meeting and addNote() an action that there is not', async () => {
  await expect(
    addAction(database.editor, edit(aNewAction({ id: '1.2', meetingId: 'VTB-1' }))),
  ).rejects.toMatchObject({ code: 'ID_UNKNOWN', message: expect.stringMatching(/^input\.meetingId: /) });
  const note = edit({ actionId: '9', progress: 5, confidence: 'AT_RISK', text: 'x' } as const);
  await expect(addNote(database.editor, note)).rejects.toMatchObject({
    code: 'ID_UNKNOWN',
    message: expect.stringMatching(/^input\.actionId: /),
  });
});
