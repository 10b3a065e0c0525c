import { readFile } from 'node:fs/promises';
import { createRecordWriter } from '@citizen-graph/audit';
import { findPartner } from '@citizen-graph/clients';
import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { ConfigurationError, createCallerSigner, serveGraphQL } from '@citizen-graph/subgraph';
import type { Authenticate, Logger, RunningServer } from '@citizen-graph/subgraph';
import type { JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import { accessGateway } from './access/access-gateway';
import { authenticateCallers } from './access/authenticate-caller';
import { discoverKeys } from './access/issuer-keys';
import { keepFor } from './access/keep-for';
import { secureSupergraph } from './access/secured-supergraph';
import { createTokenReader } from './access/token-reader';
import { createConnectionPool } from './ask-subgraph';
import { buildGateway } from './build-gateway';
import type { GatewayConfig, GatewayDatabase } from './config';
import { takeDocument } from './documents/take-document';
import { readTrustedDocuments } from './documents/trusted-documents';
import { formatGatewayError } from './format-error';
import type { GatewayContext } from './gateway-context';
import { invalidValuesPlugin } from './invalid-values-plugin';
import { costPlugin } from './limits/cost-plugin';
import { readCostSheet } from './limits/cost-sheet';
import { createQuotas } from './limits/quota';
import { readPurpose } from './record/purpose';
import { recordPlugin } from './record/record-plugin';

/** How long a partner's terms are kept: as long as it takes a suspension to count. */
const TERMS_KEPT_MS = 5_000;

export interface GatewayOptions {
  /** The issuer's keys, where they are not to be asked for. */
  readonly issuerKeys?: JWTVerifyGetKey;
}

/**
 * Serves the supergraph until stopped.
 * @throws ConfigurationError when a file cannot be read, or DATABASE_UNREACHABLE
 */
export async function startGateway(
  config: GatewayConfig,
  logger: Logger,
  options: GatewayOptions = {},
): Promise<RunningServer> {
  const supergraphSdl = await readSupergraph(config.supergraphFile);
  const documents = await readTrustedDocuments(config.trustedDocumentsFile);
  const database = await openGatewayDatabase(config.database);
  const pool = createConnectionPool();
  const stopOthers = async (): Promise<void> => {
    await pool.destroy();
    await database.destroy();
  };
  try {
    const { sdl, requirements } = secureSupergraph(supergraphSdl);
    const gateway = buildGateway({
      supergraphSdl: sdl,
      subgraphUrls: config.subgraphUrls,
      limits: { timeoutMs: config.subgraphTimeoutMs, maxResponseBytes: config.maxSubgraphResponseBytes },
      signer: await createCallerSigner(config.signingKey),
      pool,
      logger,
    });
    const server = await serveGraphQL<GatewayContext>({
      name: 'gateway',
      source: { gateway: accessGateway(gateway, requirements) },
      authenticate: authenticate(config, database, options),
      takeDocument: takeDocument(documents),
      context: (request, headers) => ({
        ...request,
        purpose: readPurpose(headers, config),
        subgraphs: new Set(),
      }),
      config: config.server,
      logger,
      readiness: { database: () => database.query('select 1').then(() => true) },
      formatError: formatGatewayError,
      plugins: [
        // The last to see an answer is the first that is named: nothing changes it once it is recorded.
        invalidValuesPlugin(),
        costPlugin(readCostSheet(supergraphSdl), createQuotas(database)),
        recordPlugin({ writer: createRecordWriter(database.manager), requirements }),
      ],
    });
    return { ...server, stop: () => server.stop().then(stopOthers) };
  } catch (error) {
    await stopOthers();
    throw error;
  }
}

function openGatewayDatabase({ url, connections, statementTimeoutMs }: GatewayDatabase): Promise<DataSource> {
  return openDatabase({
    url,
    role: roleOf('gateway'),
    application: 'citizen-graph gateway',
    connections,
    statementTimeout: statementTimeoutMs,
  });
}

function authenticate(
  { issuer, quota }: GatewayConfig,
  { manager }: DataSource,
  { issuerKeys = discoverKeys(issuer.issuer) }: GatewayOptions,
): Authenticate {
  return authenticateCallers({
    readToken: createTokenReader(issuer, issuerKeys),
    findPartner: keepFor(TERMS_KEPT_MS, (client) => findPartner(manager, client)),
    quota,
  });
}

async function readSupergraph(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new ConfigurationError([
      { variable: 'SUPERGRAPH', problem: `${file} cannot be read; expected the path of the supergraph file` },
    ]);
  }
}
