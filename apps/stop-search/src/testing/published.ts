import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

const SHARED = resolve(__dirname, '../../../../../shared/data');
const SEARCHES = join(SHARED, 'stop-and-search/west-midlands');

/** The published files that the comparison of ethnic groups rests on, beside the project. */
export const PUBLISHED = {
  boundaries: join(SHARED, 'boundaries/ltla24_west_midlands.geojson'),
  population: join(SHARED, 'population/census2021_ethnicity19_ltla.csv'),
};

/** One row of a published file, by header. */
export type PublishedRow = Readonly<Record<string, string>>;

/** True where every one of them is there. */
export function arePublishedFilesThere(): boolean {
  return [SEARCHES, ...Object.values(PUBLISHED)].every((path) => existsSync(path));
}

/** The files of searches, a month each. */
export function publishedSearchFiles(): readonly string[] {
  const names = readdirSync(SEARCHES).filter((name) => name.endsWith('.csv'));
  return names.map((name) => join(SEARCHES, name));
}

/** The rows of a published file. */
export function publishedRows(path: string): readonly PublishedRow[] {
  return parse<PublishedRow>(readFileSync(path), { columns: true });
}
