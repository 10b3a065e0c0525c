import { Client } from 'pg';

/** The use of a shared server by one process; it ends with the process, however that ends. */
export interface Lease {
  /** Ends the use; true when nobody else uses the server, who may then not begin to until it is stopped. */
  leave(): Promise<boolean>;
}

// Users hold it together, and whoever stops the server holds it alone. PostgreSQL takes it from a
// process that is gone, so that a killed one leaves nothing to clean up.
const LEASE_LOCK = 4_201_003;

/** Joins the users of a shared server; null while it is being stopped. */
export async function takeLease(url: string): Promise<Lease | null> {
  const client = new Client({ connectionString: url, application_name: 'citizen-graph lease' });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (await lock(client, 'pg_try_advisory_lock_shared')) return { leave: () => leave(client) };
    await client.end();
  } catch {
    // The server went away in between, as it does when it is being stopped.
  }
  return null;
}

async function leave(client: Client): Promise<boolean> {
  try {
    await lock(client, 'pg_advisory_unlock_shared');
    // The connection stays: the end of the server ends it.
    if (await lock(client, 'pg_try_advisory_lock')) return true;
    await client.end();
  } catch {
    // A server that is gone has nobody to be stopped for.
  }
  return false;
}

async function lock(client: Client, step: string): Promise<boolean> {
  const { rows } = await client.query<{ done: boolean }>(`select ${step}(${LEASE_LOCK}) as done`);
  return rows[0]?.done === true;
}
