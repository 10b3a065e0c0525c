import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a published file, by header. */
export interface PublishedRow {
  readonly fileName: string;
  readonly texts: Readonly<Record<string, string>>;
}

const SHARED = resolve(__dirname, '../../../../../shared/data');
const SEARCHES = join(SHARED, 'stop-and-search/west-midlands');
const BOUNDARIES = join(SHARED, 'boundaries/ltla24_west_midlands.geojson');

/** True where the published files lie beside the project. */
export function hasPublishedFiles(): boolean {
  return [SEARCHES, BOUNDARIES].every((path) => existsSync(path));
}

/** Every row of the published files of West Midlands Police. */
export function publishedRows(): readonly PublishedRow[] {
  const fileNames = readdirSync(SEARCHES).filter((name) => name.endsWith('.csv'));
  return fileNames.flatMap((fileName) => {
    const rows: Record<string, string>[] = parse(readFileSync(join(SEARCHES, fileName)), { columns: true });
    return rows.map((texts) => ({ fileName, texts }));
  });
}

/** The published boundaries of the seven areas, as text. */
export function publishedBoundaries(): string {
  return readFileSync(BOUNDARIES, 'utf8');
}
