import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { readBatches } from './read-batches';

test('readBatches() comes to an end for a reader that is slower than the file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'batches-'));
  const path = join(folder, 'rows.csv');
  await writeFile(path, `id,value\n${'V1,8\n'.repeat(20_000)}`);
  const dialect = { encoding: 'utf-8', byteOrderMark: false, delimiter: ',', lineEnding: '\n' } as const;
  let rows = 0;
  for await (const batch of readBatches(path, { dialect, batchSize: 500, onBytes: () => undefined })) {
    rows += batch.length;
    await wait(5);
  }
  expect(rows).toBe(20_001);
  await rm(folder, { recursive: true });
});
