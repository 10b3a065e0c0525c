import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeBreakingChanges } from './breaking-changes';
import { composeSupergraph } from './compose-supergraph';
import { section } from './report';
import type { Report } from './report';
import { apiSchemaFile, printSubgraphs, readCommitted, readSubgraphs, supergraphFile } from './schema-files';
import { schemaFileOf } from './subgraph';
import type { Subgraph } from './subgraph';

/** Writes the schema of each subgraph into its app's folder. */
export async function writeSubgraphs(workspace: string, subgraphs: readonly Subgraph[]): Promise<Report> {
  const printed = await printSubgraphs(subgraphs);
  for (const subgraph of printed) await writeFile(join(workspace, schemaFileOf(subgraph)), subgraph.sdl);
  return { succeeded: true, lines: printed.map((subgraph) => `Wrote ${schemaFileOf(subgraph)}`) };
}

/** Composes the committed subgraph schemas and writes what the gateway and its clients read, saying what breaks. */
export async function writeSupergraph(workspace: string, subgraphs: readonly Subgraph[]): Promise<Report> {
  const composition = composeSupergraph(await readSubgraphs(workspace, subgraphs));
  if (composition.supergraph === null) {
    return { succeeded: false, lines: section('The subgraphs do not compose:', composition.errors) };
  }
  const before = await readCommitted(workspace, apiSchemaFile);
  const breaking = before === '' ? [] : describeBreakingChanges(before, composition.apiSchema);
  await writeFile(join(workspace, supergraphFile), composition.supergraph);
  await writeFile(join(workspace, apiSchemaFile), composition.apiSchema);
  return {
    succeeded: true,
    lines: [
      `Wrote ${supergraphFile}`,
      `Wrote ${apiSchemaFile}`,
      ...section('Hints:', composition.hints),
      ...section('Breaking changes for clients:', breaking),
    ],
  };
}
