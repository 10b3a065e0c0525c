import { rm } from 'node:fs/promises';
import { takeServer } from './test-server';

/** Stops the server that the global setup started and removes its data. */
export default async function globalTeardown(): Promise<void> {
  const taken = takeServer();
  if (taken === null) return;
  await taken.server.stop();
  await rm(taken.directory, { recursive: true, force: true });
}
