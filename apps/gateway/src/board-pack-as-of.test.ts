import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { eraseRecord } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { BoardPackDocument, RevisionsDocument } from '@citizen-graph/operations';
import type { BoardPackQuery, BoardPackQueryVariables, RevisionsQuery } from '@citizen-graph/operations';
import { BOARDS, invariant } from '@citizen-graph/reference';
import { writeSampleData } from '@citizen-graph/sample-data';
import { SURVEY_DATASETS } from '@citizen-graph/surveys';
import type { TestDatabase } from '@citizen-graph/test-database';
import { dataOf, errorsOf } from './testing/answers';
import { ask } from './testing/test-gateway';
import { createWholeDatabase, importInto, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

const CONTACT = 'force-contact-survey';
const INVESTIGATION = 'investigation-survey';
const MARCH = { from: '2023-03', to: '2023-03' };
// The first to answer in March, who was helped (9); a correction says that she was not. The other answered in June.
const [IN_THE_PACK, IN_NO_ROW_OF_IT] = ['FC-008242', 'FC-001437'];

let folder: string;
let database: TestDatabase;
let platform: WholePlatform;
let samples: readonly { readonly dataset: string; readonly path: string }[];
let then: { readonly moment: string; readonly release: number; readonly packs: readonly string[] };
let corrections: readonly Release[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'board-pack-'));
  database = await createWholeDatabase();
  samples = await writeSampleData({ directory: join(folder, 'sample'), scale: 1 });
  let last: Release | null = null;
  for (const { dataset, path } of samples) last = await importInto(database, dataset, path);
  invariant(last, 'the sample has files');
  platform = await startWholePlatform(database.url);
  const moment = new Date(last.importedAt.getTime() + 1).toISOString();
  then = { moment, release: last.number, packs: await everyPack({ asOf: moment }) };
  corrections = [await correct(CONTACT, everyTenthIsNotHelped), await correct(INVESTIGATION, withoutFive)];
}, 300_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

test('after two corrections the packs of before are the same, byte for byte', async () => {
  expect(corrections.map(({ kind, rowsAccepted }) => ({ kind, rowsAccepted }))).toEqual([
    { kind: 'CORRECTION', rowsAccepted: 818 },
    { kind: 'CORRECTION', rowsAccepted: 171 },
  ]);
  expect(differences(await everyPack({ asOf: then.moment }), then.packs)).toEqual([]);
  const asOfRelease = (await everyPack({ asOfRelease: then.release })).map(withoutMoments);
  expect(differences(asOfRelease, then.packs.map(withoutMoments))).toEqual([]);
});

test('the packs of today are others: what the corrections changed is marked [r]', async () => {
  const [before, today] = [rowsOf(then.packs), rowsOf(await everyPack({}))];
  const revised = today.filter(({ row }) => row.value.revisedBy.length > 0);
  const changed = today.filter(({ row }, index) => !isSameFigure(row, before[index]?.row));
  expect(changed.length).toBeGreaterThan(5);
  for (const each of changed) expect(revised).toContain(each);
  for (const { row } of revised) expect(row.value.shorthand).toMatch(/^(\[b\] )?\[r\]$/);
  const helped = today.find(({ metric }) => metric === 'helped');
  expect(helped?.row.value).toMatchObject({
    shorthand: '[r]',
    revisedBy: corrections.map(({ number }) => number),
  });
});

test('an erasure of somebody who is in no row of them leaves them the same, byte for byte', async () => {
  await erase(IN_NO_ROW_OF_IT);
  expect(differences(await everyPack({ asOf: then.moment }), then.packs)).toEqual([]);
});

test('an erasure of somebody who is in them changes the rows that it concerns, each marked, and no other byte', async () => {
  await erase(IN_THE_PACK);
  const packs = await everyPack({ asOf: then.moment });
  const [before, after] = [rowsOf(then.packs), rowsOf(packs)];
  const isConcerned = after.map(({ row }) => isMarked(row));
  expect(after.filter((_, index) => isConcerned[index] !== true)).toEqual(
    before.filter((_, index) => isConcerned[index] !== true),
  );
  const metrics = (rows: typeof after) => new Set(rows.map(({ metric }) => metric));
  const concerned = metrics(after.filter((_, index) => isConcerned[index]));
  expect([...concerned]).toEqual(
    expect.arrayContaining(['survey-responses', 'helped', 'polite', 'satisfied']),
  );
  expect(concerned.has('informed')).toBe(false);
  expect(differences(markedAt(packs, isConcerned), markedAt(then.packs, isConcerned))).toEqual([]);
});

test('and what is left is what there was without that person', async () => {
  const [before, after] = [rowsOf(then.packs), rowsOf(await everyPack({ asOf: then.moment }))];
  const valueOf = (rows: typeof after, id: string) => rows.find(({ metric }) => metric === id)?.row.value;
  const [responses, helped] = ['survey-responses', 'helped'].map((id) => valueOf(before, id));
  expect(valueOf(after, 'survey-responses')).toMatchObject({
    value: (responses?.value ?? 0) - 1,
    erasedSince: 1,
    shorthand: null,
  });
  expect(valueOf(after, 'helped')).toMatchObject({
    numerator: (helped?.numerator ?? 0) - 1,
    denominator: (helped?.denominator ?? 0) - 1,
    erasedSince: 1,
  });
});

