import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { systemPath } from './config';

const LAUNCHER = resolve(__dirname, '../../bin/citizen.cjs');

export interface Run {
  readonly process: ChildProcess;
  /** What it has written to standard output and standard error so far. */
  readonly output: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

export interface RunOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the command line as an operator would, in a process of its own. */
export function startCitizen(args: readonly string[], { cwd, env }: RunOptions): Run {
  const child = spawn(process.execPath, [LAUNCHER, ...args], { cwd, env: { PATH: systemPath(), ...env } });
  const output = { out: '', err: '' };
  child.stdout.on('data', (piece: Buffer) => (output.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (output.err += piece.toString()));
  const ended = once(child, 'close').then(([code]: (number | null)[]) => code ?? null);
  return { process: child, output, ended };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end. */
export async function runCitizen(args: readonly string[], options: RunOptions): Promise<Ended> {
  const run = startCitizen(args, options);
  const code = await run.ended;
  return { code, ...run.output };
}
