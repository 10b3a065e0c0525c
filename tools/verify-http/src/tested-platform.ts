import { grantOfRoles } from '@citizen-graph/access';
import { MIGRATIONS, SUBGRAPH_NAMES, startPlatform } from '@citizen-graph/citizen-app';
import type { Platform } from '@citizen-graph/citizen-app';
import { migrate, openDatabase } from '@citizen-graph/ledger';
import { CALLER_HEADER, createCallerSigner } from '@citizen-graph/subgraph';

/** Serves the platform on an empty database for as long as it is used. */
export async function withTestedPlatform<Result>(
  databaseUrl: string,
  use: (platform: Platform) => Promise<Result>,
): Promise<Result> {
  await prepare(databaseUrl);
  const settings = { QUOTA: '1000000000' };
  const platform = await startPlatform({ databaseUrl, logLevel: 'silent', settings });
  try {
    return await use(platform);
  } finally {
    await platform.stop();
  }
}

async function prepare(url: string): Promise<void> {
  const session = { role: null, application: 'verify-http', connections: 2, statementTimeout: 0 };
  const database = await openDatabase({ url, ...session });
  try {
    await migrate(database, MIGRATIONS);
  } finally {
    await database.destroy();
  }
}

/** A GraphQL endpoint, and the headers by which it lets somebody in who may ask anything. */
export interface Endpoint {
  readonly name: string;
  readonly url: string;
  readonly letIn: () => Promise<Readonly<Record<string, string>>>;
}

/** The gateway as an analyst asks it, and the subgraphs as the gateway does. */
export async function endpointsOf(platform: Platform): Promise<readonly [Endpoint, ...Endpoint[]]> {
  const { servers, url, keys } = platform;
  const token = await platform.tokenFor(['analyst', 'editor']);
  const signer = await createCallerSigner(keys.signingKey);
  const grant = grantOfRoles(['analyst', 'editor']);
  if (grant === null) throw new Error('An analyst is granted something.');
  const caller = { id: 'verify-http', client: 'verify-http', name: 'verify-http', grant, quota: 0 };
  const subgraphs = SUBGRAPH_NAMES.map((name) => ({
    name,
    url: servers[name]?.url ?? '',
    // A token of the gateway is of seconds, so each request has one of its own.
    letIn: async () => ({ [CALLER_HEADER]: await signer.sign(caller, name) }),
  }));
  return [
    { name: 'gateway', url, letIn: () => Promise.resolve({ authorization: `Bearer ${token}` }) },
    ...subgraphs,
  ];
}
