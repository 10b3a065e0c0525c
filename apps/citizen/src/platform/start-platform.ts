import { randomBytes } from 'node:crypto';
import type { Role } from '@citizen-graph/access';
import { startCatalogue } from '@citizen-graph/catalogue-app';
import { startConfidence } from '@citizen-graph/confidence-app';
import { readFeedbackConfig, startFeedback } from '@citizen-graph/feedback-app';
import { createOwnIssuer, readGatewayConfig, startGateway } from '@citizen-graph/gateway-app';
import type { OwnIssuer } from '@citizen-graph/gateway-app';
import { AUDIENCE as TOKEN_AUDIENCE, readIdentityConfig, startIdentity } from '@citizen-graph/identity-app';
import type { RunningIdentity } from '@citizen-graph/identity-app';
import { startStopSearch } from '@citizen-graph/stop-search-app';
import { createGatewayKeys, createLogger, readSubgraphConfig } from '@citizen-graph/subgraph';
import type {
  Environment,
  GatewayKeys,
  LogLevel,
  Logger,
  RunningServer,
  SubgraphConfig,
} from '@citizen-graph/subgraph';
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
  /** Whose tokens are believed: those of an issuer that this process alone knows of, unless given. */
  readonly issuer?: PlatformIssuer;
}

/** The issuer that the settings name, or the identity provider for development, which is started. */
export type PlatformIssuer =
  | { readonly kind: 'OF_SETTINGS' }
  | {
      readonly kind: 'DEVELOPMENT';
      /** The folder that its keys and secrets are kept in. */
      readonly home: string;
      readonly port: number;
    };

export interface Platform {
  /** Where the gateway answers. */
  readonly url: string;
  /** Where the public form answers. */
  readonly feedbackUrl: string;
  /** Where tokens come from; null where they are of an issuer that this process alone knows of. */
  readonly issuer: string | null;
  /** The gateway, the public form, the subgraphs and the identity provider, by name. */
  readonly servers: Readonly<Record<string, RunningServer>>;
  /** A token of the issuer that this process alone knows of, of an hour: for somebody with these roles. */
  tokenFor(roles: readonly Role[]): Promise<string>;
  /** The same, for a client that asks for itself, such as a partner's. */
  tokenOfClient(client: string): Promise<string>;
  /** What the gateway signs with, to ask a subgraph as it does. */
  readonly keys: GatewayKeys;
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

/** The subgraphs, as `Platform.servers` names them. */
export const SUBGRAPH_NAMES: readonly string[] = Object.keys(SUBGRAPHS);

/**
 * Serves the whole platform from this process: the subgraphs on free ports, the gateway, the public form and, for
 * development, the identity provider.
 */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const keys = await createGatewayKeys();
  const own = await createOwnIssuer(TOKEN_AUDIENCE);
  const subgraphs = await startSubgraphs(options, keys);
  const others: Record<string, RunningServer> = { ...subgraphs };
  try {
    const feedback = (others['feedback'] = await startForm(options));
    const identity = await startDevelopmentIdentity(options);
    if (identity !== null) others['identity'] = identity;
    const issuer = identity?.issuer ?? options.settings?.['ISSUER'] ?? null;
    const gateway = await startGatewayOver(subgraphs, { ...options, keys, own, url: issuer });
    const stop = async (): Promise<void> => {
      await gateway.stop();
      await stopAll(others);
    };
    return {
      url: gateway.url,
      feedbackUrl: feedback.url,
      issuer: options.issuer === undefined ? null : issuer,
      servers: { gateway, ...others },
      keys,
      tokenFor: (roles) => own.tokenFor({ subject: 'citizen', client: 'citizen', roles }),
      tokenOfClient: (client) => own.tokenFor({ subject: client, client, roles: [] }),
      stop,
    };
  } catch (error) {
    await stopAll(others);
    throw error;
  }
}

async function startDevelopmentIdentity(options: PlatformOptions): Promise<RunningIdentity | null> {
  const { issuer, settings, databaseUrl } = options;
  if (issuer?.kind !== 'DEVELOPMENT') return null;
  const config = readIdentityConfig({
    IDENTITY_REDIRECT_URIS: pagesOf(options).join(','),
    ...settings,
    CITIZEN_HOME: issuer.home,
    DATABASE_URL: databaseUrl,
    HOST: '127.0.0.1',
    PORT: String(issuer.port),
  });
  return startIdentity(config, loggerOf('identity', options));
}

/** Where the pages of a gateway have people brought back to once they have signed in. */
function pagesOf({ settings, port = 0 }: PlatformOptions): readonly string[] {
  const own = settings?.['PUBLIC_URL'] ?? `http://127.0.0.1:${port}`;
  return [own, `http://localhost:${port}`].flatMap((origin) => [
    new URL('/signed-in', origin).href,
    new URL('/explorer/signed-in', origin).href,
  ]);
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

async function startSubgraphs(
  options: PlatformOptions,
  keys: GatewayKeys,
): Promise<Record<string, RunningServer>> {
  const config = readSubgraphConfig(
    {
      // Kept by whoever starts a platform that partners ask; of one that lives for a command, nobody sees noise twice.
      DISCLOSURE_SECRET: randomBytes(32).toString('hex'),
      ...options.settings,
      GATEWAY_KEY: JSON.stringify(keys.gatewayKey),
      DATABASE_URL: options.databaseUrl,
      HOST: '127.0.0.1',
      PORT: '0',
    },
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

interface GatewayParts extends PlatformOptions {
  readonly keys: GatewayKeys;
  readonly own: OwnIssuer;
  /** The address of the issuer; null to believe our own. */
  readonly url: string | null;
}

function startGatewayOver(
  subgraphs: Readonly<Record<string, RunningServer>>,
  { keys, own, url: issuerUrl, ...options }: GatewayParts,
): Promise<RunningServer> {
  const { settings, host = '127.0.0.1', port = 0 } = options;
  const urls = Object.entries(subgraphs).map(([name, { url }]) => [urlVariableOf(name), url] as const);
  const believesOwn = options.issuer === undefined;
  const config = readGatewayConfig({
    ...settings,
    ...Object.fromEntries(urls),
    ...(believesOwn ? { TOKEN_AUDIENCE } : {}),
    ISSUER: believesOwn ? own.name : (issuerUrl ?? undefined),
    GATEWAY_SIGNING_KEY: JSON.stringify(keys.signingKey),
    DATABASE_URL: options.databaseUrl,
    HOST: host,
    PORT: String(port),
  });
  return startGateway(config, loggerOf('gateway', options), believesOwn ? { issuerKeys: own.keys } : {});
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
