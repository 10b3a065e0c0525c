import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFile, openDatabase, roleOf } from '@citizen-graph/ledger';
import type {
  DatasetSource,
  ImportOptions,
  RecordFields,
  Release,
  PlatformMigrations,
} from '@citizen-graph/ledger';
import type { Protection } from '@citizen-graph/metrics';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { graphql } from 'graphql';
import { formatSubgraphError } from '../server/format-error';
import type { Serving } from '../serving';
import type { Subgraph } from '../start-subgraph';
import { aCaller } from './a-caller';

/** A subgraph on a database of its own, asked without HTTP as the role that it is served by. */
export interface TestSubgraph {
  readonly database: TestDatabase;
  /** Imports a text as a file of this name. */
  bringIn<Fields extends RecordFields>(
    source: DatasetSource<Fields>,
    fileName: string,
    text: string,
  ): Promise<Release>;
  /** What a client would read, as JSON. */
  ask(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  drop(): Promise<void>;
}

/** The policy of analysts: what is tested is the arithmetic. */
export const EXACT: Protection = { policy: { method: 'EXACT' }, solver: null, perturbation: null };

/** Serving of somebody who may do everything, by figures that are exact. */
export const SERVING: Serving = { caller: aCaller(), protection: EXACT };

const OPTIONS: ImportOptions = {
  synthetic: true,
  importedBy: 'test',
  quarantinePercent: 0,
  replaceShorter: false,
  onIssues: (issues) => Promise.reject(new Error(JSON.stringify(issues))),
  onNotice: () => undefined,
  onProgress: () => undefined,
};

/** Imports a file as made-up data; a row that is refused fails the test with what is wrong with it. */
export async function importPath<Fields extends RecordFields>(
  { owner }: TestDatabase,
  source: DatasetSource<Fields>,
  path: string,
): Promise<Release> {
  const { release } = await importFile(owner, source, { path, options: OPTIONS });
  return release;
}

/** Opens a subgraph on a new database with the given tables; figures are exact unless told otherwise. */
export async function openTestSubgraph<Own extends object>(
  { name, buildSchema, createContext }: Subgraph<Own>,
  migrations: Partial<PlatformMigrations>,
  serving: Partial<Serving> = {},
): Promise<TestSubgraph> {
  const schema = await buildSchema();
  const folder = await mkdtemp(join(tmpdir(), 'subgraph-'));
  const database = await createTestDatabase(migrations);
  const reader = await openDatabase({
    url: database.url,
    role: roleOf(name),
    application: 'test',
    connections: 5,
    statementTimeout: 5_000,
  });
  return {
    database,
    bringIn: async (source, fileName, text) => {
      const path = join(folder, fileName);
      await writeFile(path, text);
      return importPath(database, source, path);
    },
    ask: async (source, variableValues = {}) => {
      const own = { ...SERVING, ...serving };
      const contextValue = { caller: own.caller, ...createContext(reader.manager, own) };
      const { errors, ...rest } = await graphql({ schema, source, variableValues, contextValue });
      const shown = errors?.map((error) => formatSubgraphError(error.toJSON(), error));
      return JSON.parse(JSON.stringify({ ...rest, errors: shown }));
    },
    drop: async () => {
      await reader.destroy();
      await database.drop();
      await rm(folder, { recursive: true });
    },
  };
}
