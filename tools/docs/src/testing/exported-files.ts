import { copyFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import { writeSampleData, writeSamplePlan } from '@citizen-graph/sample-data';
import { WORKSPACE } from '../workspace';

const CONTACT = '2022-04-force-contact-survey.csv';
const CONFIDENCE = 'public-confidence-2023-03.csv';
const INVESTIGATION = '2022-04-investigation-survey.csv';
const QUALTRICS = join(
  WORKSPACE,
  'tools/verify-imports/fixtures/force-contact-survey/qualtrics-force-contact-survey.csv',
);
const THEMES = join(WORKSPACE, 'tools/verify-imports/fixtures/comment-themes/themes-example-1.json');
const YEAR_OF_CONTACT = '2022-04-to-2023-03-force-contact-survey.csv';

/** Writes the files that the pages name: exports, two corrected ones that lack a row, one of the year, a faulty one, of a provider, themes, and boundaries. */
export async function writeExportedFiles(directory: string): Promise<void> {
  const exported = join(directory, 'exports');
  await writeSampleData({ directory: exported, scale: 1 });
  await writeSamplePlan(exported);
  for (const folder of ['corrected', 'year', 'faulty']) await mkdir(join(directory, folder));
  await writeChanged(
    join(exported, 'force-contact-survey', CONTACT),
    join(directory, 'corrected', CONTACT),
    (rows) => rows.slice(0, -1),
  );
  await writeChanged(
    join(exported, 'public-confidence', CONFIDENCE),
    join(directory, 'corrected', CONFIDENCE),
    (rows) => rows.slice(0, -1),
  );
  await writeChanged(
    join(exported, 'investigation-survey', INVESTIGATION),
    join(directory, 'faulty', INVESTIGATION),
    ([header = '', first = '', ...others]) => [header, first.replace(/,\d+,/, ',11,'), ...others],
  );
  await writeYear(directory);
  await copyOfAProvider(directory);
  await copyFile(THEMES, join(directory, 'themes.json'));
  await writeFile(join(directory, 'boundaries.geojson'), JSON.stringify(madeUpBoundaries()));
}

async function writeChanged(
  from: string,
  to: string,
  change: (rows: readonly string[]) => readonly string[],
): Promise<void> {
  const rows = (await readFile(from, 'utf8')).trimEnd().split('\n');
  await writeFile(to, `${change(rows).join('\n')}\n`);
}

async function writeYear(directory: string): Promise<void> {
  const working = join(directory, 'working');
  await writeSampleData({ directory: working, scale: 1, by: 'year', datasets: ['force-contact-survey'] });
  const file = join(working, 'force-contact-survey', YEAR_OF_CONTACT);
  await copyFile(file, join(directory, 'year', YEAR_OF_CONTACT));
  await rm(working, { recursive: true });
}

async function copyOfAProvider(directory: string): Promise<void> {
  await mkdir(join(directory, 'qualtrics'));
  await copyFile(QUALTRICS, join(directory, 'qualtrics', 'may-2023.csv'));
  await cp(join(WORKSPACE, 'docs/mappings'), join(directory, 'mappings'), { recursive: true });
}

/** One square an area, side by side from west to east. */
function madeUpBoundaries() {
  const features = LOCAL_POLICING_AREAS.map(({ code }, index) => {
    const [west, east] = [-2.3 + index * 0.1, -2.2 + index * 0.1];
    const ring = [
      [west, 52.3],
      [east, 52.3],
      [east, 52.7],
      [west, 52.7],
      [west, 52.3],
    ];
    return { type: 'Feature', properties: { code }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return { type: 'FeatureCollection', features };
}
