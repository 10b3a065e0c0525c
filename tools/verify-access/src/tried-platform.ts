import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { MIGRATIONS, SOURCES, startPlatform } from '@citizen-graph/citizen-app';
import { addPartner, suspendPartner } from '@citizen-graph/clients';
import { migrate, openDatabase } from '@citizen-graph/ledger';
import { londonDay } from '@citizen-graph/reference';
import { writeSampleData, writeSamplePlan } from '@citizen-graph/sample-data';
import { loadPlan } from '@citizen-graph/victims-code';
import type { DataSource } from 'typeorm';
import { PARTNERS } from './audiences';
import type { Audience } from './audiences';
import { startIssuer } from './issuer';
import type { TriedIssuer } from './issuer';

type Platform = Awaited<ReturnType<typeof startPlatform>>;

/** A platform that is tried, the issuer that it believes, and the tokens of those who try it. */
export interface TriedPlatform extends Pick<Platform, 'url' | 'servers' | 'keys'> {
  readonly issuer: TriedIssuer;
  readonly databaseUrl: string;
  readonly tokenOf: (caller: Audience) => Promise<string | null>;
}

export interface TriedOptions {
  /** Operations that are trusted. */
  readonly documents: readonly string[];
  readonly data: 'NONE' | 'SOME_MONTHS';
  /** Environment variables, such as SUPERGRAPH. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** The months that are imported, by how names of files begin, and files that are of no single month. */
const WANTED = /^(2022-0[3-6]-(?!to-)|2022-04-to-|population|public-confidence)/;

/** Serves the platform on a database of its own, with partners, for as long as it is used. */
export async function withTriedPlatform<Result>(
  databaseUrl: string,
  { documents, data, settings = {} }: TriedOptions,
  use: (platform: TriedPlatform) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-access-'));
  const issuer = await startIssuer();
  try {
    await prepare(databaseUrl, data === 'NONE' ? null : folder);
    const platform = await startPlatform({
      databaseUrl,
      logLevel: 'silent',
      issuer: { kind: 'OF_SETTINGS' },
      settings: {
        ISSUER: issuer.url,
        QUOTA: '1000000000',
        TRUSTED_DOCUMENTS: await writeManifest(folder, documents),
        ...settings,
      },
    });
    try {
      return await use({ ...platform, databaseUrl, issuer, tokenOf: (caller) => tokenOf(issuer, caller) });
    } finally {
      await platform.stop();
    }
  } finally {
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

/** What stands for a trusted operation. */
export function documentId(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

async function writeManifest(folder: string, documents: readonly string[]): Promise<string> {
  const file = join(folder, 'documents.json');
  await writeFile(
    file,
    JSON.stringify(Object.fromEntries(documents.map((text) => [documentId(text), text]))),
  );
  return file;
}

async function tokenOf(issuer: TriedIssuer, { as }: Audience): Promise<string | null> {
  if (as === null) return null;
  const claims = 'role' in as ? { roles: [as.role] } : { sub: as.client, client_id: as.client };
  return issuer.token({ claims });
}

async function prepare(url: string, folder: string | null): Promise<void> {
  const database = await openDatabase({
    url,
    role: null,
    application: 'verify-access',
    connections: 2,
    statementTimeout: 0,
  });
  try {
    await migrate(database, MIGRATIONS);
    await letPartnersIn(database);
    if (folder !== null) await importSomeMonths(database, folder);
  } finally {
    await database.destroy();
  }
}

async function letPartnersIn({ manager }: DataSource): Promise<void> {
  for (const { id, subjects, areas, isSuspended } of PARTNERS) {
    await addPartner(manager, { id, title: id, subjects, areas, quota: 100_000_000 }, 'verify-access');
    if (isSuspended) await suspendPartner(manager, id, 'verify-access');
  }
}

async function importSomeMonths(database: DataSource, directory: string): Promise<void> {
  const files = await writeSampleData({ directory, scale: 1 });
  await loadPlan(database, {
    folder: await writeSamplePlan(directory),
    editor: { name: 'verify-access', client: 'verify-access', today: londonDay(Date.now()), synthetic: true },
    onIssues: () => Promise.resolve(),
    onNotice: () => undefined,
  });
  for (const { dataset, path } of files.filter(({ path }) => WANTED.test(basename(path)))) {
    const source = SOURCES.find(({ id }) => id === dataset);
    await source?.import(database, path, {
      synthetic: true,
      importedBy: 'verify-access',
      quarantinePercent: 0,
      replaceShorter: false,
      onIssues: () => Promise.resolve(),
      onNotice: () => undefined,
      onProgress: () => undefined,
    });
  }
}
