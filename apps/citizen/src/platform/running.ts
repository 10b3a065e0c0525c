import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const RUNNING = z.object({ url: z.string(), issuer: z.string() });

/** Where the platform that runs in a folder answers, and where its tokens come from. */
export type Running = z.output<typeof RUNNING>;

/** Says so to the other commands, until the platform stops. */
export async function announce(home: string, running: Running): Promise<() => Promise<void>> {
  await mkdir(home, { recursive: true });
  await writeFile(fileOf(home), JSON.stringify(running));
  return () => rm(fileOf(home), { force: true });
}

/** The platform that runs, or was killed, in a folder; null where none does. */
export async function findRunning(home: string): Promise<Running | null> {
  const text = await readFile(fileOf(home), 'utf8').catch(() => null);
  return text === null ? null : RUNNING.parse(JSON.parse(text));
}

function fileOf(home: string): string {
  return join(home, 'running.json');
}
