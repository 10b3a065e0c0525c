import { MIGRATIONS, SOURCES } from '@citizen-graph/citizen-app';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { CASES } from './cases';
import { CASES_BESIDE_THE_PROJECT } from './cases-beside-the-project';
import { renderVerdicts } from './render-verdicts';
import { verifyImports } from './verify-imports';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
});
afterAll(() => database.drop());

test('every format comes in as its case expects', async () => {
  const verdicts = await verifyImports(database.owner, [...CASES, ...CASES_BESIDE_THE_PROJECT]);
  const skipped = verdicts.filter(({ found }) => found === null).map(({ one }) => one.dialect);
  if (skipped.length > 0) console.warn(`Skipped: not beside the project: ${skipped.join('; ')}`);
  const found = verdicts.map(({ one, found: counts }) => [one.dialect, counts ?? one.expected]);
  expect(found).toEqual(verdicts.map(({ one }) => [one.dialect, one.expected]));
});

test('every dataset has a case', () => {
  const covered = new Set(CASES.map(({ dataset }) => dataset));
  expect(SOURCES.map(({ id }) => id).filter((id) => !covered.has(id))).toEqual([]);
});

test('renderVerdicts() tells what came in, what was refused, and what differs', () => {
  const one = { dataset: 'ratings', dialect: 'tabs', files: ['a.csv'], expected: { error: 'FILE_EMPTY' } };
  const found = { read: 1_200, accepted: 1_100, placed: 900, skipped: 40, refused: { OUT_OF_RANGE: 60 } };
  const text = renderVerdicts([
    { one, found, agrees: false },
    { one: { ...one, files: ['b.csv', 'c.csv'], mapping: 'm.json' }, found: one.expected, agrees: true },
    { one: { ...one, beside: true }, found: null, agrees: true },
  ]);
  expect(text.split('\n')).toEqual([
    '  format         file                        rows in            rows placed  rows left out  why                                 as expected',
    '  ratings: tabs  a.csv                         1,200  1,100, 900 in an area            100  OUT_OF_RANGE 60, 40 by the mapping  NO',
    '  ratings: tabs  b.csv and 1 more by m.json                                                 the whole file: FILE_EMPTY          yes',
    '  ratings: tabs  a.csv                                                                                                          skipped: not beside the project',
    '',
    'ratings: tabs',
    '  expected {"error":"FILE_EMPTY"}',
    '  found    {"read":1200,"accepted":1100,"placed":900,"skipped":40,"refused":{"OUT_OF_RANGE":60}}',
    '',
    '1 of 2 formats as expected, 1 skipped',
  ]);
});
