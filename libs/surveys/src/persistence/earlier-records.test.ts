import { observeRecords } from '@citizen-graph/ledger';
import type { Dataset, RecordFields } from '@citizen-graph/ledger';
import { importPath } from '@citizen-graph/subgraph/testing/test-subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SURVEY_INVITATIONS } from '../import/survey-invitations.dataset';
import { SURVEY_DATASETS } from '../import/survey.dataset';
import { SURVEY_MIGRATIONS } from './migrations';
import { COMPLETE_EARLIER_RECORDS } from './migrations/0003-later-questions';

const INVITATIONS = `invitation_id,survey,sent_at,area,status
${['Undelivered', 'Delivered', 'Opened', 'Started', 'Completed', 'Opted out', 'Completed']
  .map((status, index) => `I-${index},force-contact,2022-04-0${index + 1}T09:00:00Z,E08000025,${status}`)
  .join('\n')}
I-9,investigation,2022-04-09T09:00:00Z,E08000026,Opened
`;
const CONTACT = `response_id,completed_at,area,polite,timeliness,helped,age_band,gender,ethnicity,disability,sexual_orientation
FC-1,2022-04-03T14:22:05+01:00,E08000025,9,5,8,18-24,Female,Asian,No,Heterosexual
FC-2,2022-04-03T15:22:05+01:00,E08000025,8,8,,,Prefer not to say,,,
`;
const CHAT = `response_id,completed_at,area,handled_by,overall_experience
LC-1,2022-04-03T14:22:05+01:00,E08000025,Staff,Good
`;

// What an import before the migration did not write.
const UNDO = `
  alter table surveys.response alter mode drop not null, alter channel drop not null;
  alter table surveys.invitation alter mode drop not null, alter channel drop not null;
  update surveys.response set mode = null, channel = null, later_questions = '';
  update surveys.invitation set mode = null, channel = null;
  delete from surveys.cell where dimension_1 in ('MODE', 'CHANNEL')
    or segment <> 'LIVE_CHAT' and measure like 'survey-%' and measure not in ('survey-responses', 'survey-invitations')`;

const BY_TEST = { importedBy: 'test' };

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ surveys: SURVEY_MIGRATIONS });
  folder = await mkdtemp(join(tmpdir(), 'surveys-'));
  await bringIn(SURVEY_INVITATIONS, '2022-04-survey-invitations.csv', INVITATIONS);
  await bringIn(datasetOf('force-contact-survey'), '2022-04-force-contact-survey.csv', CONTACT);
  await bringIn(datasetOf('live-chat-survey'), '2022-04-live-chat-survey.csv', CHAT);
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

test('records from before the migration become what an import of their files would write now', async () => {
  const [records, cells] = [await contacts(), await cellTexts()];
  await database.owner.query(UNDO);
  expect(await cellTexts()).not.toEqual(cells);
  await database.owner.query(COMPLETE_EARLIER_RECORDS);
  for (const dataset of SURVEY_DATASETS) await observeRecords(database.owner, { dataset }, BY_TEST);
  await observeRecords(database.owner, { dataset: SURVEY_INVITATIONS }, BY_TEST);
  expect(await cellTexts()).toEqual(cells);
  expect(await contacts()).toEqual(records);
  expect(records).toEqual([
    { survey: 'FORCE_CONTACT', mode: 'SMS', channel: 'NOT_RECORDED', records: 9 },
    { survey: 'INVESTIGATION', mode: 'SMS', channel: 'NOT_RECORDED', records: 1 },
    { survey: 'LIVE_CHAT', mode: 'WEB_CHAT', channel: 'LIVE_CHAT', records: 1 },
  ]);
});

async function cellTexts(): Promise<readonly string[]> {
  const rows = await database.owner.query<{ text: string }[]>(
    `select (measure, segment, month, area, dimension_1, value_1, dimension_2, value_2, sum(n), sum(numerator),
       sum(sum), sum(sum_of_squares), sum(record_key_sum), sum(numerator_record_key_sum))::text as text
     from surveys.cell
     group by measure, segment, month, area, dimension_1, value_1, dimension_2, value_2`,
  );
  return rows.map(({ text }) => text).sort();
}

function contacts(): Promise<unknown> {
  return database.owner.query(
    `select survey, mode, channel, count(*)::int as records
     from (select survey, mode, channel from surveys.response
       union all select survey, mode, channel from surveys.invitation) record
     group by survey, mode, channel order by survey`,
  );
}

function datasetOf(id: string) {
  const dataset = SURVEY_DATASETS.find((candidate) => candidate.id === id);
  if (dataset === undefined) throw new Error(`no dataset ${id}`);
  return dataset;
}

async function bringIn<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  fileName: string,
  text: string,
): Promise<void> {
  const path = join(folder, fileName);
  await writeFile(path, text);
  await importPath(database, { dataset }, path);
}
