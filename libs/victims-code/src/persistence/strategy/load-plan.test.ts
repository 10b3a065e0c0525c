import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowIssue } from '@citizen-graph/ledger';
import { anEditor, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { findDecisionsByMeetings } from './board-decision.queries';
import { findMeetings } from './board-meeting.queries';
import { loadPlan } from './load-plan';
import { updateMeeting } from './board-meeting.edits';
import { updateAction } from './plan.edits';
import { findActions, findPriorities } from './plan.queries';

const FILES = {
  'priorities.csv': 'id,position,title,description\n1,1,Inform,Victims know.\n',
  'organisations.csv': 'id,name\nHARBOUR,Harbour House\n',
  'meetings.csv': `meeting,meets_on,status,member,attendance
2022-04,2022-04-12,Held,Force Contact,Present
2022-04,2022-04-12,Held,HARBOUR,Deputy
2022-06,2022-06-14,Scheduled,Force Contact,Apologies
`,
  'actions.csv': `id,priority,department,title,description,starts_on,due_on,completed_on,meeting
1.1,1,Force Contact,Call back,Within a day.,2022-04-01,2022-08-31,,2022-04
1.2,1,Witness Care,Write,A letter.,2022-03-01,2022-04-30,2022-04-20,
`,
  'notes.csv': `action,reported_on,progress,confidence,note
1.1,2022-04-20,20,On track,Begun.
1.1,2022-04-30,30,At risk,Slower.
`,
  'decisions.csv': 'meeting,decision,action\n2022-04,Report in June.,1.1\n2022-04,Meet in person.,\n',
};

let database: StrategyDatabase;
let folder: string;
let issues: string[];

beforeEach(async () => {
  database = await createStrategyDatabase();
  folder = await mkdtemp(join(tmpdir(), 'plan-'));
  issues = [];
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function load(files: Readonly<Record<string, string>>, expected: string[] = []) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return loadPlan(database.owner.connection, {
    folder,
    editor: anEditor('loader'),
    onIssues: (fileName, found) => {
      expected.push(
        ...found.map((one) => `${fileName} ${one.line} ${one.field} "${one.value}": ${one.expected}`),
      );
      issues.push(...found.map(({ line, field, code }: RowIssue) => `${fileName} ${line} ${field} ${code}`));
      return Promise.resolve();
    },
    onNotice: () => undefined,
  });
}

function changedRow(place: string, difference: string): string {
  return (
    `${place}: the row came in before and has changed since: ${difference}. ` +
    'What came in is edited through the API; put the row back as it was, and add new ones below the others.'
  );
}

test('loadPlan() makes the edits that the files ask for', async () => {
  expect(await load(FILES)).toEqual([
    { fileName: 'priorities.csv', rows: 1, edits: 1, made: 1 },
    { fileName: 'organisations.csv', rows: 1, edits: 1, made: 1 },
    { fileName: 'meetings.csv', rows: 3, edits: 4, made: 4 },
    { fileName: 'actions.csv', rows: 2, edits: 2, made: 2 },
    { fileName: 'notes.csv', rows: 2, edits: 2, made: 2 },
    { fileName: 'decisions.csv', rows: 2, edits: 2, made: 2 },
  ]);
  expect(await findPriorities(database.editor)).toMatchObject([
    { id: '1', title: 'Inform', synthetic: true },
  ]);
  expect(await findMeetings(database.editor, null)).toMatchObject([
    {
      id: '2022-04',
      status: 'HELD',
      attendance: [
        { member: 'FORCE_CONTACT', status: 'PRESENT' },
        { member: 'HARBOUR', status: 'DEPUTY' },
      ],
    },
    { id: '2022-06', status: 'SCHEDULED', attendance: [{ member: 'FORCE_CONTACT', status: 'APOLOGIES' }] },
  ]);
  expect(await findActions(database.editor)).toMatchObject([
    { id: '1.2', completedOn: '2022-04-20', meetingId: null, notes: [] },
    {
      id: '1.1',
      completedOn: null,
      meetingId: '2022-04',
      notes: [
        { progress: 20, reportedOn: '2022-04-20', confidence: 'ON_TRACK', recordedBy: 'loader' },
        { progress: 30, reportedOn: '2022-04-30', confidence: 'AT_RISK' },
      ],
    },
  ]);
  const [decisions] = await findDecisionsByMeetings(database.editor, ['2022-04']);
  expect(decisions).toMatchObject([{ text: 'Report in June.', actionId: '1.1' }, { actionId: null }]);
});

test('the same files again change nothing, rows that were added come in, and edits made since are kept', async () => {
  await load(FILES);
  await updateAction(database.editor, edit({ id: '1.1', expectedVersion: 1, title: 'Call back soon' }));
  const again = await load({
    ...FILES,
    'notes.csv': `${FILES['notes.csv']}1.1,2022-05-01,40,On track,Better.\n`,
  });
  expect(again.map(({ made }) => made)).toEqual([0, 0, 0, 0, 1, 0]);
  const actions = await findActions(database.editor);
  expect(actions.find(({ id }) => id === '1.1')).toMatchObject({ title: 'Call back soon', version: 2 });
});

test('a row that came in before and has changed is refused with its file and line, and nothing comes in', async () => {
  await load(FILES);
  const changed = FILES['actions.csv'].replace('A letter.', 'Two letters.');
  const added = `${FILES['priorities.csv']}2,2,Support,Help.\n`;
  await expect(load({ 'actions.csv': changed, 'priorities.csv': added })).rejects.toMatchObject({
    code: 'ROW_CHANGED',
    message: changedRow('actions.csv line 3', 'description was "A letter." and is "Two letters."'),
  });
  expect(await findPriorities(database.editor)).toHaveLength(1);
});

test('a changed row is told by the columns of its file, also where a value went', async () => {
  await load(FILES);
  const moved = FILES['actions.csv'].replace('2022-08-31,,2022-04', '2022-09-30,,');
  await expect(load({ 'actions.csv': moved })).rejects.toMatchObject({
    code: 'ROW_CHANGED',
    message: changedRow(
      'actions.csv line 2',
      'due_on was "2022-08-31" and is "2022-09-30"; meeting was "2022-04" and is empty',
    ),
  });
});

test('rows that are added to a meeting bring in their members, once, and reordered rows are no change', async () => {
  await load(FILES);
  const [header = '', ...rows] = FILES['meetings.csv'].trim().split('\n');
  const added = '2022-04,2022-04-12,Held,Witness Care,Apologies';
  const files = { 'meetings.csv': [header, ...rows.toReversed(), added].join('\n') };
  expect(await load(files)).toMatchObject([
    {},
    {},
    { fileName: 'meetings.csv', rows: 4, edits: 5, made: 1 },
    {},
    {},
    {},
  ]);
  const [meeting] = await findMeetings(database.editor, null);
  expect(meeting).toMatchObject({
    id: '2022-04',
    version: 3,
    attendance: [
      { member: 'FORCE_CONTACT', status: 'PRESENT' },
      { member: 'HARBOUR', status: 'DEPUTY' },
      { member: 'WITNESS_CARE', status: 'APOLOGIES' },
    ],
  });
  expect((await load(files))[2]).toMatchObject({ edits: 5, made: 0 });
  expect((await findMeetings(database.editor, null))[0]).toEqual(meeting);
});

test.each([
  ['attendance', 'Held,HARBOUR,Deputy', 'Held,HARBOUR,Absent', 3, 'attendance was "DEPUTY" and is "ABSENT"'],
  ['day', '2022-06-14,Scheduled', '2022-06-21,Scheduled', 4, 'meets_on was "2022-06-14" and is "2022-06-21"'],
  ['status', 'Scheduled', 'Cancelled', 4, 'status was "SCHEDULED" and is "CANCELLED"'],
])('a changed %s of a meeting is refused at its row', async (_, before, now, line, difference) => {
  await load(FILES);
  await expect(load({ 'meetings.csv': FILES['meetings.csv'].replace(before, now) })).rejects.toMatchObject({
    code: 'ROW_CHANGED',
    message: changedRow(`meetings.csv line ${line}`, difference),
  });
});

test('a row that was added to a meeting and has changed since is refused too', async () => {
  const added = (answer: string) => ({
    'meetings.csv': `${FILES['meetings.csv']}2022-04,2022-04-12,Held,Witness Care,${answer}\n`,
  });
  await load(FILES);
  await load(added('Apologies'));
  await expect(load(added('Present'))).rejects.toMatchObject({
    code: 'ROW_CHANGED',
    message: changedRow('meetings.csv line 5', 'attendance was "APOLOGIES" and is "PRESENT"'),
  });
});

test('a row does not undo what was recorded of its member through the API', async () => {
  await load(FILES);
  const attendance = [{ member: 'WITNESS_CARE', status: 'ABSENT' }] as const;
  await updateMeeting(database.editor, edit({ id: '2022-04', expectedVersion: 2, attendance }));
  const added = (answer: string) => ({
    'meetings.csv': `${FILES['meetings.csv']}2022-04,2022-04-12,Held,Witness Care,${answer}\n`,
  });
  await expect(load(added('Present'))).rejects.toMatchObject({
    code: 'EDIT_CONFLICT',
    message:
      'meetings.csv line 5: the attendance of WITNESS_CARE at meeting 2022-04 was recorded as ABSENT through the API, and the row says PRESENT. ' +
      'Take the row out, or change the attendance through the API first.',
  });
  await load(added('Absent'));
  expect((await findMeetings(database.editor, null))[0]).toMatchObject({ version: 3 });
});

test('an identifier that stands twice in a file is told with both lines', async () => {
  const found: string[] = [];
  const twice = {
    'priorities.csv': `${FILES['priorities.csv']}2,2,Support,Help.\n1,3,Again,Once more.\n`,
    'meetings.csv': `${FILES['meetings.csv']}2022-04,2022-04-12,Held,HARBOUR,Deputy\n`,
  };
  await expect(load(twice, found)).rejects.toMatchObject({ code: 'ROWS_REFUSED' });
  expect(found).toEqual([
    'priorities.csv 4 id "1": an identifier that no earlier row has; line 2 has it too',
    'meetings.csv 5 member "HARBOUR": an identifier that no earlier row has; line 3 has it too',
  ]);
});

test('rows that do not fit are all told, and nothing comes in', async () => {
  const faulty = {
    ...FILES,
    'meetings.csv': FILES['meetings.csv'].replace('2022-04-12,Held,HARBOUR', '2022-04-13,Cancelled,HARBOUR'),
    'notes.csv': 'action,reported_on,progress,confidence,note\n1.1,2022-05-02,101,Sure,Begun.\n',
  };
  await expect(load(faulty)).rejects.toMatchObject({
    code: 'ROWS_REFUSED',
    message: 'Rows of meetings.csv, notes.csv were refused. Nothing was loaded.',
  });
  expect(issues).toEqual([
    'meetings.csv 3 meets_on CONTRADICTION',
    'meetings.csv 3 status CONTRADICTION',
    'notes.csv 2 reported_on IN_THE_FUTURE',
    'notes.csv 2 progress OUT_OF_RANGE',
    'notes.csv 2 confidence UNKNOWN_VALUE',
  ]);
  expect(await findPriorities(database.editor)).toEqual([]);
});

test('what the edits refuse names file and line too', async () => {
  await expect(load({ 'organisations.csv': 'id,name\nFORCE_CONTACT,Other\n' })).rejects.toMatchObject({
    code: 'ID_TAKEN',
    message: expect.stringMatching(/^organisations\.csv line 2: input\.id: /),
  });
});

test('a folder without any of the files is refused', async () => {
  await expect(load({})).rejects.toMatchObject({
    code: 'FILE_NOT_FOUND',
    message:
      'The folder has none of the files of a plan: priorities.csv, organisations.csv, meetings.csv, actions.csv, notes.csv, decisions.csv.',
  });
});
