import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findCells, importFile } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import { month } from '@citizen-graph/reference';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { importBoundaries } from './import-boundaries';
import type { PlacingProgress } from './place-anew';
import { STOP_SEARCH_MIGRATIONS } from './migrations';
import { STOP_AND_SEARCH_SOURCE } from './stop-and-search.source';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase({ 'stop-search': STOP_SEARCH_MIGRATIONS });
  folder = await mkdtemp(join(tmpdir(), 'boundaries-'));
});

afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

const OPTIONS = { importedBy: 'tester', synthetic: true };

// Two squares of a tenth of a degree, side by side; three searches: in the west one, in the east one, in neither.
const WEST = square(-2.0, 52.4);
const EAST = square(-1.9, 52.4);
const POINTS = [
  [-1.95, 52.45],
  [-1.85, 52.45],
  [-1.5, 52.45],
] as const;

test('searches that came in first are placed when boundaries come in', async () => {
  const searches = await importSearches();
  expect(await countsByArea()).toEqual({ UNKNOWN: 3 });

  const outcome = await importBoundaries(
    database.owner,
    await geoJson('both.geojson', [WEST, EAST]),
    OPTIONS,
  );

  expect(await countsByArea()).toEqual({ E08000025: 1, E08000026: 1, UNKNOWN: 1 });
  expect(outcome).toMatchObject({ outcome: 'RELEASED', placement: { moved: 0, lost: 0, found: 2 } });
  expect(outcome.release).toMatchObject({ kind: 'IMPORT', dataset: 'boundaries', rowsAccepted: 2 });
  expect(outcome.restated.map(summaryOf)).toEqual([
    { kind: 'RESTATEMENT', dataset: 'stop-and-search', period: searches.period, rowsAccepted: 2 },
  ]);
});

test('the same boundaries again change nothing', async () => {
  const again = await importBoundaries(database.owner, await geoJson('copy.geojson', [WEST, EAST]), OPTIONS);
  expect(again).toMatchObject({
    outcome: 'UNCHANGED',
    release: { kind: 'IMPORT' },
    restated: [],
    placement: null,
  });
});

test('other boundaries take the place of the earlier ones, and it is counted whose place changed', async () => {
  const told: PlacingProgress[] = [];
  const turned = await importBoundaries(database.owner, await geoJson('turned.geojson', [EAST, WEST]), {
    ...OPTIONS,
    onPlacing: (progress) => told.push(progress),
  });
  expect(turned).toMatchObject({
    release: { kind: 'CORRECTION' },
    placement: { moved: 2, lost: 0, found: 0 },
  });
  expect(told).toEqual([{ placed: 3, of: 3 }]);
  expect(await countsByArea()).toEqual({ E08000025: 1, E08000026: 1, UNKNOWN: 1 });
});

test('boundaries that lack an area of those in force are refused by its name, and come in where that is meant', async () => {
  const path = await geoJson('one.geojson', [EAST]);
  await expect(importBoundaries(database.owner, path, OPTIONS)).rejects.toMatchObject({
    code: 'AREA_MISSING',
    message:
      'one.geojson lacks Coventry (E08000026), which the boundaries in force have; every search there would lose its place. ' +
      'Export the file again with every area; or, where they are meant to leave, add --replace. Nothing was imported.',
  });
  expect(await countsByArea()).toEqual({ E08000025: 1, E08000026: 1, UNKNOWN: 1 });

  const meant = await importBoundaries(database.owner, path, { ...OPTIONS, mayLackAreas: true });
  expect(meant.placement).toEqual({ moved: 0, lost: 1, found: 0 });
  expect(await countsByArea()).toEqual({ E08000025: 1, UNKNOWN: 2 });
  const west = await geoJson('west.geojson', [WEST]);
  expect((await importBoundaries(database.owner, west, OPTIONS)).placement).toEqual({
    moved: 0,
    lost: 1,
    found: 1,
  });
});

test('a file of searches that comes in later is placed at once, and a correction keeps no cell of the old one', async () => {
  await importSearches(POINTS.slice(0, 1));
  expect(await countsByArea()).toEqual({ E08000025: 1 });
});

async function importSearches(points: readonly (readonly [number, number])[] = POINTS): Promise<Release> {
  const header =
    'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,' +
    'Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,' +
    'Outcome linked to object of search,Removal of more than just outer clothing';
  const rows = points.map(
    ([longitude, latitude]) =>
      `Person search,2023-01-05T12:00:00+00:00,,,${latitude},${longitude},,,,,,,Arrest,,`,
  );
  const path = join(folder, '2023-01-west-midlands-stop-and-search.csv');
  await writeFile(path, `${[header, ...rows].join('\n')}\n`);
  const { release } = await importFile(database.owner, STOP_AND_SEARCH_SOURCE, {
    path,
    options: {
      ...OPTIONS,
      quarantinePercent: 0,
      replaceShorter: false,
      onIssues: (issues) => Promise.resolve(expect(issues).toEqual([])),
      onNotice: () => undefined,
      onProgress: () => undefined,
    },
  });
  return release;
}

async function countsByArea(): Promise<Record<string, number>> {
  const period = { from: month('2023-01'), to: month('2023-01') };
  const request = {
    measure: 'stop-searches',
    attributes: [],
    period,
    byMonth: false,
    byArea: true,
    bySegment: false,
  };
  const [slices] = await findCells(database.owner.manager, 'stop-search', [{ request, asOf: null }]);
  const counts = (slices ?? []).map(({ area, statistics }) => [area, statistics.n] as const);
  return Object.fromEntries(counts.filter(([, n]) => n !== 0));
}

function square(west: number, south: number): number[][] {
  const [east, north] = [west + 0.1, south + 0.1];
  return [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
}

async function geoJson(name: string, rings: readonly number[][][]): Promise<string> {
  const features = rings.map((ring, index) => ({
    type: 'Feature',
    properties: { code: `E080000${25 + index}` },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }));
  const path = join(folder, name);
  await writeFile(path, JSON.stringify({ type: 'FeatureCollection', features }));
  return path;
}

function summaryOf({ kind, dataset, period, rowsAccepted }: Release) {
  return { kind, dataset, period, rowsAccepted };
}
