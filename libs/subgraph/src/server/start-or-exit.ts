import { DomainError } from '@citizen-graph/reference';
import { ConfigurationError } from './environment';

/** Runs the start of a process; when it fails, says why on standard error and exits with 1. */
export async function startOrExit(start: () => Promise<void>): Promise<void> {
  try {
    await start();
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exit(1);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ConfigurationError || error instanceof DomainError) return error.message;
  if (isAddressInUse(error)) return `PORT: ${error.port} is taken by another process; set another one.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function isAddressInUse(error: unknown): error is Error & { readonly port: number } {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error;
}
