const SERVER_URL = 'TEST_DATABASE_SERVER_URL';

/** The address of the PostgreSQL server for tests; null until the global setup has started one. */
export function testServerUrl(): string | null {
  return process.env[SERVER_URL] ?? null;
}

/** Hands the address to the processes that run the tests. */
export function setTestServerUrl(url: string): void {
  process.env[SERVER_URL] = url;
}
