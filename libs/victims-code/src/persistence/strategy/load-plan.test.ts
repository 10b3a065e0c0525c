import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RowIssue } from '@citizen-graph/ledger';
import { anEditor, createStrategyDatabase, edit } from '../../testing/strategy-database';
import type { StrategyDatabase } from '../../testing/strategy-database';
import { findDecisionsByMeetings } from './board-decision.queries';
import { findMeetings } from './board-meeting.queries';
import { loadPlan } from './load-plan';
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

async function load(files: Readonly<Record<string, string>>) {
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return loadPlan(database.owner.connection, {
    folder,
    editor: anEditor('loader'),
    onIssues: (fileName, found) => {
      issues.push(...found.map(({ line, field, code }: RowIssue) => `${fileName} ${line} ${field} ${code}`));
      return Promise.resolve();
    },
    onNotice: () => undefined,
  });
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
    code: 'CLIENT_KEY_REUSED',
    message: expect.stringMatching(/^actions\.csv line 3: /),
  });
  expect(await findPriorities(database.editor)).toHaveLength(1);
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
