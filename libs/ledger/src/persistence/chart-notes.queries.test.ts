import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { NewChartNote } from '../domain/chart-note';
import { SUBJECTS, roleOf } from '../domain/subject';
import { findChartNotes, findEveryChartNote, recordChartNote, retractChartNote } from './chart-notes.queries';
import { openDatabase } from './data-source';
import { addRelease } from './release.queries';

const REBASING: NewChartNote = {
  metric: 'helped',
  kind: 'REBASING',
  month: month('2023-01'),
  area: null,
  segment: null,
  text: 'The survey is sent on the day of the call.',
  recordedBy: 'analyst',
};

const MONTH = { from: month('2023-01'), to: month('2023-01') };
const NO_FILE = {
  fileName: null,
  sha256: null,
  rowsRead: 0,
  rowsAccepted: 0,
  rowsQuarantined: 0,
  rowsErased: 0,
  synthetic: true,
  importedBy: 'test',
};

let database: TestDatabase;

beforeEach(async () => {
  database = await createTestDatabase();
});
afterEach(() => database.drop());

const record = (part: Partial<NewChartNote> = {}) =>
  recordChartNote(database.owner.manager, { ...REBASING, ...part });
const find = (asOf: Date | null = null, metrics: readonly string[] = ['helped']) =>
  findChartNotes(database.owner.manager, { metrics, asOf });
const retract = (id: number) => retractChartNote(database.owner.manager, { id, retractedBy: 'board' });
const aMoment = () => database.owner.query('select pg_sleep(0.01)');

test('a note is numbered from 1 and reads back as it was written, with when', async () => {
  const area = { area: 'E08000025', segment: 'FORCE_CONTACT' };
  const first = await record({ ...area, text: '  The survey is sent on the day of the call. ' });
  expect(first).toEqual({
    ...REBASING,
    ...area,
    id: 1,
    recordedAt: expect.any(Date),
    retractedBy: null,
    retractedAt: null,
  });
  expect((await record()).id).toBe(2);
  expect(await find()).toEqual([first, expect.objectContaining({ id: 2 })]);
});

test('notes are found by metric, the earliest month first', async () => {
  const later = await record({ month: month('2023-06') });
  const earlier = await record({ kind: 'ANNOTATION', month: month('2022-09') });
  const other = await record({ metric: 'polite' });
  expect(await find()).toEqual([earlier, later]);
  expect(await find(null, ['polite', 'helped'])).toEqual([earlier, other, later]);
  expect(await find(null, [])).toEqual([]);
});

test('a retraction keeps the note, and past answers with it', async () => {
  const note = await record();
  await aMoment();
  const retracted = await retract(note.id);
  expect(retracted).toEqual({ ...note, retractedBy: 'board', retractedAt: expect.any(Date) });
  const at = retracted.retractedAt as Date;

  expect(await find()).toEqual([]);
  expect(await find(new Date(note.recordedAt.getTime() - 1))).toEqual([]);
  expect(await find(note.recordedAt)).toEqual([retracted]);
  expect(await find(new Date(at.getTime() - 1))).toEqual([retracted]);
  expect(await find(at)).toEqual([]);
  expect(await findEveryChartNote(database.owner.manager, null)).toEqual([retracted]);
  expect(await findEveryChartNote(database.owner.manager, 'polite')).toEqual([]);
});

test('as of a release the notes count that were in force when it came in', async () => {
  const release = {
    kind: 'IMPORT',
    dataset: 'ratings',
    subject: 'wmnow',
    period: MONTH,
    ...NO_FILE,
  } as const;
  const add = () => database.owner.transaction((manager) => addRelease(manager, release));
  await add();
  await aMoment();
  const note = await record();
  await aMoment();
  await add();
  const asOf = (number: number) =>
    findChartNotes(database.owner.manager, { metrics: ['helped'], asOf: number });
  expect([await asOf(1), await asOf(2), await asOf(3)]).toEqual([[], [note], [note]]);
});

test('a note is retracted once', async () => {
  const { id } = await record();
  const { retractedAt } = await retract(id);
  await expect(retract(id)).rejects.toMatchObject({
    code: 'NOTE_RETRACTED',
    message: `Note 1 was retracted by board on ${retractedAt?.toISOString()}; nothing to do.`,
  });
  expect(await findEveryChartNote(database.owner.manager, 'helped')).toMatchObject([{ retractedAt }]);
  await expect(retract(9)).rejects.toMatchObject({ code: 'NOTE_UNKNOWN' });
});

test('a note without a reason is refused', async () => {
  await expect(record({ text: ' \n' })).rejects.toMatchObject({
    code: 'NOTE_EMPTY',
    message: expect.stringContaining('helped of 2023-01'),
  });
  expect(await findEveryChartNote(database.owner.manager, null)).toEqual([]);
});

test.each(SUBJECTS)('%s reads notes and cannot change them', async (subject) => {
  const note = await record();
  const options = { application: 'test', connections: 1, statementTimeout: 0 };
  const reader = await openDatabase({ url: database.url, role: roleOf(subject), ...options });
  try {
    expect(await findChartNotes(reader.manager, { metrics: ['helped'], asOf: null })).toEqual([note]);
    const denied = expect.objectContaining({ code: '42501' });
    await expect(recordChartNote(reader.manager, REBASING)).rejects.toEqual(denied);
    await expect(retractChartNote(reader.manager, { id: 1, retractedBy: 'x' })).rejects.toEqual(denied);
    await expect(reader.query('delete from ledger.chart_note')).rejects.toEqual(denied);
  } finally {
    await reader.destroy();
  }
});
