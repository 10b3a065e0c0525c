const SERVER_URL = 'TEST_DATABASE_SERVER_URL';
const SUPERUSER_URL = 'TEST_DATABASE_SUPERUSER_URL';

/** A PostgreSQL server for tests. */
export interface TestServerUrls {
  /** As the user who owns the databases of tests: may create roles, and is no superuser. */
  readonly owner: string;
  /** As whoever makes those databases and drops them. */
  readonly superuser: string;
}

/** The server for tests; null until the global setup has started one. */
export function testServerUrls(): TestServerUrls | null {
  const { [SERVER_URL]: owner, [SUPERUSER_URL]: superuser } = process.env;
  return owner === undefined ? null : { owner, superuser: superuser ?? owner };
}

/** Hands the server to the processes that run the tests. */
export function setTestServerUrls({ owner, superuser }: TestServerUrls): void {
  process.env[SERVER_URL] = owner;
  process.env[SUPERUSER_URL] = superuser;
}
