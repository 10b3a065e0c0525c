import 'reflect-metadata';
import { CommanderError } from 'commander';
import { showsStacks } from './config';
import { describeFailure } from './failure';
import { buildProgram } from './program';

process.on('uncaughtException', (error) => leave(tell(error)));
// Whoever reads the output may leave early, as head does.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

void buildProgram()
  .parseAsync()
  .then(
    () => leave(0),
    (error: unknown) => leave(tell(error)),
  );

/** Ends the process once all that was said is written: a pipe takes 64 KiB, and its reader may be slow. */
function leave(exitCode: number): void {
  process.exitCode = exitCode;
  process.stdout.write('', () => process.stderr.write('', () => process.exit()));
}

/** Says what went wrong; gives the exit code. */
function tell(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (showsStacks() && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  const { code, message, exitCode } = describeFailure(error);
  process.stderr.write(`error ${code}: ${message}\n`);
  return exitCode;
}
