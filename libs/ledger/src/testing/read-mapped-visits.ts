import { openFile } from '../import/open-file';
import { mappingSchema } from '../import/mapping/mapping-schema';
import type { RowResult } from '../import/read-row';
import { VISITS } from './a-visit';
import type { Visit } from './a-visit';
import type { temporaryFolder } from './temporary-folder';

const COLUMNS = {
  Visit: { from: 'Ref' },
  Month: { from: 'When', date: { format: 'd/M/yyyy', to: 'month' } },
  Area: { from: 'Town', values: { 'Dudley town': 'Dudley', 'W/sall': 'Walsall' } },
  Rating: { from: 'Answer', values: { Excellent: 10, Good: 8, Poor: 2 } },
};

/** What a mapping of visits has otherwise, or besides. */
export interface VisitsMapping {
  readonly columns?: object;
  readonly file?: object;
  readonly skip?: object;
}

/** Reads `export.csv` of another provider of visits by `provider.json`. */
export async function readMappedVisits(
  folder: Awaited<ReturnType<typeof temporaryFolder>>,
  text: string | Uint8Array,
  { columns, ...more }: VisitsMapping = {},
) {
  const content = mappingSchema.parse({ dataset: 'visits', columns: { ...COLUMNS, ...columns }, ...more });
  const mapping = { name: 'provider.json', sha256: 'abc', content };
  const path = await folder.write('export.csv', text);
  const file = await openFile(path, VISITS, { mapping, today: '2024-01-01', onProgress: () => undefined });
  const rows: RowResult<Visit>[] = [];
  for await (const batch of file.rows) rows.push(...batch);
  return { notices: file.notices, rows, noticesOfRows: file.noticesOfRows() };
}
