import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { createRecordWriter } from '@citizen-graph/audit';
import { openDatabase, roleOf } from '@citizen-graph/ledger';
import { CLIENT_LIMITS, ConfigurationError, createCallerSigner, serveGraphQL } from '@citizen-graph/subgraph';
import type { Authenticate, Logger, RequestContext, RunningServer } from '@citizen-graph/subgraph';
import type { JWTVerifyGetKey } from 'jose';
import type { DataSource } from 'typeorm';
import { accessGateway } from './access/access-gateway';
import { authenticateCallers } from './access/authenticate-caller';
import type { CallerSources } from './access/authenticate-caller';
import { hiddenNamesPlugin } from './access/hidden-names-plugin';
import { discoverKeys } from './access/issuer-keys';
import { knownPartners } from './access/known-partners';
import { secureSupergraph } from './access/secured-supergraph';
import { visibleSchemas } from './access/visible-schema';
import { createTokenReader } from './access/token-reader';
import { createConnectionPool } from './ask-subgraph';
import { buildGateway } from './build-gateway';
import type { GatewayConfig, GatewayDatabase } from './config';
import { takeDocument } from './documents/take-document';
import { readTrustedDocuments } from './documents/trusted-documents';
import { formatGatewayError } from './format-error';
import type { GatewayContext } from './gateway-context';
import { invalidValuesPlugin } from './invalid-values-plugin';
import { askForCostAlone, isForCostAlone } from './limits/cost-alone';
import { costPlugin } from './limits/cost-plugin';
import { readCostSheet } from './limits/cost-sheet';
import { createQuotas } from './limits/quota';
import { addPages } from './pages/add-pages';
import { readPurpose } from './record/purpose';
import { recordPlugin } from './record/record-plugin';

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
  const documents = await readTrustedDocuments(config.trustedDocumentsFiles);
  const database = await openGatewayDatabase(config.database);
  const pool = createConnectionPool();
  const stopOthers = async (): Promise<void> => {
    await pool.destroy();
    await database.destroy();
  };
  try {
    const { sdl, requirements } = secureSupergraph(supergraphSdl);
    const schemas = visibleSchemas(requirements);
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
      source: { gateway: accessGateway(gateway, { requirements, schemas }) },
      authenticate: authenticate(config, knownPartners(database.manager, logger), options),
      takeDocument: takeDocument(documents),
      addRoutes: (app, letIn) => {
        app.all('/cost', askForCostAlone);
        addPages(app, letIn, config);
      },
      context: contextFor(config),
      config: config.server,
      http: config.http,
      limits: CLIENT_LIMITS,
      logger,
      readiness: { database: () => database.query('select 1').then(() => true) },
      formatError: formatGatewayError,
      plugins: pluginsOf({ supergraphSdl, requirements, schemas, database }),
    });
    let stopped: Promise<void> | undefined;
    return { ...server, stop: () => (stopped ??= server.stop().then(stopOthers)) };
  } catch (error) {
    await stopOthers();
    throw error;
  }
}

interface PluginParts {
  readonly supergraphSdl: string;
  readonly requirements: ReturnType<typeof secureSupergraph>['requirements'];
  readonly schemas: ReturnType<typeof visibleSchemas>;
  readonly database: DataSource;
}

// The last to see an answer is the first that is named: nothing changes it once it is recorded.
function pluginsOf({ supergraphSdl, requirements, schemas, database }: PluginParts) {
  return [
    invalidValuesPlugin(),
    hiddenNamesPlugin(schemas),
    costPlugin(readCostSheet(supergraphSdl), createQuotas(database)),
    recordPlugin({ writer: createRecordWriter(database.manager), requirements }),
  ];
}

function contextFor(config: GatewayConfig) {
  return (request: RequestContext, headers: IncomingHttpHeaders): GatewayContext => ({
    ...request,
    purpose: readPurpose(headers, config),
    subgraphs: new Set(),
    isCostAlone: isForCostAlone(headers),
  });
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
  findPartner: CallerSources['findPartner'],
  { issuerKeys = discoverKeys(issuer.issuer) }: GatewayOptions,
): Authenticate {
  return authenticateCallers({
    readToken: createTokenReader(issuer, issuerKeys),
    findPartner,
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
