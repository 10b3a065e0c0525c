import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_TAXONOMY, REDACTOR_VERSION, SENTIMENT_VERSION } from '@citizen-graph/free-text';
import type { Taxonomy } from '@citizen-graph/free-text';
import { findCells, importFile } from '@citizen-graph/ledger';
import type { RowIssue } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { importTaxonomy } from './import-taxonomy';
import { SURVEY_MIGRATIONS } from './migrations';
import { SURVEY_COMMENT_SOURCE } from './comment.source';

const HEADER = 'comment_id,response_id,survey,completed_at,area,question,score,comment';
const ROWS = [
  'CM1,,force-contact,2022-05-03T10:00:00+01:00,E08000025,,2,"PC Smith was on 0121 496 0123, and I waited on hold for 50 minutes"',
  'CM2,,investigation,2022-05-04T10:00:00+01:00,E08000025,,9,The officer was brilliant',
  'CM3,,investigation,2022-05-05T10:00:00+01:00,E08000026,,,My bicycle was purple',
];

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ surveys: SURVEY_MIGRATIONS });
  folder = await mkdtemp(join(tmpdir(), 'comments-'));
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

test('a comment is stored without personal data, with what it is about', async () => {
  await importComments('2022-05-survey-comments.csv', ROWS);
  expect(await comments()).toMatchObject([
    {
      text: 'PC [name] was on [phone], and I waited on hold for 50 minutes',
      response_id: null,
      question: null,
      score: 2,
      redactions: '{"NAME":1,"PHONE":1}',
      redactor_version: REDACTOR_VERSION,
      themes: 'TIME_TO_ANSWER',
      taxonomy_version: DEFAULT_TAXONOMY.version,
      sentiment_version: SENTIMENT_VERSION,
    },
    { text: 'The officer was brilliant', redactions: '{}', sentiment: 'POSITIVE', score: 9 },
    { text: 'My bicycle was purple', themes: '', sentiment: 'NEUTRAL', score: null },
  ]);
});

test('no table of the database has what was taken out', async () => {
  const [found] = await database.owner.query<{ count: number }[]>(
    `select count(*)::integer as count from surveys.comment record where record::text ~ 'Smith|496 0123'`,
  );
  expect(found).toEqual({ count: 0 });
});

test('a refused comment is not repeated by the report', async () => {
  const issues: RowIssue[] = [];
  const long = `CM9,,investigation,2022-06-05T10:00:00+01:00,E08000026,,,PC Smith ${'x'.repeat(5_000)}`;
  const rows = [long, 'CM8,,investigation,2022-06-05T10:00:00+01:00,E08000026,,11,PC Smith rang'];
  await expect(importComments('2022-06-survey-comments.csv', rows, issues)).rejects.toMatchObject({
    code: 'ROWS_REFUSED',
  });
  expect(issues.map(({ field, code, value }) => [field, code, value])).toEqual([
    ['comment', 'TOO_LONG', ''],
    ['score', 'OUT_OF_RANGE', '11'],
  ]);
});

// By the default themes nobody speaks of a bicycle; by those of the analysts one in three does.
test('an edited taxonomy reads every comment anew, and the cells follow', async () => {
  const outcome = await importTaxonomy(database.owner, await themesFile('own.json', OWN), OPTIONS);
  expect(outcome).toMatchObject({
    outcome: 'RELEASED',
    release: { kind: 'IMPORT', dataset: 'comment-themes', rowsAccepted: 2 },
    restated: [{ kind: 'RESTATEMENT', dataset: 'survey-comments', rowsAccepted: 3 }],
  });
  expect((await comments()).map(({ themes, taxonomy_version: version }) => [themes, version])).toEqual([
    ['', 'own-1'],
    ['', 'own-1'],
    ['BICYCLES', 'own-1'],
  ]);
  expect(await themeCells()).toEqual({ 'comments-on-bicycles': 1, 'survey-comments': 3 });
});

test('the same themes again change nothing, and others of the same version are refused', async () => {
  const same = await importTaxonomy(database.owner, await themesFile('copy.json', OWN), OPTIONS);
  expect(same).toMatchObject({ outcome: 'UNCHANGED', restated: [] });
  const other = await themesFile('other.json', { ...OWN, title: 'Others' });
  await expect(importTaxonomy(database.owner, other, OPTIONS)).rejects.toMatchObject({
    code: 'TAXONOMY_VERSION_TAKEN',
  });
});

test('comments that come in later are read by the themes in force', async () => {
  await importComments('2022-07-survey-comments.csv', [
    'CM10,,investigation,2022-07-05T10:00:00+01:00,E08000026,,,A bicycle again',
  ]);
  expect((await comments()).at(-1)).toMatchObject({ themes: 'BICYCLES', taxonomy_version: 'own-1' });
});

const OPTIONS = { importedBy: 'tester', synthetic: true };

const OWN: Taxonomy = {
  version: 'own-1',
  title: 'Own themes',
  groups: {},
  themes: [
    { code: 'ATTITUDE', title: 'Attitude', description: 'Attitude', phrases: ['rude'], exclusions: [] },
    { code: 'BICYCLES', title: 'Bicycles', description: 'Bicycles', phrases: ['bicycle*'], exclusions: [] },
  ],
};

async function importComments(name: string, rows: readonly string[], issues: RowIssue[] = []): Promise<void> {
  const path = join(folder, name);
  await writeFile(path, `${[HEADER, ...rows].join('\n')}\n`);
  await importFile(database.owner, SURVEY_COMMENT_SOURCE, {
    path,
    options: {
      ...OPTIONS,
      quarantinePercent: 0,
      replaceShorter: false,
      onIssues: async (found) => void issues.push(...found),
      onNotice: () => undefined,
      onProgress: () => undefined,
    },
  });
}

async function themesFile(name: string, taxonomy: Taxonomy): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, JSON.stringify(taxonomy));
  return path;
}

function comments(): Promise<readonly Record<string, unknown>[]> {
  return database.owner.query('select * from surveys.comment order by completed_at');
}

/** What the cells of a month come to, by measure. */
async function themeCells(): Promise<Record<string, number>> {
  const period = { from: month('2022-05'), to: month('2022-05') };
  const measures = ['survey-comments', 'comments-on-time-to-answer', 'comments-on-bicycles'];
  const cut = { attributes: [], period, byMonth: false, byArea: false, bySegment: false };
  const slices = await findCells(
    database.owner.manager,
    'surveys',
    measures.map((measure) => ({ request: { ...cut, measure }, asOf: null })),
  );
  const counts = measures.map((measure, index) => [measure, slices[index]?.[0]?.statistics.n ?? 0] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
