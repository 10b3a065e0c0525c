import { FEEDBACK_PORT } from '@citizen-graph/feedback-app';
import { IDENTITY_PORT } from '@citizen-graph/identity-app';
import { findReleases, migrate } from '@citizen-graph/ledger';
import type { Release } from '@citizen-graph/ledger';
import type { DataSource } from 'typeorm';
import type { CitizenConfig } from '../config';
import { openAsOwner, openServer } from '../open-ledger';
import type { StartConfig } from '../platform/config';
import { isSampleYearDue, loadSampleYear } from '../platform/load-sample-year';
import { buildPagesIfDue } from '../platform/build-pages-if-due';
import { isDemonstrationDue, issueDemonstrationReceipt } from '../platform/demonstration-receipt';
import { keptDisclosureSecret } from '../platform/kept-secret';
import { portOrAnyFree, refuseTakenPort } from '../platform/refuse-taken-port';
import { announce } from '../platform/running';
import { startPlatform } from '../platform/start-platform';
import { renderWelcome } from '../platform/welcome';
import { MIGRATIONS } from '../sources';
import { awaitStopRequest } from '../stop-request';
import type { StopRequest } from '../stop-request';
import { createProgress } from '../terminal/progress';
import type { Terminal } from '../terminal/terminal';
import type { CommandContext } from './command-context';
import { OBSERVE_ADVICE } from './migrate.command';

export interface StartOptions {
  /** Whether to leave an empty database empty. */
  readonly empty: boolean;
  readonly startConfig: StartConfig;
}

/** `citizen start`: the whole platform, until somebody stops it. */
export async function start(
  { empty, startConfig }: StartOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  await refuseTakenPort(startConfig);
  await buildPagesIfDue(terminal);
  const ports = await choosePorts(startConfig);
  const request = awaitStopRequest();
  try {
    await withServer(config, terminal, async (url) => {
      const data = await prepareData(url, { empty, terminal, request });
      if (!request.isMade)
        await serve(url, data, {
          startConfig: { ...startConfig, ...ports },
          home: config.home,
          terminal,
          request,
        });
    });
  } catch (error) {
    // What a Ctrl-C breaks on its way is not a failure.
    if (!request.isMade) throw error;
  }
  if (request.isMade) terminal.note('Stopped');
}

interface Ports {
  readonly feedbackPort: number;
  readonly identityPort: number;
}

async function choosePorts({ host, feedbackPort, identityPort }: StartConfig): Promise<Ports> {
  return {
    feedbackPort: await choosePort({ host, port: feedbackPort }, FEEDBACK_PORT, 'FEEDBACK_PORT'),
    identityPort: await choosePort({ host: '127.0.0.1', port: identityPort }, IDENTITY_PORT, 'IDENTITY_PORT'),
  };
}

/** A port that was asked for has to be free; the one that is taken by default need not be. */
async function choosePort(
  { host, port }: { readonly host: string; readonly port: number | null },
  usual: number,
  variable: 'FEEDBACK_PORT' | 'IDENTITY_PORT',
): Promise<number> {
  if (port === null) return portOrAnyFree({ host, port: usual });
  await refuseTakenPort({ host, port }, variable);
  return port;
}

async function withServer(
  config: CitizenConfig,
  terminal: Terminal,
  use: (url: string) => Promise<void>,
): Promise<void> {
  terminal.note(config.databaseUrl === null ? 'Starting PostgreSQL' : 'Using the PostgreSQL of DATABASE_URL');
  const server = await openServer(config);
  try {
    await use(server.url);
  } finally {
    await server.stop();
  }
}

async function serve(
  databaseUrl: string,
  { releases, demonstrationCode }: Data,
  { startConfig, home, terminal, request }: Serving,
): Promise<void> {
  terminal.note('Starting the subgraphs and the gateway');
  const { settings, identityPort } = startConfig;
  const secret = settings['DISCLOSURE_SECRET'] || (await keptDisclosureSecret(home));
  const platform = await startPlatform({
    ...startConfig,
    settings: { ...settings, DISCLOSURE_SECRET: secret },
    issuer: settings['ISSUER'] ? { kind: 'OF_SETTINGS' } : { kind: 'DEVELOPMENT', home, port: identityPort },
    databaseUrl,
  });
  const { url, issuer } = platform;
  const withdraw = await announce(home, { url, issuer: issuer ?? '' });
  const form = { url: platform.feedbackUrl, demonstrationCode };
  terminal.say(renderWelcome({ url, releases, form, isDevelopment: !settings['ISSUER'] }));
  await request.made;
  terminal.note('\nStopping');
  await withdraw();
  await platform.stop();
}

interface Watched {
  readonly terminal: Terminal;
  readonly request: StopRequest;
}

interface Serving extends Watched {
  readonly startConfig: StartConfig & Ports;
  /** The folder of what is kept. */
  readonly home: string;
}

interface Data {
  readonly releases: readonly Release[];
  readonly demonstrationCode: string | null;
}

type Preparation = Watched & Pick<StartOptions, 'empty'>;

async function prepareData(url: string, preparation: Preparation): Promise<Data> {
  const database = await openAsOwner(url);
  try {
    const releases = await bringUpToDate(database, preparation);
    const demonstrationCode = isDemonstrationDue(releases) ? await issueDemonstrationReceipt(database) : null;
    return { releases, demonstrationCode };
  } finally {
    await database.destroy();
  }
}

async function bringUpToDate(
  database: DataSource,
  { empty, terminal, request }: Preparation,
): Promise<readonly Release[]> {
  const applied = await migrate(database, MIGRATIONS);
  const releases = await allReleases(database);
  if (applied.length > 0 && releases.length > 0) terminal.note(OBSERVE_ADVICE);
  if (empty || request.isMade || !isSampleYearDue(releases)) return releases;
  await loadWithProgress(database, { terminal, request });
  return allReleases(database);
}

function allReleases({ manager }: DataSource): Promise<readonly Release[]> {
  return findReleases(manager, { datasets: null, asOf: null });
}

async function loadWithProgress(database: DataSource, { terminal, request }: Watched): Promise<void> {
  terminal.note('The database is empty: importing a synthetic year, April 2022 to March 2023');
  const progress = createProgress(terminal);
  try {
    await loadSampleYear(database, {
      onProgress: ({ fileName, rows, rowsInAll }) =>
        progress.advance(fileName, { share: rows / rowsInAll, rows }),
      isToStop: () => request.isMade,
    });
  } finally {
    progress.stop();
  }
  if (request.isMade) terminal.note('\nThe synthetic year is not all in; the next start goes on with it.');
}
