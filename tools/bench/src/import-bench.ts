import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { importFile } from '@citizen-graph/ledger';
import type { Dataset, ImportOptions } from '@citizen-graph/ledger';
import { invariant } from '@citizen-graph/reference';
import { SURVEY_DATASETS } from '@citizen-graph/surveys';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';

/** What one way of bringing rows in took. */
export interface Measured {
  readonly rows: number;
  readonly seconds: number;
}

const OPTIONS: ImportOptions = {
  synthetic: true,
  importedBy: 'bench',
  quarantinePercent: 0,
  replaceShorter: false,
  onIssues: () => Promise.resolve(),
  onNotice: () => undefined,
  onProgress: () => undefined,
};

/** Imports files of survey responses, as `citizen import` does. */
export async function importResponses(
  database: DataSource,
  files: readonly { readonly dataset: string; readonly path: string }[],
): Promise<Measured> {
  let rows = 0;
  const seconds = await secondsOf(async () => {
    for (const { dataset, path } of files) {
      const source = { dataset: getDataset(dataset) };
      const { release } = await importFile(database, source, { path, options: OPTIONS });
      rows += release.rowsAccepted;
    }
  });
  return { rows, seconds };
}

/** Sends the rows of surveys.response back into it by a COPY and nothing else: what PostgreSQL alone takes. */
export async function copyResponses(
  database: DataSource,
  folder: string,
): Promise<Measured & { bytes: number }> {
  const file = join(folder, 'response.copy');
  const runner = database.createQueryRunner();
  try {
    const client: ClientBase = await runner.connect();
    await pipeline(client.query(copyTo('copy surveys.response to stdout')), createWriteStream(file));
    await client.query('truncate surveys.response');
    const seconds = await secondsOf(() =>
      pipeline(createReadStream(file), client.query(copyFrom('copy surveys.response from stdin'))),
    );
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from surveys.response');
    return { rows: rows[0]?.n ?? 0, seconds, bytes: (await stat(file)).size };
  } finally {
    await runner.release();
  }
}

function getDataset(id: string): Dataset {
  const found = SURVEY_DATASETS.find((dataset) => dataset.id === id);
  invariant(found, `there is no survey dataset ${id}`);
  return found;
}

async function secondsOf(action: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await action();
  return (performance.now() - start) / 1000;
}
