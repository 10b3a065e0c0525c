import { Client } from 'pg';
import type { Credentials } from './embedded-credentials';
import { takeSuperuserFromOwner } from './embedded-upgrade';

/** Who makes the cluster, and is used for nothing else. */
export const SUPERUSER = 'postgres';
/** The login that everything runs as: it may make roles and owns the database of its own name. */
export const OWNER = 'citizen';
const PREPARE_LOCK = 4_201_004;

/** The addresses of an embedded server. */
export interface EmbeddedUrls {
  /** The database `citizen`, as its owner. */
  readonly owner: string;
  /** The database `postgres`, as the superuser. */
  readonly superuser: string;
}

export function urlsOf({ port, password, superuserPassword }: Credentials): EmbeddedUrls {
  return {
    owner: `postgresql://${OWNER}:${password}@127.0.0.1:${port}/${OWNER}`,
    superuser: `postgresql://${SUPERUSER}:${superuserPassword}@127.0.0.1:${port}/postgres`,
  };
}

/** Whether the server answers: as the superuser, or, in a cluster made before there was one, as the owner. */
export async function serverAnswers(credentials: Credentials): Promise<boolean> {
  const { superuser } = urlsOf(credentials);
  return (await answers(superuser)) || (await answers(ownerAtPostgres(credentials)));
}

/**
 * Makes the login and its database where they are missing: not at the first start alone, which may have
 * ended before. In a cluster made before there was a superuser apart, the owner ceases to be one.
 */
export async function prepareLogins(credentials: Credentials): Promise<void> {
  const { superuser, owner } = urlsOf(credentials);
  const maintenance = (await answers(superuser)) ? superuser : ownerAtPostgres(credentials);
  await withClient(maintenance, async (client) => {
    await client.query(`select pg_advisory_lock(${PREPARE_LOCK})`);
    if (!(await exists(client, 'pg_roles where rolname', SUPERUSER))) {
      if (!(await hasDatabase(client))) await client.query(`create database ${OWNER}`);
      await withClient(owner, (older) => takeSuperuserFromOwner(older, credentials));
    }
    if (!(await exists(client, 'pg_roles where rolname', OWNER))) {
      const password = client.escapeLiteral(credentials.password);
      await client.query(`create role ${OWNER} login createrole password ${password}`);
    }
    if (!(await hasDatabase(client))) await client.query(`create database ${OWNER} owner ${OWNER}`);
  });
}

function ownerAtPostgres(credentials: Credentials): string {
  return Object.assign(new URL(urlsOf(credentials).owner), { pathname: '/postgres' }).toString();
}

function hasDatabase(client: Client): Promise<boolean> {
  return exists(client, 'pg_database where datname', OWNER);
}

async function exists(client: Client, where: string, name: string): Promise<boolean> {
  return (await client.query(`select from ${where} = $1`, [name])).rowCount !== 0;
}

async function answers(url: string): Promise<boolean> {
  return withClient(url, () => Promise.resolve(true)).catch(() => false);
}

async function withClient<Result>(url: string, use: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return await use(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
