import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { WORKSPACE } from '../workspace';

/** Where a command of a page runs: in a folder of its own, on a database of its own. */
export interface Place {
  readonly directory: string;
  readonly databaseUrl: string;
}

export interface Ending {
  readonly exitCode: number | null;
  /** What it printed, on both outputs. */
  readonly said: string;
}

const CITIZEN = join(WORKSPACE, 'apps/citizen/bin/citizen.cjs');

/** Runs a command that begins with `npx citizen` in a shell, as somebody would who copied it. */
export function runCitizen(command: string, { directory, databaseUrl }: Place): Promise<Ending> {
  const line = command.replace(/^npx citizen/, `"${process.execPath}" "${CITIZEN}"`);
  const variables = `export DATABASE_URL='${databaseUrl}' FEEDBACK_URL='https://feedback.example.police.uk'`;
  const child = spawn('sh', ['-c', `${variables}\n${line}`], {
    cwd: directory,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  child.stderr.on('data', (text: Buffer) => (said += text.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, said }));
  });
}
