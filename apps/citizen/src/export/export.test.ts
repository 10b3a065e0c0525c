import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureValue } from '@citizen-graph/exports';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { Workbook } from '@protobi/exceljs';
import type { CellValue } from '@protobi/exceljs';
import { parse } from 'csv-parse/sync';
import { loadSampleYear } from '../platform/load-sample-year';
import { startPlatform } from '../platform/start-platform';
import type { Platform } from '../platform/start-platform';
import { MIGRATIONS } from '../sources';
import { runCitizen } from '../testing/run-citizen';
import type { Ended } from '../testing/run-citizen';
import { askFigures } from './ask-figures';
import type { FiguresAsked } from './figures-asked';
import { month } from '@citizen-graph/reference';

let database: TestDatabase;
let platform: Platform;
let directory: string;
let token: string;

beforeAll(async () => {
  database = await createTestDatabase(MIGRATIONS);
  await loadSampleYear(database.owner, { onProgress: () => undefined });
  platform = await startPlatform({ databaseUrl: database.url });
  token = await platform.tokenFor(['secretary']);
  directory = await mkdtemp(join(tmpdir(), 'citizen-graph-export-'));
}, 300_000);

afterAll(async () => {
  await platform.stop();
  await database.drop();
  await rm(directory, { recursive: true, force: true });
});

function exporting(line: string, env: Readonly<Record<string, string>> = { CITIZEN_TOKEN: token }): Promise<Ended> {
  return runCitizen(['export', ...line.split(' ')], { cwd: directory, env: { DATABASE_URL: database.url, ...env } });
}

const YEAR = '--from 2022-04 --to 2023-03';
const toRunning = () => `--url ${platform.url}`;
const read = (name: string) => readFile(join(directory, name));

const SMALL: FiguresAsked = {
  of: { kind: 'metric', id: 'helped' },
  period: { from: month('2022-04'), to: month('2022-06') },
  by: ['AREA', 'ETHNICITY'],
  grain: 'MONTH',
  compare: null,
  asOf: null,
  asOfRelease: null,
};
const SMALL_LINE = '--metric helped --from 2022-04 --to 2022-06 --grain MONTH --by AREA ETHNICITY';

test('dump', async () => {
  for (const f of ['csv', 'xlsx', 'json']) {
    console.log(await exporting(`${SMALL_LINE} --format ${f} --out small.${f} ${toRunning()}`));
    console.log(await exporting(`--board victims-thematic ${YEAR} --format ${f} --out pack.${f} ${toRunning()}`));
  }
  console.log(await exporting(`--metric nonsense ${YEAR} --format csv --out n.csv ${toRunning()}`));
  console.log(await exporting(`--metric helped ${YEAR} --by RIGHT --format csv --out n.csv ${toRunning()}`));
  console.log(await exporting(`--metric helped ${YEAR} --by AREA --format csv --out own.csv`));
  const { execSync } = await import('node:child_process');
  execSync(`rm -rf /tmp/exp && cp -r ${directory} /tmp/exp`);
  const url = platform.url;
  const secret = await askFigures({ url, token }, SMALL);
  const open = await askFigures({ url, token: await platform.tokenFor(['analyst']) }, SMALL);
  const st = (x: typeof open) => x.metrics[0]?.table?.rows.map((r) => r.value.status).reduce<Record<string, number>>((a, s) => ({ ...a, [s]: (a[s] ?? 0) + 1 }), {});
  console.log(st(secret), st(open), JSON.stringify(open.metrics[0]?.disclosure), JSON.stringify(secret.metrics[0]?.disclosure));
}, 300_000);
