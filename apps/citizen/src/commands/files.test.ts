import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { MIGRATIONS } from '../sources';
import { recordTerminal } from '../testing/record-terminal';
import type { CommandContext } from './command-context';
import { importFiles } from './import.command';
import type { ImportOptions } from './import.command';
import { observeDatasets } from './observe.command';
import { listReleases } from './releases.command';
import { withdrawFile } from './withdraw.command';

const DATASET = 'stop-and-search-feedback';
const JANUARY = '2023-01-stop-and-search-feedback.csv';
const MAPPING = {
  dataset: DATASET,
  columns: {
    feedback_id: { from: 'Ref' },
    submitted_at: { from: 'When', date: { format: 'd/M/yyyy HH:mm', to: 'instant' } },
    place: { from: 'Where', values: { 'In the street': 'Street' } },
    fair: { from: 'Fair?' },
    explained: { from: 'Explained?' },
  },
  skip: [{ column: 'State', is: ['test'], because: 'tests' }],
};

let database: TestDatabase;
let directory: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-files-'));
  await write('mapping.json', JSON.stringify(MAPPING));
  await write(
    'export.csv',
    'Ref,When,Where,Fair?,Explained?,State',
    'A1,3/1/2023 18:02,In the street,Yes,No,live',
    'A2,4/1/2023 09:00,At home,Yes,Yes,live',
    'A3,4/1/2023 09:30,In the street,Yes,Yes,test',
  );
  await write(
    JANUARY,
    'feedback_id,submitted_at,place,fair,explained',
    'B1,2023-01-05T10:00:00Z,Street,No,No',
  );
});
afterAll(async () => {
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

const at = (name: string): string => join(directory, name);

function write(name: string, ...lines: readonly string[]): Promise<void> {
  return writeFile(at(name), `${lines.join('\n')}\n`);
}

/** What a command says and notes, and the code of its failure. */
async function run(command: (context: CommandContext) => Promise<void>) {
  const { said, noted, terminal } = recordTerminal();
  const config = { databaseUrl: database.url, home: directory };
  const code: unknown = await command({ config, terminal }).then(
    () => null,
    (error: { readonly code: unknown }) => error.code,
  );
  return { code, said, noted };
}

function importOne(name: string, options: Partial<ImportOptions> = {}, dataset = DATASET) {
  const base = {
    quarantine: 0,
    replace: false,
    mapping: null,
    synthetic: true,
    by: 'me',
    report: at('left-out.csv'),
  };
  return run((context) =>
    importFiles({ dataset, files: [at(name)], options: { ...base, ...options } }, context),
  );
}

const withdraw = (number: number) => run((context) => withdrawFile({ number, yes: true, by: 'me' }, context));
const observe = (dataset: string | undefined) =>
  run((context) => observeDatasets({ dataset, by: 'me' }, context));

test('a file of another provider comes in by a mapping, is replaced, withdrawn, and comes in again', async () => {
  const mapping = at('mapping.json');
  expect(await importOne('export.csv', { mapping })).toEqual({
    code: 'ROWS_REFUSED',
    said: [],
    noted: [
      'export.csv: 1 row left out by the mapping: tests',
      expect.stringMatching(/What next: .* --quarantine gives the share/),
    ],
  });
  expect(await importOne('export.csv', { mapping, quarantine: 50 })).toEqual({
    code: null,
    said: [
      expect.stringMatching(
        /^export\.csv is in as release 1, 1 row of 2023-01, by mapping\.json, 1 row left out by the mapping, 1 row left out, /,
      ),
    ],
    noted: [
      'export.csv: 1 row left out by the mapping: tests',
      expect.stringMatching(
        / {2}Where {2}"At home" {2}NOT_MAPPED [^]*What next: The file is in without these rows\./,
      ),
    ],
  });
  expect(await importOne(JANUARY)).toEqual({
    code: null,
    said: [
      expect.stringContaining(
        'release 2, 1 row of 2023-01, in the place of 1 file with 1 row (1 added, 0 changed, 1 removed), ',
      ),
    ],
    noted: ['export.csv (release 1, 2023-01) left with 1 row'],
  });
  expect(await withdraw(2)).toEqual({
    code: null,
    said: [`release 2 (${JANUARY}, 2023-01) is withdrawn from ${DATASET} by release 3: 1 row left.`],
    noted: [],
  });
  expect(await importOne('export.csv', { mapping, quarantine: 50 })).toMatchObject({
    said: [expect.stringContaining('export.csv is in as release 4, ')],
  });
  const { said } = await run((context) => listReleases({}, context));
  const cells = said
    .join('')
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/).slice(0, 5));
  expect(cells).toEqual([
    ['no.', 'kind', 'dataset', 'period', 'file'],
    ['1', 'import', DATASET, '2023-01', 'export.csv by mapping.json'],
    ['2', 'correction', DATASET, '2023-01', JANUARY],
    ['3', 'withdrawal', DATASET, '2023-01', JANUARY],
    ['4', 'import', DATASET, '2023-01', 'export.csv by mapping.json'],
  ]);
});

