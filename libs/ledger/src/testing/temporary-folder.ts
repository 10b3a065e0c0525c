import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for the files of one test file. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'import-'));
  return {
    path,
    write: async (name: string, content: string | Uint8Array): Promise<string> => {
      const file = join(path, name);
      await writeFile(file, content);
      return file;
    },
    remove: () => rm(path, { recursive: true }),
  };
}
