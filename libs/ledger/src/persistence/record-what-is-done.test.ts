import { createHash } from 'node:crypto';
import { readRecord, verifyRecord } from '@citizen-graph/audit';
import type { RecordedEntry } from '@citizen-graph/audit';
import { month } from '@citizen-graph/reference';
import { aDataset, aFile, aRating } from '../testing/a-dataset';
import { openTestLedger } from '../testing/test-ledger';
import type { TestLedger } from '../testing/test-ledger';
import { recordChartNote, retractChartNote } from './chart-notes.queries';
import { observeRecords } from './observe-records';
import { restateRecords } from './restate-records';
import { withdrawFile } from './withdraw-file';

let ledger: TestLedger;

beforeEach(async () => {
  ledger = await openTestLedger();
});
afterEach(() => ledger.drop());

async function entries(): Promise<readonly RecordedEntry[]> {
  const found: RecordedEntry[] = [];
  const ever = { from: new Date(0), before: new Date(8e14) };
  for await (const entry of readRecord(ledger.owner.manager, ever)) found.push(entry);
  return found;
}

const ENTRY = {
  at: expect.any(String),
  client: 'citizen',
  purpose: null,
  document: null,
  fields: ['ratings'],
  areas: null,
  recipient: null,
  request: null,
};
const RATINGS = [aRating({ ratingId: 'R1' }), aRating({ ratingId: 'R2', score: 2 })];
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

test('each release is entered, with who, which file and how many rows, and no record by its name', async () => {
  const corrected = [...RATINGS, aRating({ ratingId: 'R3' })];
  await ledger.importRatings(RATINGS);
  const { release } = await ledger.importRatings(corrected, { importedBy: 'another' });
  await ledger.erase('R2');
  const source = { dataset: aDataset() };
  await withdrawFile(ledger.owner, source, { number: release.number, withdrawnBy: 'officer' });
  expect(await entries()).toEqual([
    {
      ...ENTRY,
      number: 1,
      kinds: ['COLLECTION'],
      actor: 'tester',
      operation: 'import',
      document: sha256(aFile(RATINGS)),
      rows: 2,
    },
    {
      ...ENTRY,
      number: 2,
      kinds: ['COLLECTION', 'ALTERATION'],
      actor: 'another',
      operation: 'import',
      document: sha256(aFile(corrected)),
      rows: 3,
    },
    { ...ENTRY, number: 3, kinds: ['ERASURE'], actor: 'officer', operation: 'erase', rows: 1 },
    {
      ...ENTRY,
      number: 4,
      kinds: ['ALTERATION', 'ERASURE'],
      actor: 'officer',
      operation: 'withdraw',
      rows: 2,
    },
  ]);
  const { faults } = await ledger.owner.transaction((manager) => verifyRecord(manager, []));
  expect(faults).toEqual([]);
});

test('records that are completed or observed anew are an alteration', async () => {
  await ledger.importRatings(RATINGS);
  const restated = {
    dataset: aDataset(),
    prepare: async () => (rating: (typeof RATINGS)[0]) => ({ ...rating, score: 5 }),
  };
  await ledger.owner.transaction((manager) => restateRecords(manager, restated, { importedBy: 'placer' }));
  await ledger.owner.query('delete from wmnow.cell');
  await observeRecords(ledger.owner, { dataset: aDataset() }, { importedBy: 'observer' });
  const altered = { ...ENTRY, kinds: ['ALTERATION'], operation: 'observe' };
  expect((await entries()).slice(1)).toEqual([
    { ...altered, number: 2, actor: 'placer', rows: expect.any(Number) },
    { ...altered, number: 3, actor: 'observer', rows: 0 },
  ]);
});

test('a file that is in force already changes nothing, so nothing is entered', async () => {
  await ledger.importRatings(RATINGS);
  await ledger.importRatings(RATINGS);
  await expect(ledger.importText('nonsense\n')).rejects.toMatchObject({ code: expect.any(String) });
  expect(await entries()).toHaveLength(1);
});

const NOTE = {
  metric: 'helped',
  kind: 'REBASING',
  month: month('2023-01'),
  area: null,
  segment: null,
  text: 'The survey is sent on the day of the call.',
  recordedBy: 'analyst',
} as const;

test('a note on a chart is entered with its metric and area, and not with what it says', async () => {
  const { manager } = ledger.owner;
  await recordChartNote(manager, NOTE);
  await recordChartNote(manager, { ...NOTE, kind: 'ANNOTATION', area: 'E08000025' });
  await retractChartNote(manager, { id: 1, retractedBy: 'board' });
  const entry = { ...ENTRY, kinds: ['ALTERATION'], actor: 'analyst', fields: ['helped'], rows: 1 };
  expect(await entries()).toEqual([
    { ...entry, number: 1, operation: 'chart rebase' },
    { ...entry, number: 2, operation: 'chart annotate', areas: ['E08000025'] },
    { ...entry, number: 3, operation: 'chart retract', actor: 'board' },
  ]);
});

const changes: readonly [string, () => Promise<unknown>][] = [
  ['import', () => ledger.importRatings([aRating({ ratingId: 'R9', ratedIn: month('2024-01') })])],
  ['correction', () => ledger.importRatings([aRating({ score: 1 })])],
  ['erasure', () => ledger.erase('R1')],
  ['withdrawal', () => withdrawFile(ledger.owner, { dataset: aDataset() }, { number: 1, withdrawnBy: 'x' })],
  ['note', () => recordChartNote(ledger.owner.manager, NOTE)],
];

test.each(changes)('where the entry cannot be kept, there is no %s', async (_, change) => {
  await ledger.importRatings([aRating({ ratingId: 'R1' })]);
  const state = () =>
    ledger.owner.query(`select
      (select json_agg(r) from wmnow.rating r) as ratings, (select json_agg(c) from wmnow.cell c) as cells,
      (select json_agg(r) from ledger.release r) as releases, (select json_agg(n) from ledger.chart_note n) as notes,
      (select count(*) from ledger.erasure) as erasures, (select count(*) from audit.entry) as entries`);
  const before = await state();
  // The owner keeps every right, so the record itself is out of order.
  await ledger.owner.query('alter table audit.entry add constraint out_of_order check (false) not valid');
  await expect(change()).rejects.toMatchObject({ code: '23514', constraint: 'out_of_order' });
  expect(await state()).toEqual(before);
  await ledger.owner.query('alter table audit.entry drop constraint out_of_order');
  await change();
  expect(await state()).not.toEqual(before);
});

test('others append while an import goes on: it makes them wait for its end alone', async () => {
  let isAppended = false;
  const source = {
    dataset: aDataset(),
    restate: async () => {
      await ledger.owner.query(
        `set statement_timeout = 2000; select audit.append($$[${JSON.stringify({
          kinds: ['CONSULTATION'],
          actor: 'a',
          client: 'b',
          purpose: null,
          operation: 'c',
          document: null,
          fields: [],
          areas: null,
          recipient: null,
          rows: 0,
          request: null,
        })}]$$); set statement_timeout = 0`,
      );
      isAppended = true;
      return [];
    },
  };
  await ledger.importText(aFile(RATINGS), { source });
  expect(isAppended).toBe(true);
  expect((await entries()).map(({ operation }) => operation)).toEqual(['c', 'import']);
});