test('figures that no longer agree with their records are stated anew, once', async () => {
  await database.owner.query('update stop_search.cell set numerator = numerator + 1 where release = 4');
  expect(await observe(DATASET)).toEqual({
    code: null,
    said: [`the figures of ${DATASET}, 2023-01, are stated anew by release 5`],
    noted: [],
  });
  expect(await observe(undefined)).toEqual({
    code: null,
    said: ['Every figure agrees with its records; nothing was written.'],
    noted: [],
  });
});

test('boundaries that lack an area are refused, come in by --replace, and it is said whose place changed', async () => {
  const square = [-2, -1, -1, -2, -2].map((x, index) => [x, index === 2 || index === 3 ? 53 : 52]);
  const geometry = { type: 'Polygon', coordinates: [square] };
  const boundariesOf = (...codes: readonly string[]) =>
    JSON.stringify({
      type: 'FeatureCollection',
      features: codes.map((code) => ({ type: 'Feature', properties: { code }, geometry })),
    });
  await write('areas.geojson', boundariesOf('E08000025', 'E08000026'));
  await write('area.geojson', boundariesOf('E08000025'));
  const counts = (name: string) =>
    `${name}: searches in another area than before: 0; that lost their area: 0; that have one now and had none: 0`;
  expect(await importOne('areas.geojson', {}, 'boundaries')).toMatchObject({
    code: null,
    noted: [counts('areas.geojson')],
  });
  expect((await importOne('area.geojson', {}, 'boundaries')).code).toBe('AREA_MISSING');
  expect(await importOne('area.geojson', { replace: true }, 'boundaries')).toMatchObject({
    code: null,
    said: [expect.stringContaining(' in the place of an earlier file')],
    noted: [counts('area.geojson')],
  });
});

test('boundaries are not withdrawn, nor what does not exist or is not in force', async () => {
  await database.owner.query(`
    insert into ledger.release (number, kind, dataset, subject, period_from, period_to, sha256, rows_read,
      rows_accepted, rows_quarantined, rows_erased, synthetic, imported_by)
    values (90, 'IMPORT', 'boundaries', 'stop-search', '0000-01', '9999-12', 'abc', 1, 1, 0, 0, true, 'me')`);
  const codes = [(await withdraw(90)).code, (await withdraw(1)).code, (await withdraw(99)).code];
  expect(codes).toEqual(['RELEASE_STAYS', 'RELEASE_NOT_IN_FORCE', 'RELEASE_UNKNOWN']);
});

test('a folder, a mapping that is not there or not for the dataset, and a file without columns are refused', async () => {
  await mkdir(at('exports'));
  const mapping = at('mapping.json');
  const refused = [
    await importOne('exports'),
    await importOne(JANUARY, { mapping: at('none.json') }),
    await importOne(JANUARY, { mapping: at(JANUARY) }),
    await importOne('export.csv', { mapping }, 'population'),
    await importOne('boundaries.geojson', { mapping }, 'boundaries'),
    await observe('nothing'),
  ];
  expect(refused.map(({ code }) => code)).toEqual([
    'FILE_NOT_FOUND',
    'FILE_NOT_FOUND',
    'MAPPING_INVALID',
    'MAPPING_INVALID',
    'USAGE',
    'DATASET_UNKNOWN',
  ]);
});