test('why a figure moved: release by release, from the one answer to the other', async () => {
  const { body } = await ask(platform.url, RevisionsDocument.toString(), {
    variables: { metric: 'helped', period: MARCH, from: then.release },
  });
  expect(errorsOf(body)).toEqual([]);
  const { metric, releases } = dataOf<RevisionsQuery>(body);
  const [row] = metric?.revisions?.rows ?? [];
  const pack = rowsOf(await everyPack({ asOf: then.moment })).find((each) => each.metric === 'helped');
  expect(row?.before).toMatchObject({ value: pack?.row.value.value });
  expect(row?.steps.map(({ release }) => [release.number, release.kind, release.fileName])).toEqual([
    [corrections[0]?.number, 'CORRECTION', '2023-03-force-contact-survey.csv'],
    [corrections[1]?.number, 'CORRECTION', '2023-03-investigation-survey.csv'],
  ]);
  const sum = row?.steps.reduce((total, { difference }) => total + (difference ?? NaN), 0);
  expect(sum).toBeCloseTo(row?.difference ?? NaN, 9);
  expect(row?.difference).toBeLessThan(-3);
  expect(releases?.map(({ number, kind }) => [number, kind])).toEqual([
    [then.release + 4, 'ERASURE'],
    [then.release + 3, 'ERASURE'],
    ...[...corrections].reverse().map(({ number, kind }) => [number, kind]),
  ]);
});

async function everyPack(asOf: BoardPackQueryVariables): Promise<readonly string[]> {
  const packs: string[] = [];
  for (const { id } of BOARDS) {
    const variables: BoardPackQueryVariables = { board: id, period: MARCH, ...asOf };
    const { text, body } = await ask(platform.url, BoardPackDocument.toString(), { variables });
    expect(errorsOf(body)).toEqual([]);
    packs.push(text);
  }
  return packs;
}

/** Where texts part for the first time, as far as they do. */
function differences(texts: readonly string[], others: readonly string[]): readonly string[] {
  return texts.flatMap((text, index) => {
    const other = others[index] ?? '';
    const place = [...text].findIndex((character, at) => character !== other[at]);
    if (place === -1 && text.length === other.length) return [];
    const excerpt = (whole: string): string => whole.slice(Math.max(0, place - 200), place + 50);
    return [`${excerpt(text)} <> ${excerpt(other)}`];
  });
}

// A table says of which moment it is, which for a release is the moment at which that came in.
function withoutMoments(text: string): string {
  return text.replaceAll(/"asOf":"[^"]*"/g, '"asOf":"-"');
}

function rowsOf(packs: readonly string[]) {
  const boards = packs.map((text) => dataOf<BoardPackQuery>(JSON.parse(text)).board);
  return boards.flatMap((board) =>
    (board?.metrics ?? []).flatMap(({ id, table }) =>
      (table?.rows ?? []).map((row) => ({ metric: id, row })),
    ),
  );
}

type Row = ReturnType<typeof rowsOf>[number]['row'];

function isMarked({ value, change }: Row): boolean {
  return value.erasedSince !== null || (change?.value.erasedSince ?? null) !== null;
}

function isSameFigure({ value }: Row, other: Row | undefined): boolean {
  return value.value === other?.value.value && value.denominator === other.value.denominator;
}

/** The packs with each row that is marked, and the mark of each table, blanked out. */
function markedAt(packs: readonly string[], isConcerned: readonly boolean[]): readonly string[] {
  let place = 0;
  const blank = (key: string, value: unknown): unknown => {
    if (key === 'rows' && Array.isArray(value))
      return value.map((row) => (isConcerned[place++] === true ? '-' : row));
    return key === 'erasedSince' && typeof value === 'boolean' ? '-' : value;
  };
  return packs.map((text) => JSON.stringify(JSON.parse(text), blank));
}

async function correct(
  dataset: string,
  change: (rows: readonly string[]) => readonly string[],
): Promise<Release> {
  const sample = samples.find(({ path }) => basename(path) === `2023-03-${dataset}.csv`);
  invariant(sample, `the sample has a file of ${dataset} of March`);
  const [header = '', ...rows] = (await readFile(sample.path, 'utf8')).trimEnd().split('\n');
  const path = join(folder, basename(sample.path));
  await writeFile(path, `${[header, ...change(rows)].join('\n')}\n`);
  return importInto(database, dataset, path);
}

function everyTenthIsNotHelped(rows: readonly string[]): readonly string[] {
  return rows.map((row, index) => {
    const cells = row.split(',');
    return (index % 10 === 0 ? cells.with(HELPED, '0') : cells).join(',');
  });
}

const HELPED = 7;

function withoutFive(rows: readonly string[]): readonly string[] {
  return rows.slice(5);
}

async function erase(recordId: string): Promise<void> {
  const dataset = SURVEY_DATASETS.find(({ id }) => id === CONTACT);
  invariant(dataset, `${CONTACT} is a dataset of surveys`);
  const { notices } = await eraseRecord(database.owner, { dataset }, { recordId, erasedBy: 'officer' });
  expect(notices).toEqual([]);
}
