import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate, openDatabase, startEmbeddedPostgres } from '@citizen-graph/ledger';
import { SURVEY_MIGRATIONS } from '@citizen-graph/surveys';
import { Command } from 'commander';
import { copyResponses, importResponses } from './import-bench';
import type { Measured } from './import-bench';

const SURVEYS = ['force-contact-survey', 'force-response-survey', 'investigation-survey', 't3-pilot-survey'];

const SAMPLE_DATA = join(__dirname, '../../sample-data/src/main.ts');

new Command('bench')
  .description(
    'Imports survey responses, one file a survey, beside a COPY of the same rows into the same table.',
  )
  .option('--scale <n>', '1 is 13,987 responses', '72')
  .action(async ({ scale }: { scale: string }) => run(scale))
  .parseAsync()
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });

async function run(scale: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'citizen-graph-bench-'));
  // PostgreSQL runs as a user of its own when this is root.
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres(join(folder, 'postgres'));
  try {
    const files = writeFiles(join(folder, 'files'), scale);
    const database = await openDatabase({
      url: server.url,
      role: null,
      application: 'bench',
      connections: 2,
      statementTimeout: 0,
    });
    await migrate(database, {
      surveys: SURVEY_MIGRATIONS,
      'victims-code': [],
      'stop-search': [],
      confidence: [],
      wmnow: [],
      access: [],
    });
    const memoryBefore = process.memoryUsage().rss;
    const imported = await importResponses(database, files);
    const peak = process.resourceUsage().maxRSS / 1024;
    const copied = await copyResponses(database, folder);
    await database.destroy();
    console.log(line('import', imported));
    console.log(line('COPY', copied));
    console.log(`import takes ${(imported.seconds / copied.seconds).toFixed(1)} times as long as COPY`);
    console.log(
      `memory before ${Math.round(memoryBefore / 2 ** 20)} MiB, at its peak ${Math.round(peak)} MiB`,
    );
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

// In a process of its own, so that its memory does not count.
function writeFiles(folder: string, scale: string) {
  const options = ['--out', folder, '--scale', scale, '--by', 'year', '--dataset', ...SURVEYS];
  execFileSync(process.execPath, ['--import', 'tsx', SAMPLE_DATA, ...options]);
  return SURVEYS.flatMap((dataset) =>
    readdirSync(join(folder, dataset)).map((name) => ({ dataset, path: join(folder, dataset, name) })),
  );
}

function line(name: string, { rows, seconds }: Measured): string {
  const rate = Math.round(rows / seconds).toLocaleString('en-GB');
  return `${name}: ${rows.toLocaleString('en-GB')} rows in ${seconds.toFixed(1)} s, ${rate} rows/s`;
}
