import { join } from 'node:path';
import { writeCsvFile } from '../csv-file';
import { planTables } from './plan-tables';

/** Writes the files of a made-up Victims Strategy below the directory, and returns the folder that they are in. */
export async function writeSamplePlan(directory: string): Promise<string> {
  const folder = join(directory, 'victims-strategy');
  for (const table of planTables) await writeCsvFile(table, join(folder, table.fileName));
  return folder;
}
