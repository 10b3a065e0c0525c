import { aNewAction, aNewPriority, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { findDecisionsByMeetings, recordDecision } from './board-decision.queries';
import { scheduleMeeting, updateMeeting } from './board-meeting.edits';
import { findMeeting, findMeetings } from './board-meeting.queries';
import { addOrganisation, findOrganisations, updateOrganisation } from './board-organisation.queries';
import { findChanges } from './change.queries';
import { addAction, addPriority } from './plan.edits';
import { findActionsByMeetings } from './plan.queries';
import { month } from '@citizen-graph/reference';

const INVITED = ['FORCE_CONTACT', 'HARBOUR'];
const MEETING = {
  id: '2022-04',
  meetsOn: '2022-04-12',
  status: 'SCHEDULED',
  attendance: INVITED.map((member) => ({ member, status: 'INVITED' })),
  version: 1,
  synthetic: true,
};

let database: StrategyDatabase;

beforeEach(async () => {
  database = await createStrategyDatabase();
  await addOrganisation(database.editor, edit({ id: 'HARBOUR', name: 'Harbour House' }));
  await scheduleMeeting(database.editor, edit({ id: '2022-04', meetsOn: '2022-04-12', invited: INVITED }));
});
afterEach(() => database.drop());

const held = {
  id: '2022-04',
  expectedVersion: 1,
  status: 'HELD',
  attendance: [
    { member: 'FORCE_CONTACT', status: 'DEPUTY' },
    { member: 'WITNESS_CARE', status: 'PRESENT' },
  ],
} as const;

test('a meeting is scheduled, held, and keeps what is not named', async () => {
  expect(await findOrganisations(database.editor)).toEqual([
    { id: 'HARBOUR', name: 'Harbour House', version: 1, synthetic: true },
  ]);
  expect(await findMeeting(database.editor, '2022-04')).toEqual(MEETING);
  const { result } = await updateMeeting(database.editor, edit(held, 'Bao'));
  expect(result).toEqual({
    ...MEETING,
    status: 'HELD',
    attendance: [
      { member: 'FORCE_CONTACT', status: 'DEPUTY' },
      { member: 'HARBOUR', status: 'INVITED' },
      { member: 'WITNESS_CARE', status: 'PRESENT' },
    ],
    version: 2,
  });
  const [history] = await findChanges(database.editor, [{ kind: 'MEETING', id: '2022-04' }]);
  expect(history?.map(({ by, changes }) => ({ by, changes }))).toEqual([
    {
      by: 'Ash',
      changes: [
        { field: 'meetsOn', from: null, to: '2022-04-12' },
        { field: 'status', from: null, to: 'SCHEDULED' },
        { field: 'attendance.FORCE_CONTACT', from: null, to: 'INVITED' },
        { field: 'attendance.HARBOUR', from: null, to: 'INVITED' },
      ],
    },
    {
      by: 'Bao',
      changes: [
        { field: 'status', from: 'SCHEDULED', to: 'HELD' },
        { field: 'attendance.FORCE_CONTACT', from: 'INVITED', to: 'DEPUTY' },
        { field: 'attendance.WITNESS_CARE', from: null, to: 'PRESENT' },
      ],
    },
  ]);
});

test('attendance from an older version is refused, and none of it written', async () => {
  await updateMeeting(database.editor, edit(held, 'Bao'));
  const stale = edit({ ...held, attendance: [{ member: 'HARBOUR', status: 'ABSENT' }] } as const);
  await expect(updateMeeting(database.editor, stale)).rejects.toMatchObject({
    code: 'EDIT_CONFLICT',
    message: expect.stringContaining('attendance.FORCE_CONTACT from "INVITED" to "DEPUTY"'),
  });
  const meeting = await findMeeting(database.editor, '2022-04');
  expect(meeting?.attendance).toContainEqual({ member: 'HARBOUR', status: 'INVITED' });
});

test('findMeetings() of a period, in the order of their days', async () => {
  await scheduleMeeting(database.editor, edit({ id: '2022-06', meetsOn: '2022-06-14', invited: [] }));
  await scheduleMeeting(database.editor, edit({ id: '2022-05', meetsOn: '2022-05-31', invited: [] }));
  const idsOf = async (from: string, to: string) => {
    const found = await findMeetings(database.editor, { from: month(from), to: month(to) });
    return found.map(({ id }) => id);
  };
  expect((await findMeetings(database.editor, null)).map(({ id }) => id)).toEqual([
    '2022-04',
    '2022-05',
    '2022-06',
  ]);
  expect(await idsOf('2022-05', '2022-05')).toEqual(['2022-05']);
  expect(await idsOf('2022-05', '2022-12')).toEqual(['2022-05', '2022-06']);
  expect(await findMeeting(database.editor, 'x')).toBeNull();
});

test('an organisation is renamed, and its history holds both names', async () => {
  const renamed = edit({ id: 'HARBOUR', expectedVersion: 1, name: 'Harbour Trust' }, 'Bao');
  const { result } = await updateOrganisation(database.editor, renamed);
  expect(result).toEqual({ id: 'HARBOUR', name: 'Harbour Trust', version: 2, synthetic: true });
  expect(await findOrganisations(database.editor)).toEqual([result]);
  const [history] = await findChanges(database.editor, [{ kind: 'ORGANISATION', id: 'HARBOUR' }]);
  expect(history?.map(({ by, version, changes }) => ({ by, version, changes }))).toEqual([
    { by: 'Ash', version: 1, changes: [{ field: 'name', from: null, to: 'Harbour House' }] },
    { by: 'Bao', version: 2, changes: [{ field: 'name', from: 'Harbour House', to: 'Harbour Trust' }] },
  ]);
  await expect(
    updateOrganisation(database.editor, edit({ id: 'HARBOUR', expectedVersion: 1, name: 'Other' })),
  ).rejects.toMatchObject({ code: 'EDIT_CONFLICT' });
});

test.each(['SCHEDULED', 'CANCELLED'] as const)('a meeting that is %s decides nothing', async (status) => {
  await updateMeeting(database.editor, edit({ id: '2022-04', expectedVersion: 1, status }));
  await expect(
    recordDecision(database.editor, edit({ meetingId: '2022-04', text: 'Ask for a plan.' })),
  ).rejects.toMatchObject({
    code: 'INVALID_INPUT',
    message: `Mutation.recordVictimsBoardDecision: input.meetingId: meeting 2022-04 is ${status}, and only one that was HELD decides; record first that it was held.`,
  });
  expect(await findDecisionsByMeetings(database.editor, ['2022-04'])).toEqual([[]]);
});

test('decisions and the actions that arise are kept with the meeting', async () => {
  await updateMeeting(database.editor, edit({ id: '2022-04', expectedVersion: 1, status: 'HELD' }));
  await addPriority(database.editor, edit(aNewPriority()));
  await addAction(database.editor, edit(aNewAction({ meetingId: '2022-04' })));
  const decisions = ['Ask for a plan.', 'Meet in person.'];
  await recordDecision(
    database.editor,
    edit({ meetingId: '2022-04', text: 'Ask for a plan.', actionId: '1.1' }),
  );
  const { result } = await recordDecision(
    database.editor,
    edit({ meetingId: '2022-04', text: 'Meet in person.' }, 'Bao'),
  );
  expect(result).toMatchObject({ number: 2, actionId: null, recordedBy: 'Bao' });
  const [kept, none] = await findDecisionsByMeetings(database.editor, ['2022-04', 'x']);
  expect(kept?.map(({ text, actionId }) => [text, actionId])).toEqual([
    [decisions[0], '1.1'],
    [decisions[1], null],
  ]);
  expect(none).toEqual([]);
  const arising = await findActionsByMeetings(database.editor, ['x', '2022-04']);
  expect(arising.map((actions) => actions.map(({ id }) => id))).toEqual([[], ['1.1']]);
});

test.each([
  [
    'an unknown member',
    { attendance: [{ member: 'CATERING', status: 'INVITED' }] },
    'ID_UNKNOWN',
    'input.attendance: there is no organisation CATERING. Check the identifier.',
  ],
  [
    'a member twice',
    { attendance: [held.attendance[0], held.attendance[0]] },
    'INVALID_INPUT',
    'Mutation.updateVictimsBoardMeeting: input.attendance names FORCE_CONTACT twice; name each member once.',
  ],
  [
    'attendance before the meeting',
    { status: 'SCHEDULED' },
    'INVALID_INPUT',
    'Mutation.updateVictimsBoardMeeting: input.attendance says DEPUTY of FORCE_CONTACT, and the meeting is SCHEDULED, not HELD.',
  ],
  [
    'a meeting held in the future',
    { meetsOn: '2022-05-02' },
    'INVALID_INPUT',
    'Mutation.updateVictimsBoardMeeting: input.status is HELD, and 2022-05-02 is still to come.',
  ],
] as const)('updateMeeting() refuses %s', async (_, overrides, code, message) => {
  await expect(updateMeeting(database.editor, edit({ ...held, ...overrides }))).rejects.toMatchObject({
    code,
    message,
  });
  expect(await findMeeting(database.editor, '2022-04')).toEqual(MEETING);
});

test('identifiers of organisations are nobody else’s', async () => {
  for (const id of ['HARBOUR', 'FORCE_CONTACT']) {
    await expect(addOrganisation(database.editor, edit({ id, name: 'Other' }))).rejects.toMatchObject({
      code: 'ID_TAKEN',
    });
  }
});
