import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { invariant } from '@citizen-graph/reference';

/** How long, in milliseconds, clients may take, and how often that is looked at. */
export interface HttpTimeouts {
  readonly headersTimeout: number;
  /** With the body. */
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

// Those who send a byte a minute hold a connection no longer than this; Node itself looks every 30 s.
const TIMEOUTS: HttpTimeouts = {
  headersTimeout: 15_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
};

/** A token of 8 KiB and what browsers send beside it. */
const MOST_HEADER_BYTES = 16 * 1024;

/** A server whose idle connections outlive those of its clients, so that no request meets a closing one. */
export function createHttpServer(timeouts: HttpTimeouts = TIMEOUTS): Server {
  return createServer({
    // longer than the 60 s of common load balancers and the 30 s of our gateway
    keepAliveTimeout: 65_000,
    maxHeaderSize: MOST_HEADER_BYTES,
    ...timeouts,
  });
}

/**
 * Listens and returns the port, which matters when 0 was asked for.
 * @throws the system's error when the address cannot be used, such as EADDRINUSE
 */
export async function listen(
  server: Server,
  { host, port }: { host: string; port: number },
): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address();
  invariant(address !== null && typeof address === 'object', 'a TCP server has a port');
  return address.port;
}

/** The URL at which a process on this machine reaches the server. */
export function localUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}
