import { createServer } from 'node:net';
import { citizenError } from '../errors';

interface Address {
  readonly host: string;
  readonly port: number;
}

/**
 * Throws PORT_TAKEN or ALREADY_RUNNING before anything is started that would be started in vain. The
 * variable is the one that sets the port.
 */
export async function refuseTakenPort(
  address: Address,
  variable: 'PORT' | 'FEEDBACK_PORT' | 'IDENTITY_PORT' = 'PORT',
): Promise<void> {
  const code = await tryToListen(address);
  if (code === null) return;
  const { host, port } = address;
  if (code !== 'EADDRINUSE') {
    throw citizenError(
      'CONFIGURATION',
      `HOST ${host} and ${variable} ${port} cannot be listened on (${code}).`,
    );
  }
  if (await isPlatform(address)) {
    throw citizenError(
      'ALREADY_RUNNING',
      `Citizen Graph is running on port ${port} already. Stop it first, or set PORT to run another beside it.`,
    );
  }
  throw citizenError(
    'PORT_TAKEN',
    `Port ${port} is taken by another program; set ${variable} to a free one.`,
  );
}

/** The port, or 0 for any free one where it cannot be listened on. */
export async function portOrAnyFree(address: Address): Promise<number> {
  return (await tryToListen(address)) === null ? address.port : 0;
}

/** Null when it can be listened on, otherwise what the system says. */
function tryToListen({ host, port }: Address): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.name));
    server.listen({ host, port }, () => server.close(() => resolve(null)));
  });
}

async function isPlatform({ port }: Address): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(2_000) });
    const answer: unknown = await response.json();
    return (
      typeof answer === 'object' && answer !== null && 'service' in answer && answer.service === 'gateway'
    );
  } catch {
    return false;
  }
}
