import { describeBreakingChanges } from './breaking-changes';
import { composeSupergraph } from './compose-supergraph';
import type { SubgraphSdl } from './compose-supergraph';
import { diffLines } from './line-diff';
import { section } from './report';
import type { Report } from './report';
import { apiSchemaFile, printSubgraphs, readCommitted, supergraphFile } from './schema-files';
import { schemaFileOf } from './subgraph';
import type { Subgraph } from './subgraph';

/** Regenerates every schema in memory and compares it with the committed file. */
export async function checkSchemas(workspace: string, subgraphs: readonly Subgraph[]): Promise<Report> {
  const printed = await printSubgraphs(subgraphs);
  const stale = [
    ...(await checkSubgraphs(workspace, printed)),
    ...(await checkComposition(workspace, printed)),
  ];
  if (stale.length === 0) return { succeeded: true, lines: ['The committed schemas are up to date'] };
  return { succeeded: false, lines: [...stale, 'Run npm run schema and commit what it writes.'] };
}

async function checkSubgraphs(
  workspace: string,
  printed: readonly SubgraphSdl[],
): Promise<readonly string[]> {
  const sections = await Promise.all(
    printed.map(async (subgraph) => {
      const file = schemaFileOf(subgraph);
      const changes = diffLines(await readCommitted(workspace, file), subgraph.sdl);
      return section(`${file} differs from the code:`, changes);
    }),
  );
  return sections.flat();
}

async function checkComposition(
  workspace: string,
  printed: readonly SubgraphSdl[],
): Promise<readonly string[]> {
  const composition = composeSupergraph(printed);
  if (composition.supergraph === null) return section('The subgraphs do not compose:', composition.errors);
  const committed = await readCommitted(workspace, supergraphFile);
  const committedApi = await readCommitted(workspace, apiSchemaFile);
  const breaking = committedApi === '' ? [] : describeBreakingChanges(committedApi, composition.apiSchema);
  return [
    ...section(`${supergraphFile} differs from the subgraphs:`, diffLines(committed, composition.supergraph)),
    ...section(
      `${apiSchemaFile} differs from the subgraphs:`,
      diffLines(committedApi, composition.apiSchema),
    ),
    ...section('Breaking changes for clients:', breaking),
  ];
}
