import 'reflect-metadata';
import { CommanderError } from 'commander';
import { showsStacks } from './config';
import { describeFailure } from './failure';
import { buildProgram } from './program';

process.on('uncaughtException', (error) => process.exit(tell(error)));
// Whoever reads the output may leave early, as head does.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

void buildProgram()
  .parseAsync()
  .then(
    () => process.exit(0),
    (error: unknown) => process.exit(tell(error)),
  );

/** Says what went wrong; gives the exit code. */
function tell(error: unknown): number {
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (showsStacks() && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  const { code, message, exitCode } = describeFailure(error);
  process.stderr.write(`error ${code}: ${message}\n`);
  return exitCode;
}
