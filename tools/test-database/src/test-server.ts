import type { EmbeddedDatabase } from '@citizen-graph/ledger';

interface TestServer {
  readonly directory: string;
  readonly server: EmbeddedDatabase;
}

let remembered: TestServer | null = null;

export function rememberServer(server: TestServer): void {
  remembered = server;
}

/** The server that the global setup of this process started, once. */
export function takeServer(): TestServer | null {
  const server = remembered;
  remembered = null;
  return server;
}
