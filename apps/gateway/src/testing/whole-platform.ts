import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startCatalogue } from '@citizen-graph/catalogue-app';
import { CLIENT_MIGRATIONS } from '@citizen-graph/clients';
import {
  CONFIDENCE_MIGRATIONS,
  LOCAL_CONFIDENCE_ESTIMATES,
  LOCAL_CONFIDENCE_SURVEY,
  PUBLIC_CONFIDENCE,
} from '@citizen-graph/confidence';
import { startConfidence } from '@citizen-graph/confidence-app';
import type { DatasetSource, RecordFields, Release } from '@citizen-graph/ledger';
import { writeSampleData } from '@citizen-graph/sample-data';
import {
  POPULATION_BY_ETHNIC_GROUP,
  STOP_AND_SEARCH_FEEDBACK,
  STOP_AND_SEARCH_FEEDBACK_ONLINE,
  STOP_AND_SEARCH_RECEIPTS,
  STOP_AND_SEARCH_SOURCE,
  STOP_SEARCH_MIGRATIONS,
} from '@citizen-graph/stop-search';
import { startStopSearch } from '@citizen-graph/stop-search-app';
import { CLOSED, createLogger, readSubgraphConfig } from '@citizen-graph/subgraph';
import type { Environment, Logger, RunningServer, SubgraphConfig } from '@citizen-graph/subgraph';
import { countStatements } from '@citizen-graph/subgraph/testing/count-statements';
import type { StatementCounter } from '@citizen-graph/subgraph/testing/count-statements';
import { importPath } from '@citizen-graph/subgraph/testing/test-subgraph';
import {
  NATIONAL_CANDIDATE_SOURCE,
  NATIONAL_FRAME_SOURCE,
  NATIONAL_RESPONSE_SOURCE,
  SURVEY_COMMENT_SOURCE,
  SURVEY_DATASETS,
  SURVEY_INVITATIONS,
  SURVEY_MIGRATIONS,
} from '@citizen-graph/surveys';
import { startSurveys } from '@citizen-graph/surveys-app';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import {
  VICTIMS_CODE_ENTITLEMENTS,
  VICTIMS_CODE_MIGRATIONS,
  VICTIM_CONTACT_AGREEMENTS,
  VICTIM_PERSONAL_STATEMENTS,
} from '@citizen-graph/victims-code';
import { startVictimsCode } from '@citizen-graph/victims-code-app';
import {
  POPULATION,
  WMNOW_CAMPAIGNS,
  WMNOW_MEMBERSHIP,
  WMNOW_MESSAGES,
  WMNOW_MIGRATIONS,
  WMNOW_MOVEMENTS,
  WMNOW_NEIGHBOURHOOD_MEMBERSHIP,
} from '@citizen-graph/wmnow';
import { startWmnow } from '@citizen-graph/wmnow-app';
import type { GatewayConfig } from '../config';
import { documentId } from '../documents/trusted-documents';
import { startGateway } from '../start-gateway';
import { GATEWAY_FILES, accessConfig, gatewayKey, issuerKeys } from './test-access';

const PUBLISHED = resolve(__dirname, '../../../../../shared/data/stop-and-search/west-midlands');

const MIGRATIONS = {
  access: CLIENT_MIGRATIONS,
  surveys: SURVEY_MIGRATIONS,
  'victims-code': VICTIMS_CODE_MIGRATIONS,
  'stop-search': STOP_SEARCH_MIGRATIONS,
  confidence: CONFIDENCE_MIGRATIONS,
  wmnow: WMNOW_MIGRATIONS,
};

const STARTS = {
  catalogue: startCatalogue,
  surveys: startSurveys,
  'victims-code': startVictimsCode,
  'stop-search': startStopSearch,
  confidence: startConfidence,
  wmnow: startWmnow,
};

export type SubgraphName = keyof typeof STARTS;

type Import = (database: TestDatabase, path: string) => Promise<Release>;

const IMPORTS: ReadonlyMap<string, Import> = new Map([
  ...SURVEY_DATASETS.map((dataset) => from({ dataset })),
  from({ dataset: SURVEY_INVITATIONS }),
  from(NATIONAL_FRAME_SOURCE),
  from(NATIONAL_RESPONSE_SOURCE),
  from(NATIONAL_CANDIDATE_SOURCE),
  from(SURVEY_COMMENT_SOURCE),
  from({ dataset: VICTIMS_CODE_ENTITLEMENTS }),
  from({ dataset: VICTIM_PERSONAL_STATEMENTS }),
  from({ dataset: VICTIM_CONTACT_AGREEMENTS }),
  from(STOP_AND_SEARCH_SOURCE),
  from({ dataset: POPULATION_BY_ETHNIC_GROUP }),
  from({ dataset: STOP_AND_SEARCH_FEEDBACK }),
  from({ dataset: STOP_AND_SEARCH_FEEDBACK_ONLINE }),
  from({ dataset: STOP_AND_SEARCH_RECEIPTS }),
  from({ dataset: PUBLIC_CONFIDENCE }),
  from({ dataset: LOCAL_CONFIDENCE_SURVEY }),
  from({ dataset: LOCAL_CONFIDENCE_ESTIMATES }),
  from({ dataset: WMNOW_MEMBERSHIP }),
  from({ dataset: WMNOW_MOVEMENTS }),
  from({ dataset: WMNOW_NEIGHBOURHOOD_MEMBERSHIP }),
  from({ dataset: WMNOW_MESSAGES }),
  from({ dataset: WMNOW_CAMPAIGNS }),
  from({ dataset: POPULATION }),
]);

