import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';

export const WORKSPACE = resolve(__dirname, '../../..');

/** The schema that clients are shown. */
export async function readCommittedSchema(): Promise<GraphQLSchema> {
  return buildSchema(await readFile(resolve(WORKSPACE, 'schema.graphql'), 'utf8'));
}
