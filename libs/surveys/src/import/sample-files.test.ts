import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Column, Dataset, FieldValue, RecordFields } from '@citizen-graph/ledger';
import { writeSampleData } from '@citizen-graph/sample-data';
import type { SampleFile } from '@citizen-graph/sample-data';
import { parse } from 'csv-parse/sync';
import { headersOf, readTexts } from '@citizen-graph/ledger/testing/read-texts';
import { SURVEY_INVITATIONS } from './survey-invitations.dataset';
import { SURVEY_DATASETS } from './survey.dataset';

let directory: string;
let files: readonly SampleFile[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'surveys-'));
  const datasets = [...SURVEY_DATASETS.map(({ id }) => id), SURVEY_INVITATIONS.id];
  files = await writeSampleData({ directory, scale: 1, datasets });
});

afterAll(() => rm(directory, { recursive: true }));

// Paragraphs 11 to 15 of the paper give the responses to the surveys by SMS, 13,987 in all.
test.each([
  ['force-contact-survey', 9_059],
  ['force-response-survey', 2_769],
  ['investigation-survey', 1_886],
  ['t3-pilot-survey', 273],
])('every row of %s is taken, in the month that its file names: %d', async (id, rows) => {
  const dataset = SURVEY_DATASETS.find((candidate) => candidate.id === id);
  if (dataset === undefined) throw new Error(`no dataset ${id}`);
  expect(await readAll(dataset)).toEqual({ accepted: rows, refused: [], elsewhere: 0 });
});

test('every row of the Live Chat survey is taken', async () => {
  const [chat] = SURVEY_DATASETS.slice(-1);
  if (chat === undefined) throw new Error('no dataset');
  expect(await readAll(chat)).toEqual({ accepted: written(chat.id), refused: [], elsewhere: 0 });
  expect(written(chat.id)).toBeGreaterThan(0);
});

test('every invitation is taken, and about a tenth of them were completed', async () => {
  const accepted = written(SURVEY_INVITATIONS.id);
  expect(await readAll(SURVEY_INVITATIONS)).toEqual({ accepted, refused: [], elsewhere: 0 });
  expect(Math.round((100 * 13_987) / accepted)).toBe(10);
});

function written(id: string): number {
  return files.filter(({ dataset }) => dataset === id).reduce((total, { rows }) => total + rows, 0);
}

function neededHeaders<Fields extends RecordFields>({ columns }: Dataset<Fields>): readonly string[] {
  const all = Object.values<Column<FieldValue> | undefined>(columns);
  return all.flatMap((column) =>
    column === undefined || column.mayBeMissing === true ? [] : [column.header],
  );
}

async function readAll<Fields extends RecordFields>(dataset: Dataset<Fields>) {
  const found = { accepted: 0, refused: [] as unknown[], elsewhere: 0 };
  for (const { path } of files.filter((file) => file.dataset === dataset.id)) {
    const rows: Record<string, string>[] = parse(await readFile(path), { columns: true });
    expect(headersOf(dataset)).toEqual(expect.arrayContaining(Object.keys(rows[0] ?? {})));
    expect(Object.keys(rows[0] ?? {})).toEqual(expect.arrayContaining(neededHeaders(dataset)));
    for (const row of rows) {
      const { fields, refused } = readTexts(dataset, row);
      if (Object.keys(refused).length > 0) found.refused.push({ row, refused });
      else found.accepted += 1;
      if (!basename(path).startsWith(dataset.monthOf(fields))) found.elsewhere += 1;
    }
  }
  return found;
}
