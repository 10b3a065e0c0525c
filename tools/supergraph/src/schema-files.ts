import { printSubgraphSchema } from '@apollo/subgraph';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SubgraphSdl } from './compose-supergraph';
import { toGeneratedFile } from './generated-file';
import { schemaFileOf } from './subgraph';
import type { Subgraph } from './subgraph';

/** What the gateway plans with. */
export const supergraphFile = 'supergraph.graphql';

/** What clients see. */
export const apiSchemaFile = 'schema.graphql';

/** Builds the subgraphs' schemas from their apps and prints them as they are committed. */
export async function printSubgraphs(subgraphs: readonly Subgraph[]): Promise<readonly SubgraphSdl[]> {
  const printed: SubgraphSdl[] = [];
  for (const { name, url, buildSchema } of subgraphs) {
    printed.push({ name, url, sdl: toGeneratedFile(printSubgraphSchema(await buildSchema())) });
  }
  return printed;
}

/** Reads the subgraphs' schemas as they are committed. */
export function readSubgraphs(
  workspace: string,
  subgraphs: readonly Subgraph[],
): Promise<readonly SubgraphSdl[]> {
  return Promise.all(
    subgraphs.map(async ({ name, url }) => {
      const file = schemaFileOf({ name });
      if (!existsSync(join(workspace, file))) throw new Error(`${file} is missing: run npm run schema`);
      return { name, url, sdl: await readFile(join(workspace, file), 'utf8') };
    }),
  );
}

/** The committed file, or nothing when there is none yet. */
export async function readCommitted(workspace: string, file: string): Promise<string> {
  const path = join(workspace, file);
  return existsSync(path) ? readFile(path, 'utf8') : '';
}
