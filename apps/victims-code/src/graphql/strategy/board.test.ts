import {
  AddVictimsActionDocument,
  AddVictimsBoardOrganisationDocument,
  AddVictimsPriorityDocument,
  RecordVictimsBoardDecisionDocument,
  ScheduleVictimsBoardMeetingDocument,
  UpdateVictimsBoardMeetingDocument,
  UpdateVictimsBoardOrganisationDocument,
  VictimsBoardDocument,
} from '@citizen-graph/operations';
import { openStrategySubgraph } from '../../testing/strategy-subgraph';
import type { StrategySubgraph } from '../../testing/strategy-subgraph';

const AT = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const MEETING = { id: '2022-04', meetsOn: '2022-04-12' };
const HARBOUR = { code: 'HARBOUR', name: 'Harbour House', kind: 'ORGANISATION' };
const CONTACT = { code: 'FORCE_CONTACT', name: 'Force Contact', kind: 'DEPARTMENT' };
const ACTION = {
  id: '1.1',
  priorityId: '1',
  department: 'FORCE_CONTACT',
  title: 'Tell victims what happens next',
  description: 'At the end of every call.',
  startsOn: '2022-05-01',
  dueOn: '2022-07-31',
};

let subgraph: StrategySubgraph;

beforeAll(async () => {
  subgraph = await openStrategySubgraph();
  const priority = { id: '1', title: 'Inform', description: 'Victims know.', position: 1 };
  await subgraph.edit(AddVictimsPriorityDocument, priority);
});
afterAll(() => subgraph.drop());

// One story: what a test edits, the next ones find.
test('organisations and meetings are added', async () => {
  expect(
    await subgraph.edit(AddVictimsBoardOrganisationDocument, { id: 'HARBOUR', name: 'Harbour House' }),
  ).toEqual({
    data: { addVictimsBoardOrganisation: { member: HARBOUR, replayed: false } },
  });
  const invited = ['HARBOUR', 'FORCE_CONTACT'];
  expect(await subgraph.edit(ScheduleVictimsBoardMeetingDocument, { ...MEETING, invited })).toEqual({
    data: {
      scheduleVictimsBoardMeeting: {
        meeting: {
          ...MEETING,
          status: 'SCHEDULED',
          attendance: [
            { member: CONTACT, status: 'INVITED' },
            { member: HARBOUR, status: 'INVITED' },
          ],
          version: 1,
          synthetic: false,
        },
        replayed: false,
      },
    },
  });
  const action = { ...ACTION, meetingId: '2022-04' };
  expect(await subgraph.edit(AddVictimsActionDocument, action)).toMatchObject({
    data: { addVictimsAction: { action } },
  });
});

test('the board: who attended, what was decided and what arose', async () => {
  const attendance = [
    { member: 'FORCE_CONTACT', status: 'DEPUTY' },
    { member: 'HARBOUR', status: 'APOLOGIES' },
  ];
  await subgraph.edit(UpdateVictimsBoardMeetingDocument, {
    id: '2022-04',
    expectedVersion: 1,
    status: 'HELD',
    attendance,
  });
  const decision = { meetingId: '2022-04', text: 'Report in June.', actionId: '1.1' };
  expect(await subgraph.edit(RecordVictimsBoardDecisionDocument, decision)).toEqual({
    data: {
      recordVictimsBoardDecision: {
        decision: {
          number: 1,
          text: 'Report in June.',
          action: { id: '1.1', title: ACTION.title },
          recordedAt: AT,
          recordedBy: 'Ash',
        },
        replayed: false,
      },
    },
  });
  const period = { from: '2022-04', to: '2023-03' };
  const row = { invited: 1, present: 0, deputy: 0, apologies: 0, absent: 0, notRecorded: 0 };
  const figure = { status: 'PUBLISHED', denominator: 1, shorthand: null };
  const none = {
    ...row,
    invited: 0,
    represented: { status: 'NOT_APPLICABLE', value: null, shorthand: '[z]' },
  };
  expect(await subgraph.ask(VictimsBoardDocument, { period })).toMatchObject({
    data: {
      victimsCode: {
        board: {
          meetings: [
            {
              ...MEETING,
              status: 'HELD',
              attendance: [
                { member: CONTACT, status: 'DEPUTY' },
                { member: HARBOUR, status: 'APOLOGIES' },
              ],
              decisions: [{ number: 1, text: 'Report in June.', action: { id: '1.1' } }],
              actionsArising: [{ id: '1.1', rag: { colour: 'GREEN', reason: 'ON_COURSE' } }],
              version: 2,
            },
          ],
          departments: {
            period,
            meetingsHeld: 1,
            synthetic: false,
            rows: [
              { ...row, member: CONTACT, deputy: 1, represented: { ...figure, value: 100, numerator: 1 } },
              none,
              none,
              none,
              none,
              none,
            ],
          },
          organisations: {
            rows: [
              { ...row, member: HARBOUR, apologies: 1, represented: { ...figure, value: 0, numerator: 0 } },
            ],
          },
        },
      },
    },
  });
});

test('a meeting has a history, and one meeting can be asked for', async () => {
  const query = `{ victimsCode { board {
    meeting(id: "2022-04") { id history(after: 1) { fields { field from to } } } none: meeting(id: "x") { id } } } }`;
  expect(await subgraph.ask(query)).toEqual({
    data: {
      victimsCode: {
        board: {
          meeting: {
            id: '2022-04',
            history: [
              {
                fields: [
                  { field: 'status', from: 'SCHEDULED', to: 'HELD' },
                  { field: 'attendance.FORCE_CONTACT', from: 'INVITED', to: 'DEPUTY' },
                  { field: 'attendance.HARBOUR', from: 'INVITED', to: 'APOLOGIES' },
                ],
              },
            ],
          },
          none: null,
        },
      },
    },
  });
});

test('an organisation is renamed, and its history can be read; that of a department is empty', async () => {
  const input = { id: 'HARBOUR', expectedVersion: 1, name: 'Harbour Trust' };
  expect(await subgraph.edit(UpdateVictimsBoardOrganisationDocument, input)).toEqual({
    data: {
      updateVictimsBoardOrganisation: {
        member: { ...HARBOUR, name: 'Harbour Trust', version: 2 },
        replayed: false,
      },
    },
  });
  const query =
    '{ victimsCode { board { members { code version history(after: 0) { version by fields { field from to } } } } } }';
  const { data } = await subgraph.ask(query);
  const { members } = (data as { victimsCode: { board: { members: readonly { code: string }[] } } })
    .victimsCode.board;
  expect(members.filter(({ code }) => ['HARBOUR', 'FORCE_CONTACT'].includes(code))).toEqual([
    { code: 'FORCE_CONTACT', version: null, history: [] },
    {
      code: 'HARBOUR',
      version: 2,
      history: [
        { version: 1, by: 'Ash', fields: [{ field: 'name', from: null, to: 'Harbour House' }] },
        { version: 2, by: 'Ash', fields: [{ field: 'name', from: 'Harbour House', to: 'Harbour Trust' }] },
      ],
    },
  ]);
});

test.each(['meetings', 'attendance'])(
  '%s of a period that ends before it begins are refused',
  async (field) => {
    const query = `{ victimsCode { board { ${field}(period: { from: "2022-05", to: "2022-04" }) { __typename } } } }`;
    expect(await subgraph.ask(query)).toMatchObject({
      errors: [
        {
          message: `VictimsThematicBoard.${field}(period:) ends (2022-04) before it begins (2022-05).`,
          extensions: { code: 'INVALID_INPUT' },
        },
      ],
    });
  },
);