function from<Fields extends RecordFields>(source: DatasetSource<Fields>): readonly [string, Import] {
  return [source.dataset.id, (database, path) => importPath(database, source, path)];
}

/** A database with the tables of every subject. */
export function createWholeDatabase(): Promise<TestDatabase> {
  return createTestDatabase(MIGRATIONS);
}

/** Imports the sample year, and returns its releases. */
export async function importSampleYear(database: TestDatabase): Promise<readonly Release[]> {
  const directory = await mkdtemp(join(tmpdir(), 'sample-'));
  const releases: Release[] = [];
  for (const { dataset, path } of await writeSampleData({ directory, scale: 1 })) {
    releases.push(await importInto(database, dataset, path));
  }
  await rm(directory, { recursive: true });
  return releases;
}

/** The searches that the force published for 2019, file by file; none where they do not lie beside the project. */
export function publishedSearchFiles(): readonly string[] {
  try {
    const names = readdirSync(PUBLISHED).filter((name) => name.endsWith('.csv'));
    return names.map((name) => join(PUBLISHED, name));
  } catch {
    return [];
  }
}

export function importInto(database: TestDatabase, dataset: string, path: string): Promise<Release> {
  const bringIn = IMPORTS.get(dataset);
  if (bringIn === undefined) throw new Error(`no import for ${dataset}`);
  return bringIn(database, path);
}

interface ServedSubgraph {
  readonly server: RunningServer;
  readonly counter: StatementCounter;
}

export interface WholePlatform {
  /** Where the gateway answers. */
  readonly url: string;
  readonly subgraphs: Readonly<Record<SubgraphName, ServedSubgraph>>;
  /** Starts a subgraph again, on the port that it had, after it was stopped. */
  restart(name: SubgraphName): Promise<void>;
  stop(): Promise<void>;
}

const PROTECTED: Environment = { DISCLOSURE_SECRET: '0123456789abcdef'.repeat(4) };

export interface WholePlatformOptions {
  /** Of the subgraphs. */
  readonly settings?: Environment;
  /** Texts that are trusted beside those of our own operations. */
  readonly documents?: readonly string[];
}

async function writeManifest(documents: readonly string[]): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'documents-')), 'documents.json');
  await writeFile(
    file,
    JSON.stringify(Object.fromEntries(documents.map((text) => [documentId(text), text]))),
  );
  return file;
}

/** Serves every subgraph on the database, each on a port of its own, and the gateway before them. */
export async function startWholePlatform(
  databaseUrl: string,
  { settings = {}, documents = [] }: WholePlatformOptions = {},
): Promise<WholePlatform> {
  const logger = createLogger({ name: 'test', level: 'silent' });
  const environment = {
    ...PROTECTED,
    GATEWAY_KEY: await gatewayKey(),
    SHUTDOWN_GRACE_MS: '1000',
    ...settings,
  };
  const configOf = (url: string, port: number): SubgraphConfig =>
    readSubgraphConfig({ ...environment, DATABASE_URL: url }, port);
  const subgraphs = await startSubgraphs(databaseUrl, configOf, logger);
  const trustedDocumentsFiles = [...GATEWAY_FILES.trustedDocumentsFiles, await writeManifest(documents)];
  const entries = Object.entries(subgraphs);
  const subgraphUrls = Object.fromEntries(entries.map(([name, { server }]) => [name, server.url]));
  const gateway = await startGateway(
    { ...(await gatewayConfig(databaseUrl, subgraphUrls)), trustedDocumentsFiles },
    logger,
    {
      issuerKeys: await issuerKeys(),
    },
  );
  const again: RunningServer[] = [];
  return {
    url: gateway.url,
    subgraphs,
    restart: async (name) => {
      const { counter, server } = subgraphs[name];
      again.push(await STARTS[name](configOf(counter.url, server.port), logger));
    },
    stop: async () => {
      await gateway.stop();
      await Promise.all(
        [...again, ...entries.map(([, { server }]) => server)].map((server) => server.stop()),
      );
      await Promise.all(entries.map(([, { counter }]) => counter.stop()));
    },
  };
}

async function gatewayConfig(
  databaseUrl: string,
  subgraphUrls: GatewayConfig['subgraphUrls'],
): Promise<GatewayConfig> {
  return {
    ...(await accessConfig()),
    ...GATEWAY_FILES,
    server: { host: '127.0.0.1', port: 0, shutdownDelayMs: 0, shutdownGraceMs: 10_000 },
    http: CLOSED,
    logLevel: 'silent',
    database: { url: databaseUrl, connections: 5, statementTimeoutMs: 5_000 },
    subgraphUrls,
    subgraphTimeoutMs: 10_000,
    maxSubgraphResponseBytes: 10 * 1024 * 1024,
  };
}

async function startSubgraphs(
  databaseUrl: string,
  configOf: (url: string, port: number) => SubgraphConfig,
  logger: Logger,
): Promise<Readonly<Record<SubgraphName, ServedSubgraph>>> {
  const start = async (name: SubgraphName): Promise<ServedSubgraph> => {
    const counter = await countStatements(databaseUrl);
    return { counter, server: await STARTS[name](configOf(counter.url, 0), logger) };
  };
  return {
    catalogue: await start('catalogue'),
    surveys: await start('surveys'),
    'victims-code': await start('victims-code'),
    'stop-search': await start('stop-search'),
    confidence: await start('confidence'),
    wmnow: await start('wmnow'),
  };
}
