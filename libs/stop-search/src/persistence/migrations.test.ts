import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile } from '@citizen-graph/ledger';
import type { DatasetSource, ImportOptions, RecordFields, RowIssue } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { toBoundary } from '../domain/boundary';
import type { Position } from '../domain/boundary';
import { placeSearch } from '../domain/place-search';
import { STOP_AND_SEARCH } from '../import/stop-and-search.dataset';
import { STOP_AND_SEARCH_FEEDBACK } from '../import/stop-and-search-feedback.dataset';
import { STOP_SEARCH_MIGRATIONS } from './migrations';

const SEARCHES = `Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing
Person search,2019-03-31T23:19:00+00:00,,,52.5,-1.5,,18-24,Other ethnic group - Not stated,Asian,Misuse of Drugs Act 1971 (section 23),Controlled drugs,,,False
Person search,2019-03-31T23:19:00+00:00,,,52.5,-1.5,,18-24,Other ethnic group - Not stated,Asian,Misuse of Drugs Act 1971 (section 23),Controlled drugs,,,False
Vehicle search,2019-04-02T10:00:00+00:00,True,Sceptre,,,,,,,Police and Criminal Evidence Act 1984 (section 1),Stolen goods,Arrest,True,
`;
const FEEDBACK = `feedback_id,submitted_at,place,fair,explained
SSF-1,2023-01-05T10:00:00+00:00,Street,Yes,
`;
const EMPTY_PERSON = {
  gender: 'NOT_RECORDED',
  age_range: 'NOT_RECORDED',
  self_defined_ethnicity: 'NOT_RECORDED',
  officer_defined_ethnicity: 'NOT_RECORDED',
};
const FIRST = {
  month: '2019-04',
  search_type: 'PERSON',
  searched_at: '2019-03-31T23:19:00+00:00',
  part_of_operation: null,
  operation: null,
  latitude: 52.5,
  longitude: -1.5,
  ...EMPTY_PERSON,
  age_range: 'FROM_18_TO_24',
  self_defined_ethnicity: 'NS',
  officer_defined_ethnicity: 'ASIAN',
  legislation: 'MISUSE_OF_DRUGS_1971_S23',
  object_of_search: 'CONTROLLED_DRUGS',
  outcome: 'NOT_RECORDED',
  outcome_linked: null,
  more_than_outer_clothing: false,
  area: 'E08000026',
};
const VEHICLE = {
  month: '2019-04',
  search_type: 'VEHICLE',
  searched_at: '2019-04-02T10:00:00+00:00',
  part_of_operation: true,
  operation: 'Sceptre',
  latitude: null,
  longitude: null,
  ...EMPTY_PERSON,
  legislation: 'PACE_1984_S1',
  object_of_search: 'STOLEN_GOODS',
  outcome: 'ARREST',
  outcome_linked: true,
  more_than_outer_clothing: null,
  area: 'UNKNOWN',
};

const SQUARE: Position[] = [
  [-2, 52],
  [-1, 52],
  [-1, 53],
  [-2, 53],
  [-2, 52],
];

let folder: string;
let database: TestDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stop-search-'));
  database = await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS });
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

test('a file of searches is kept row by row, alike or not, each in its month and area', async () => {
  const place = placeSearch([toBoundary('E08000026', [[SQUARE]])]);
  const source = { dataset: STOP_AND_SEARCH, prepare: () => Promise.resolve(place) };
  await bringIn(source, '2019-04-west-midlands-stop-and-search.csv', SEARCHES);
  expect(await recordsOf('search')).toEqual([
    { record_id: '2019-04:west-midlands:2', ...FIRST },
    { record_id: '2019-04:west-midlands:3', ...FIRST },
    { record_id: '2019-04:west-midlands:4', ...VEHICLE },
  ]);
});

test('a file of feedback is kept with its empty answers empty', async () => {
  await bringIn({ dataset: STOP_AND_SEARCH_FEEDBACK }, 'feedback.csv', FEEDBACK);
  expect(await recordsOf('feedback')).toEqual([
    {
      record_id: 'SSF-1',
      month: '2023-01',
      feedback_id: 'SSF-1',
      submitted_at: '2023-01-05T10:00:00+00:00',
      place: 'STREET',
      fair: true,
      explained: null,
    },
  ]);
});

test('an area has one boundary, which comes back as it was written', async () => {
  const geometry = JSON.stringify({ type: 'MultiPolygon', coordinates: [[[[-2, 52.123456]]]] });
  const insert = 'insert into stop_search.boundary (area_code, geometry, release) values ($1, $2, 1)';
  await database.owner.query(insert, ['E08000025', geometry]);
  expect(await database.owner.query('select * from stop_search.boundary')).toEqual([
    { area_code: 'E08000025', geometry: JSON.parse(geometry), release: 1 },
  ]);
  await expect(database.owner.query(insert, ['E08000025', geometry])).rejects.toThrow('duplicate key');
});

async function bringIn<Fields extends RecordFields>(
  source: DatasetSource<Fields>,
  fileName: string,
  text: string,
): Promise<void> {
  const path = join(folder, fileName);
  await writeFile(path, text);
  const issues: RowIssue[] = [];
  const options: ImportOptions = {
    synthetic: true,
    importedBy: 'test',
    quarantinePercent: 0,
    replaceShorter: false,
    onIssues: (found) => Promise.resolve(void issues.push(...found)),
    onNotice: () => undefined,
    onProgress: () => undefined,
  };
  await importFile(database.owner, source, { path, options });
  expect(issues).toEqual([]);
}

async function recordsOf(table: string): Promise<unknown> {
  const rows = await database.owner.query<Record<string, unknown>[]>(
    `select * from stop_search.${table} order by record_id`,
  );
  return rows.map(({ dataset: _dataset, release: _release, record_key: _key, ...record }) => record);
}
