import {
  AddVictimsActionDocument,
  AddVictimsActionNoteDocument,
  AddVictimsPriorityDocument,
  UpdateVictimsActionDocument,
  UpdateVictimsPriorityDocument,
  VictimsActionHistoryDocument,
  VictimsStrategyDocument,
} from '@citizen-graph/operations';
import { RAG_RULE } from '@citizen-graph/victims-code';
import { TODAY, openStrategySubgraph } from '../../testing/strategy-subgraph';
import type { StrategySubgraph } from '../../testing/strategy-subgraph';

const AT = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const PRIORITY = { id: '1', title: 'Inform', description: 'Victims know what happens.', position: 1 };
const ACTION = {
  id: '1.1',
  priorityId: '1',
  department: 'FORCE_CONTACT',
  title: 'Tell victims what happens next',
  description: 'At the end of every call.',
  startsOn: '2022-04-01',
  dueOn: '2022-07-31',
};

let subgraph: StrategySubgraph;

beforeAll(async () => {
  subgraph = await openStrategySubgraph();
});
afterAll(() => subgraph.drop());
afterEach(() => subgraph.editAs('Ash'));

// One story: what a test edits, the next ones find.
test('nothing can be edited by those whose grant does not hold it', async () => {
  subgraph.editAs(null);
  expect(await subgraph.edit(AddVictimsPriorityDocument, PRIORITY)).toEqual({
    data: { addVictimsPriority: null },
    errors: [
      expect.objectContaining({
        path: ['addVictimsPriority'],
        extensions: { code: 'ACCESS_DENIED' },
        message: 'The grant does not hold Mutation.addVictimsPriority.',
      }),
    ],
  });
});

test('a plan without priorities has an empty summary', async () => {
  expect(await subgraph.ask(VictimsStrategyDocument)).toMatchObject({
    data: {
      victimsCode: {
        strategy: {
          on: TODAY,
          ragRule: RAG_RULE,
          synthetic: false,
          whole: [{ code: 'ALL', actions: 0 }],
          byPriority: [],
          priorities: [],
        },
      },
    },
  });
});

test('priorities, actions and notes are added and changed', async () => {
  expect(await subgraph.edit(AddVictimsPriorityDocument, { ...PRIORITY, title: 'Infrom' })).toEqual({
    data: {
      addVictimsPriority: {
        priority: { ...PRIORITY, title: 'Infrom', version: 1, synthetic: false },
        replayed: false,
      },
    },
  });
  expect(
    await subgraph.edit(UpdateVictimsPriorityDocument, { id: '1', expectedVersion: 1, title: 'Inform' }),
  ).toMatchObject({ data: { updateVictimsPriority: { priority: { ...PRIORITY, version: 2 } } } });
  expect(await subgraph.edit(AddVictimsActionDocument, ACTION)).toEqual({
    data: {
      addVictimsAction: {
        action: {
          ...ACTION,
          meetingId: null,
          completedOn: null,
          status: 'IN_PROGRESS',
          rag: {
            colour: 'AMBER',
            reason: 'SILENT',
            rule: 'It has started, and for more than 35 days nothing has been reported.',
            since: '2022-05-07',
          },
          version: 1,
          synthetic: false,
        },
        replayed: false,
      },
    },
  });
  const note = { actionId: '1.1', progress: 30, confidence: 'ON_TRACK', text: 'Scripts are written.' };
  expect(await subgraph.edit(AddVictimsActionNoteDocument, note)).toMatchObject({
    data: {
      addVictimsActionNote: {
        note: { number: 1, reportedOn: TODAY, progress: 30, recordedAt: AT, recordedBy: 'Ash' },
        action: { id: '1.1', rag: { colour: 'GREEN', reason: 'ON_COURSE', since: TODAY }, version: 1 },
        replayed: false,
      },
    },
  });
});

test('the plan by priority and department, filtered, on two days', async () => {
  const counts = { code: '1', label: 'Inform', actions: 1, blue: 0, red: 0, amber: 0, green: 1 };
  expect(await subgraph.ask(VictimsStrategyDocument)).toMatchObject({
    data: {
      victimsCode: {
        strategy: {
          whole: [{ ...counts, code: 'ALL', label: 'All actions' }],
          byPriority: [counts],
          byDepartment: [{ ...counts, code: 'FORCE_CONTACT', label: 'Force Contact' }, {}, {}, {}, {}, {}],
          priorities: [{ ...PRIORITY, version: 2, actions: [{ id: '1.1', notes: [{ number: 1 }] }] }],
        },
      },
    },
  });
  const actionsOf = async (variables: Record<string, unknown>) =>
    JSON.stringify(await subgraph.ask(VictimsStrategyDocument, variables)).match(/"id":"1\.1"/g)?.length ?? 0;
  expect(await actionsOf({ rag: 'GREEN', department: 'FORCE_CONTACT', status: 'IN_PROGRESS' })).toBe(1);
  expect(await actionsOf({ rag: 'AMBER' })).toBe(0);
  expect(await actionsOf({ rag: 'AMBER', on: '2022-05-19' })).toBe(1);
  expect(await actionsOf({ dueBefore: '2022-07-31' })).toBe(0);
  expect(await actionsOf({ dueBefore: '2022-08-01' })).toBe(1);
  expect(await actionsOf({ status: 'NOT_STARTED', on: '2022-03-31' })).toBe(1);
});

