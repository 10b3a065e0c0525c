import { startCatalogue } from '@citizen-graph/catalogue-app';
import { startConfidence } from '@citizen-graph/confidence-app';
import { readFeedbackConfig, startFeedback } from '@citizen-graph/feedback-app';
import { readGatewayConfig, startGateway } from '@citizen-graph/gateway-app';
import { startStopSearch } from '@citizen-graph/stop-search-app';
import { createLogger, readSubgraphConfig } from '@citizen-graph/subgraph';
import type { Environment, LogLevel, Logger, RunningServer, SubgraphConfig } from '@citizen-graph/subgraph';
import { startSurveys } from '@citizen-graph/surveys-app';
import { startVictimsCode } from '@citizen-graph/victims-code-app';
import { startWmnow } from '@citizen-graph/wmnow-app';
import { destination } from 'pino';

export interface PlatformOptions {
  /** A database that is migrated. */
  readonly databaseUrl: string;
  /** 127.0.0.1 unless given. */
  readonly host?: string;
  /** Of the gateway; any free one unless given. */
  readonly port?: number;
  /** Of the public form; any free one unless given. */
  readonly feedbackPort?: number;
  /** `warn` unless given. */
  readonly logLevel?: LogLevel;
  /** Other environment variables of the gateway and the subgraphs, such as DATABASE_CONNECTIONS. */
  readonly settings?: Environment;
}

export interface Platform {
  /** Where the gateway answers. */
  readonly url: string;
  /** Where the public form answers. */
  readonly feedbackUrl: string;
  /** The gateway, the public form and the subgraphs, by name. */
  readonly servers: Readonly<Record<string, RunningServer>>;
  /** Stops the gateway, then the others. */
  stop(): Promise<void>;
}

type Start = (config: SubgraphConfig, logger: Logger) => Promise<RunningServer>;

const SUBGRAPHS: Readonly<Record<string, Start>> = {
  catalogue: startCatalogue,
  surveys: startSurveys,
  'victims-code': startVictimsCode,
  'stop-search': startStopSearch,
  confidence: startConfidence,
  wmnow: startWmnow,
};

/** Serves the whole platform from this process: the subgraphs on free ports, the gateway and the public form. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const subgraphs = await startSubgraphs(options);
  const others: Record<string, RunningServer> = { ...subgraphs };
  try {
    const feedback = (others['feedback'] = await startForm(options));
    const gateway = await startGatewayOver(subgraphs, options);
    const stop = async (): Promise<void> => {
      await gateway.stop();
      await stopAll(others);
    };
    return { url: gateway.url, feedbackUrl: feedback.url, servers: { gateway, ...others }, stop };
  } catch (error) {
    await stopAll(others);
    throw error;
  }
}

function startForm(options: PlatformOptions): Promise<RunningServer> {
  const { settings, databaseUrl, host = '127.0.0.1', feedbackPort = 0 } = options;
  const config = readFeedbackConfig({
    ...settings,
    DATABASE_URL: databaseUrl,
    HOST: host,
    PORT: String(feedbackPort),
  });
  return startFeedback(config, loggerOf('feedback', options));
}

async function startSubgraphs(options: PlatformOptions): Promise<Record<string, RunningServer>> {
  const config = readSubgraphConfig(
    { ...options.settings, DATABASE_URL: options.databaseUrl, HOST: '127.0.0.1', PORT: '0' },
    0,
  );
  const starts = Object.entries(SUBGRAPHS).map(async ([name, start]) => {
    return [name, await start(config, loggerOf(name, options))] as const;
  });
  const started = await Promise.allSettled(starts);
  const running = Object.fromEntries(
    started.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])),
  );
  const failed = started.find(({ status }) => status === 'rejected');
  if (failed?.status !== 'rejected') return running;
  await stopAll(running);
  throw failed.reason;
}

function startGatewayOver(
  subgraphs: Readonly<Record<string, RunningServer>>,
  options: PlatformOptions,
): Promise<RunningServer> {
  const { settings, host = '127.0.0.1', port = 0 } = options;
  const urls = Object.entries(subgraphs).map(([name, { url }]) => [urlVariableOf(name), url] as const);
  const config = readGatewayConfig({
    ...settings,
    ...Object.fromEntries(urls),
    HOST: host,
    PORT: String(port),
  });
  return startGateway(config, loggerOf('gateway', options));
}

/** `victims-code` is found through VICTIMS_CODE_URL. */
function urlVariableOf(subgraph: string): string {
  return `${subgraph.toUpperCase().replace('-', '_')}_URL`;
}

function loggerOf(name: string, { logLevel = 'warn' }: PlatformOptions): Logger {
  // Standard output is for those who started the platform.
  return createLogger({ name, level: logLevel, destination: destination({ dest: 2, sync: true }) });
}

async function stopAll(servers: Readonly<Record<string, RunningServer>>): Promise<void> {
  await Promise.all(Object.values(servers).map((server) => server.stop()));
}
