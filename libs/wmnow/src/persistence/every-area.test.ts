import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findReleases, importFile } from '@citizen-graph/ledger';
import type { Dataset, ImportOptions, RecordFields } from '@citizen-graph/ledger';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { WMNOW_MEMBERSHIP } from '../import/membership.dataset';
import { WMNOW_MOVEMENTS } from '../import/movements.dataset';
import { POPULATION } from '../import/population.dataset';
import { WMNOW_MIGRATIONS } from './migrations';

const AREAS = [
  'E08000025,Birmingham',
  'E08000026,Coventry',
  'E08000027,Dudley',
  'E08000028,Sandwell',
  'E08000029,Solihull',
  'E08000030,Walsall',
  'E08000031,Wolverhampton',
];
const WITHOUT_WALSALL = AREAS.filter((area) => !area.includes('Walsall'));
const WITHOUT_TWO = AREAS.filter((area) => !/Birmingham|Dudley/.test(area));

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ wmnow: WMNOW_MIGRATIONS });
  folder = await mkdtemp(join(tmpdir(), 'every-area-'));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function bringIn<Fields extends RecordFields>(
  dataset: Dataset<Fields>,
  lines: readonly string[],
  part: Partial<ImportOptions> = {},
) {
  const path = join(folder, 'file.csv');
  await writeFile(path, `${lines.join('\n')}\n`);
  const options: ImportOptions = {
    synthetic: true,
    importedBy: 'test',
    quarantinePercent: 0,
    replaceShorter: false,
    onIssues: () => Promise.resolve(),
    onNotice: () => undefined,
    onProgress: () => undefined,
    ...part,
  };
  return importFile(database.owner, { dataset }, { path, options });
}

const members = (months: Readonly<Record<string, readonly string[]>>) => [
  'as_at,area_code,area_name,members',
  ...Object.entries(months).flatMap(([day, areas]) => areas.map((area) => `${day},${area},5`)),
];
const movements = (areas: readonly string[]) => [
  'as_at,area_code,area_name,joiners,leavers',
  ...areas.map((area) => `2022-04-30,${area},3,2`),
];
const residents = (areas: readonly string[], days: readonly string[]) => [
  'area_code,area_name,vintage,as_at,age_group,population',
  ...days.flatMap((day) => areas.map((area) => `${area},Census 2021,${day},16 and over,100`)),
];

const whatToDo =
  'Figures of the force are the sum of its 7 areas, so each month of a file has a row for each of them; ' +
  'export it again with them all, with 0 where there is nobody. Nothing was imported.';

test('a file with every area in each of its months comes in', async () => {
  const both = members({ '2022-04-30': AREAS, '2022-05-31': AREAS });
  expect((await bringIn(WMNOW_MEMBERSHIP, both)).release).toMatchObject({ rowsAccepted: 14 });
  expect((await bringIn(WMNOW_MOVEMENTS, movements(AREAS))).release).toMatchObject({ rowsAccepted: 7 });
  const counts = residents(AREAS, ['2021-03-21', '2022-06-30']);
  expect((await bringIn(POPULATION, counts)).release).toMatchObject({ rowsAccepted: 14 });
});

test('a file of members is refused with the months and the areas that they lack, and nothing of it comes in', async () => {
  const months = { '2022-04-30': AREAS, '2022-05-31': WITHOUT_WALSALL, '2022-06-30': WITHOUT_TWO };
  await expect(bringIn(WMNOW_MEMBERSHIP, members(months))).rejects.toMatchObject({
    code: 'AREA_MISSING',
    message:
      'file.csv lacks Walsall (E08000030) in 2022-05; Birmingham (E08000025), Dudley (E08000027) in 2022-06. ' +
      whatToDo,
  });
  expect(await findReleases(database.owner.manager, { datasets: null, asOf: null })).toEqual([]);
  expect(await database.owner.query('select from wmnow.membership')).toEqual([]);
});

test('three months are named, and the others counted', async () => {
  const days = ['2022-04-30', '2022-05-31', '2022-06-30', '2022-07-31', '2022-08-31'];
  const months = Object.fromEntries(days.map((day) => [day, WITHOUT_WALSALL]));
  await expect(bringIn(WMNOW_MEMBERSHIP, members(months))).rejects.toMatchObject({
    message: expect.stringContaining('Walsall (E08000030) in 2022-06; and areas in 2 more months. Figures'),
  });
});

test('a row that is left out leaves its area out, whatever share may be', async () => {
  const lines = members({ '2022-04-30': AREAS }).map((line) => line.replace('Walsall,5', 'Walsall,few'));
  await expect(bringIn(WMNOW_MEMBERSHIP, lines, { quarantinePercent: 50 })).rejects.toMatchObject({
    code: 'AREA_MISSING',
    message: `file.csv lacks Walsall (E08000030) in 2022-04. ${whatToDo}`,
  });
});

test('a corrected file cannot take an area out, not even where it may lack records', async () => {
  await bringIn(WMNOW_MEMBERSHIP, members({ '2022-04-30': AREAS }));
  const without = members({ '2022-04-30': WITHOUT_WALSALL });
  const asked = { mayLackRecords: true, replaceShorter: true };
  await expect(bringIn(WMNOW_MEMBERSHIP, without, asked)).rejects.toMatchObject({ code: 'AREA_MISSING' });
  expect(await database.owner.query('select from wmnow.membership')).toHaveLength(7);
});

test('movements and residents that lack an area are refused too', async () => {
  await expect(bringIn(WMNOW_MOVEMENTS, movements(WITHOUT_WALSALL))).rejects.toMatchObject({
    code: 'AREA_MISSING',
  });
  const [header = '', ...census] = residents(AREAS, ['2021-03-21']);
  const [, ...later] = residents(WITHOUT_TWO, ['2022-06-30']);
  await expect(bringIn(POPULATION, [header, ...census, ...later])).rejects.toMatchObject({
    code: 'AREA_MISSING',
    message: `file.csv lacks Birmingham (E08000025), Dudley (E08000027) in 2022-06. ${whatToDo}`,
  });
});