test('two editors at once: the second gets a conflict and can read what happened', async () => {
  subgraph.editAs('Bao');
  const bao = await subgraph.edit(UpdateVictimsActionDocument, {
    id: '1.1',
    expectedVersion: 1,
    dueOn: '2022-08-31',
  });
  expect(bao).toMatchObject({
    data: { updateVictimsAction: { action: { version: 2, dueOn: '2022-08-31' } } },
  });
  subgraph.editAs('Ash');
  const ash = await subgraph.edit(UpdateVictimsActionDocument, {
    id: '1.1',
    expectedVersion: 1,
    title: 'Tell all',
  });
  expect(ash).toMatchObject({
    data: { updateVictimsAction: null },
    errors: [{ path: ['updateVictimsAction'], extensions: { code: 'EDIT_CONFLICT' } }],
  });
  expect(ash.errors?.[0]?.message).toContain('by Bao');
  expect(await subgraph.ask(VictimsActionHistoryDocument, { id: '1.1', after: 1 })).toMatchObject({
    data: {
      victimsCode: {
        strategy: {
          action: {
            title: ACTION.title,
            history: [
              {
                version: 2,
                at: AT,
                by: 'Bao',
                fields: [{ field: 'dueOn', from: '2022-07-31', to: '2022-08-31' }],
              },
            ],
          },
        },
      },
    },
  });
});

test('a replayed key gives the first result and says so; another input under it is refused', async () => {
  const input = { clientKey: 'mine', id: '1.1', expectedVersion: 2, completedOn: TODAY };
  const first = await subgraph.ask(UpdateVictimsActionDocument, { input });
  expect(first).toMatchObject({
    data: {
      updateVictimsAction: { action: { version: 3, rag: { colour: 'BLUE', since: TODAY } }, replayed: false },
    },
  });
  await subgraph.edit(UpdateVictimsActionDocument, { id: '1.1', expectedVersion: 3, completedOn: null });
  expect(await subgraph.ask(UpdateVictimsActionDocument, { input })).toMatchObject({
    data: { updateVictimsAction: { action: { version: 3, completedOn: TODAY }, replayed: true } },
  });
  expect(
    await subgraph.ask(UpdateVictimsActionDocument, { input: { ...input, completedOn: null } }),
  ).toMatchObject({
    errors: [{ extensions: { code: 'CLIENT_KEY_REUSED' } }],
  });
});

test('two edits in one operation are made in order, and each tells how it left things', async () => {
  const mutation = `mutation {
    one: addVictimsActionNote(input: { clientKey: "n-1", actionId: "1.1", progress: 40, confidence: AT_RISK, text: "One." }) {
      action { rag { reason } notes { number } } }
    two: addVictimsActionNote(input: { clientKey: "n-2", actionId: "1.1", progress: 50, confidence: OFF_TRACK, text: "Two." }) {
      action { rag { reason } notes { number } } }
  }`;
  expect(await subgraph.ask(mutation)).toEqual({
    data: {
      one: { action: { rag: { reason: 'AT_RISK' }, notes: [{ number: 1 }, { number: 2 }] } },
      two: { action: { rag: { reason: 'OFF_TRACK' }, notes: [{ number: 1 }, { number: 2 }, { number: 3 }] } },
    },
  });
});

test('a priority has a history too, and an action that there is not is null', async () => {
  const query = `{ victimsCode { strategy {
    priorities { history { version by fields { field from to } } } action(id: "9") { id } } } }`;
  expect(await subgraph.ask(query)).toMatchObject({
    data: {
      victimsCode: {
        strategy: {
          priorities: [
            {
              history: [
                { version: 1, by: 'Ash', fields: [{}, {}, { field: 'position', from: null, to: '1' }] },
                { version: 2, by: 'Ash', fields: [{ field: 'title', from: 'Infrom', to: 'Inform' }] },
              ],
            },
          ],
          action: null,
        },
      },
    },
  });
});

test.each([
  [
    'strategy(on: "2022-02-30") { on }',
    'VictimsCode.strategy(on:) is not a day that exists; write YYYY-MM-DD.',
  ],
  [
    'strategy { priorities { actions(dueBefore: "soon") { id } } }',
    'StrategyPriority.actions(dueBefore:) is not a day that exists; write YYYY-MM-DD.',
  ],
])('a question with an argument that does not fit is refused: %s', async (field, message) => {
  expect(await subgraph.ask(`{ victimsCode { editions { id } ${field} } }`)).toMatchObject({
    data: { victimsCode: { editions: expect.any(Array) } },
    errors: [{ message, extensions: { code: 'INVALID_INPUT' } }],
  });
});
