import { assert, asyncProperty, array, constantFrom, integer, oneof, option, record } from 'fast-check';
import { addDays } from '../../domain/strategy/days';
import type { ActionRevision, MeetingRevision } from '../../domain/strategy/edit';
import { toAttendanceFields } from '../../domain/strategy/meeting-state';
import { replayHistory } from '../../testing/replay-history';
import { aNewAction, aNewPriority, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { scheduleMeeting, updateMeeting } from './board-meeting.edits';
import { findMeeting } from './board-meeting.queries';
import { findChanges } from './change.queries';
import { addAction, addPriority, updateAction } from './plan.edits';
import { findActionsByIds } from './plan.queries';

let database: StrategyDatabase;

beforeAll(async () => {
  database = await createStrategyDatabase();
  await addPriority(database.editor, edit(aNewPriority()));
});
afterAll(() => database.drop());

const day = integer({ min: 0, max: 120 }).map((count) => addDays('2022-01-01', count));
const version = integer({ min: 1, max: 6 });
const actionRevision = record<Omit<ActionRevision, 'id'>>(
  {
    expectedVersion: version,
    title: constantFrom('One', 'Two', 'Three'),
    startsOn: day,
    dueOn: day,
    completedOn: option(day),
    department: constantFrom('FORCE_CONTACT', 'WITNESS_CARE'),
  },
  { requiredKeys: ['expectedVersion'] },
);
const answer = record({
  member: constantFrom('FORCE_CONTACT', 'WITNESS_CARE', 'INVESTIGATION'),
  status: constantFrom('INVITED', 'PRESENT', 'APOLOGIES', 'ABSENT'),
});
const meetingRevision = record<Omit<MeetingRevision, 'id'>>(
  {
    expectedVersion: version,
    meetsOn: day,
    status: constantFrom('SCHEDULED', 'HELD', 'CANCELLED'),
    attendance: array(answer, { maxLength: 3 }),
  },
  { requiredKeys: ['expectedVersion'] },
);

let runs = 0;

test('whatever is edited, refused or saved at the same time, the history leads to what is there', async () => {
  const edits = array(
    oneof(
      actionRevision.map((input) => ({ action: input })),
      meetingRevision.map((input) => ({ meeting: input })),
    ),
    {
      maxLength: 12,
    },
  );
  await assert(
    asyncProperty(array(edits, { maxLength: 4 }), async (rounds) => {
      const id = `run-${(runs += 1)}`;
      await addAction(database.editor, edit(aNewAction({ id })));
      await scheduleMeeting(database.editor, edit({ id, meetsOn: '2022-02-01', invited: ['FORCE_CONTACT'] }));
      for (const round of rounds) {
        await Promise.allSettled(
          round.map((one) =>
            'action' in one
              ? updateAction(database.editor, edit({ ...one.action, id }))
              : updateMeeting(database.editor, edit({ ...one.meeting, id })),
          ),
        );
      }
      await expectHistoryToLeadTo(id);
    }),
    { numRuns: 25 },
  );
});

async function expectHistoryToLeadTo(id: string): Promise<void> {
  const [ofAction = [], ofMeeting = []] = await findChanges(database.editor, [
    { kind: 'ACTION', id },
    { kind: 'MEETING', id },
  ]);
  const [action] = await findActionsByIds(database.editor, [id]);
  const meeting = await findMeeting(database.editor, id);
  const { id: _, version: actionVersion, synthetic, notes, ...fields } = action ?? neverMissing();
  const { meetsOn, status, attendance, version: meetingVersion } = meeting ?? neverMissing();
  expect({ completedOn: null, meetingId: null, ...replayHistory(ofAction) }).toEqual(fields);
  expect(replayHistory(ofMeeting)).toEqual({ meetsOn, status, ...toAttendanceFields(attendance) });
  expect([ofAction.length, ofMeeting.length]).toEqual([actionVersion, meetingVersion]);
}

function neverMissing(): never {
  throw new Error('what was added is there');
}
