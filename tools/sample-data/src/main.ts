import { Command, InvalidArgumentError, Option } from 'commander';
import { writeSamplePlan } from './victims-strategy/write-sample-plan';
import { writeSampleData } from './write-sample-data';
import type { SampleFile } from './write-sample-data';

interface Flags {
  readonly out: string;
  readonly scale: number;
  readonly by: 'month' | 'year';
  readonly dataset?: readonly string[];
}

const program = new Command('sample-data')
  .description('Writes synthetic exports of every dataset, in the format that the import expects')
  .requiredOption('--out <directory>', 'where to write them')
  .option('--scale <number>', 'how many times the volume of the reporting year', toScale, 1)
  .addOption(
    new Option('--by <period>', 'files of survey responses').choices(['month', 'year']).default('month'),
  )
  .option('--dataset <id...>', 'only these datasets');

async function main(): Promise<void> {
  const { out, scale, by, dataset } = program.parse().opts<Flags>();
  await writeSampleData({
    directory: out,
    scale,
    by,
    ...(dataset && { datasets: dataset }),
    onFile: report,
  });
  if (dataset === undefined) await writeSamplePlan(out);
}

function report({ rows, path }: SampleFile): void {
  process.stdout.write(`${String(rows).padStart(10)}  ${path}\n`);
}

function toScale(text: string): number {
  const scale = Number(text);
  if (!Number.isSafeInteger(scale) || scale < 1)
    throw new InvalidArgumentError('It is a whole number from 1.');
  return scale;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
