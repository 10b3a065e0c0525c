import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { DISCLOSURE_CONTROL } from '@citizen-graph/metrics';
import type { MetricDefinition, Protection, TableQuery } from '@citizen-graph/metrics';
import { AREA_DIMENSION, month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { aCaller } from '../testing/a-caller';
import { answerRevisions } from './answer-revisions';
import { cellTables } from './cell-tables';
import type { TableSource } from './table-source';

const APRIL = { from: month('2022-04'), to: month('2022-04') };
const MAY = { from: month('2022-05'), to: month('2022-05') };
const QUERY: TableQuery = { period: APRIL, grain: 'WHOLE_PERIOD', by: [], where: [], compare: null };

/** The noise is the place in a row of 101, so that whoever is moved on by a step of 97 gets 97 more. */
const ROW = Int8Array.from({ length: 101 }, (_, place) => place);
const PARTNER: Protection = {
  policy: DISCLOSURE_CONTROL.policies.partner,
  perturbation: { rows: Array.from({ length: 751 }, () => ROW) },
  solver: null,
};

let database: TestDatabase;
let reader: Awaited<ReturnType<typeof openDatabase>>;

// One of 20 apples of April is corrected and one of 30 pears erased; May has nothing but its import.
beforeAll(async () => {
  database = await createTestDatabase();
  await database.owner.query(`
    insert into ledger.release (number, kind, dataset, subject, period_from, period_to, file_name, rows_read,
      rows_accepted, rows_quarantined, rows_erased, synthetic, imported_by, imported_at, sha256)
    values
      (1, 'IMPORT', 'apples', 'surveys', '2022-04', '2022-04', 'a.csv', 20, 20, 0, 0, true, 'test', '2023-01-01Z', 'a'),
      (2, 'IMPORT', 'apples', 'surveys', '2022-05', '2022-05', 'b.csv', 40, 40, 0, 0, true, 'test', '2023-01-02Z', 'b'),
      (3, 'IMPORT', 'pears', 'surveys', '2022-04', '2022-04', 'c.csv', 30, 30, 0, 0, true, 'test', '2023-01-03Z', 'c'),
      (4, 'CORRECTION', 'apples', 'surveys', '2022-04', '2022-04', 'd.csv', 19, 19, 0, 0, true, 'test', '2023-02-01Z', 'd'),
      (5, 'ERASURE', 'pears', 'surveys', '2022-04', '2022-04', null, 0, 0, 0, 1, true, 'test', '2023-03-01Z', null);
    insert into surveys.cell (release, effective, measure, segment, month, area, n, numerator, sum, sum_of_squares,
      record_key_sum, numerator_record_key_sum)
    values
      (1, 1, 'apples', 'S', '2022-04', 'E08000025', 10, 0, 0, 0, 0, 0),
      (1, 1, 'apples', 'S', '2022-04', 'E08000026', 10, 0, 0, 0, 0, 0),
      (2, 2, 'apples', 'S', '2022-05', 'E08000025', 40, 0, 0, 0, 0, 0),
      (3, 3, 'pears', 'S', '2022-04', 'E08000025', 30, 0, 0, 0, 0, 0),
      (4, 4, 'apples', 'S', '2022-04', 'E08000026', -1, 0, 0, 0, 0, 0),
      (5, 3, 'pears', 'S', '2022-04', 'E08000025', -1, 0, 0, 0, 0, 0)`);
  reader = await openDatabase({
    url: database.url,
    role: roleOf('surveys'),
    application: 'test',
    connections: 5,
    statementTimeout: 5_000,
  });
});

afterAll(async () => {
  await reader.destroy();
  await database.drop();
});

const tables = (): TableSource =>
  cellTables(reader.manager, 'surveys', { caller: aCaller(), protection: PARTNER });

function counted(id: string, part: Partial<MetricDefinition> = {}): MetricDefinition {
  return {
    id,
    title: id,
    definition: id,
    unit: 'COUNT',
    polarity: 'NEUTRAL',
    target: null,
    source: { name: 'Orchard', publisher: 'Orchard' },
    boards: [],
    dimensions: [AREA_DIMENSION],
    datasets: { of: [id], to: [] },
    arithmetic: { kind: 'count', of: { measure: { id, accumulation: 'flow', amount: 'n' }, segments: null } },
    ...part,
  };
}

const APPLES = counted('apples');
const OPEN = counted('apples', { open: 'They hang on the tree.' });

// Only Coventry lost an apple. If the others kept their noise, a partner who asked before would know where.
test.each<[string, MetricDefinition, Partial<TableQuery>, readonly number[]]>([
  [
    'a correction',
    APPLES,
    { by: ['AREA'], where: [{ dimension: 'AREA', values: ['E08000025'] }] },
    [10 + 97],
  ],
  ['a correction, where it is', APPLES, { where: [{ dimension: 'AREA', values: ['E08000026'] }] }, [9 + 97]],
  ['an erasure', counted('pears'), {}, [29 + 97]],
  ['no release that changed its month', APPLES, { period: MAY }, [40]],
])('a figure after %s', async (_, definition, query, values) => {
  const { rows } = await tables().answer({ definition, query: { ...QUERY, ...query }, asOf: null });
  expect(rows.map(({ value }) => value.value)).toEqual(values);
});

test.each([3, new Date('2023-01-15Z'), new Date('2999-01-01Z')])('as of %s is refused', async (asOf) => {
  await expect(tables().answer({ definition: APPLES, query: QUERY, asOf })).rejects.toMatchObject({
    code: 'DISCLOSURE_REFUSED',
    message: expect.stringMatching(/^apples: ask for its figures as they are now. \(EARLIER_RELEASES: /),
  });
});

test('how figures moved between releases is refused', async () => {
  const asked = { definition: APPLES, query: QUERY, from: 1, to: null, all: true };
  await expect(answerRevisions(tables(), asked)).rejects.toMatchObject({ code: 'DISCLOSURE_REFUSED' });
});

test('what its source publishes has a past for partners too, and says how many rows its files had', async () => {
  const { rows, releases } = await tables().answer({ definition: OPEN, query: QUERY, asOf: 3 });
  expect(rows).toMatchObject([{ value: { status: 'PUBLISHED', value: 20 } }]);
  expect(releases).toMatchObject([{ number: 1, rowsRead: 20, rowsAccepted: 20, sha256: 'a' }]);
});

test('the releases of protected figures count nobody', async () => {
  const { releases } = await tables().answer({ definition: APPLES, query: QUERY, asOf: null });
  const uncounted = {
    rowsRead: null,
    rowsAccepted: null,
    rowsQuarantined: null,
    rowsErased: null,
    sha256: null,
  };
  expect(releases).toEqual([
    expect.objectContaining({ number: 1, kind: 'IMPORT', fileName: 'a.csv', ...uncounted }),
    expect.objectContaining({ number: 4, kind: 'CORRECTION', fileName: 'd.csv', ...uncounted }),
  ]);
});
