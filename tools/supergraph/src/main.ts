import 'reflect-metadata';
import { join } from 'node:path';
import { checkSchemas } from './check-schemas';
import type { Report } from './report';
import type { Subgraph } from './subgraph';
import { subgraphs } from './subgraphs';
import { writeSubgraphs, writeSupergraph } from './write-schemas';

const workspace = join(__dirname, '../../..');

const commands: Readonly<Record<string, (root: string, all: readonly Subgraph[]) => Promise<Report>>> = {
  print: writeSubgraphs,
  compose: writeSupergraph,
  check: checkSchemas,
};

async function main(name = ''): Promise<void> {
  const command = commands[name];
  if (!command) throw new Error(`Say one of: ${Object.keys(commands).join(', ')}`);
  const { succeeded, lines } = await command(workspace, subgraphs);
  console.log(lines.join('\n'));
  if (!succeeded) process.exitCode = 1;
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
