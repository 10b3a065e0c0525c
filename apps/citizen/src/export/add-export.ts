import type { FileFormat } from '@citizen-graph/exports';
import { DIMENSION_NAMES, lengthInMonths, parseInstant, parseMonth } from '@citizen-graph/reference';
import type { DimensionName, Grain, Month } from '@citizen-graph/reference';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { context } from '../commands/command-context';
import { citizenError } from '../errors';
import type { ExportOptions } from './export.command';

interface ExportFlags {
  readonly metric?: string;
  readonly board?: string;
  readonly from: Month;
  readonly to: Month;
  readonly by: readonly DimensionName[];
  readonly grain: Grain;
  readonly compare?: string;
  readonly asOf?: string;
  readonly asOfRelease?: number;
  readonly format: FileFormat;
  readonly out: string;
  readonly force?: true;
  readonly nextUpdate?: string;
  readonly url?: string;
}

const GRAINS = [
  'WHOLE_PERIOD',
  'MONTH',
  'FINANCIAL_QUARTER',
  'FINANCIAL_YEAR',
  'CALENDAR_QUARTER',
  'CALENDAR_YEAR',
  'ROLLING_12_MONTHS',
] as const satisfies readonly Grain[];
const COMPARISONS = ['PREVIOUS_PERIOD', 'SAME_PERIOD_LAST_YEAR', 'SAME_PART_LAST_YEAR'];

export function addExport(program: Command): void {
  const command = program
    .command('export')
    .description('write the figures of a metric, or of the pack of a board, as CSV, spreadsheet or JSON')
    .addOption(new Option('--metric <id>', 'the metric').conflicts('board'))
    .option('--board <id>', 'the board, such as victims-thematic: all its metrics, a table each')
    .requiredOption('--from <month>', 'the first month, YYYY-MM', toMonth)
    .requiredOption('--to <month>', 'the last month, YYYY-MM', toMonth)
    .option('--by <dimension...>', 'what to cut by, such as AREA', toDimensions, [])
    .addOption(new Option('--grain <grain>', 'rows of').choices(GRAINS).default('WHOLE_PERIOD'))
    .addOption(
      new Option('--compare <with>', 'an earlier period (of a board: SAME_PERIOD_LAST_YEAR)').choices(
        COMPARISONS,
      ),
    )
    .option('--as-of <moment>', 'the releases of then, such as 2023-06-27T09:00:00Z', toMoment)
    .option('--as-of-release <number>', 'the releases up to this one', toNumber);
  addOutput(command).action(async (flags: ExportFlags) => {
    const options = toOptions(flags);
    const { exportFigures } = await import('./export.command.js');
    await exportFigures(options, context());
  });
}

function addOutput(command: Command): Command {
  return command
    .addOption(
      new Option('--format <format>', 'of the file').choices(['csv', 'xlsx', 'json']).makeOptionMandatory(),
    )
    .requiredOption('--out <path>', 'the file to write')
    .option('--force', 'write over a file that is there')
    .option('--next-update <words>', 'when figures are next due, as the file says it')
    .option('--url <address>', 'of a gateway that runs; without it the platform is started for the export');
}

function toOptions(flags: ExportFlags): ExportOptions {
  const { metric, board, from, to, by, grain, asOf, asOfRelease } = flags;
  if (lengthInMonths({ from, to }) < 1) throw citizenError('USAGE', `--to ${to} is before --from ${from}.`);
  if (asOf !== undefined && asOfRelease !== undefined)
    throw citizenError('USAGE', 'Give --as-of or --as-of-release, not both.');
  const id = metric ?? board;
  if (id === undefined) throw citizenError('USAGE', 'Say what to export, by --metric or --board.');
  const compare = flags.compare ?? (board === undefined ? null : 'SAME_PERIOD_LAST_YEAR');
  const of = { kind: board === undefined ? 'metric' : 'board', id } as const;
  const asked = {
    of,
    period: { from, to },
    by,
    grain,
    compare,
    asOf: asOf ?? null,
    asOfRelease: asOfRelease ?? null,
  };
  const { format, out, force, nextUpdate, url } = flags;
  return { asked, format, out, force: force === true, nextUpdate: nextUpdate ?? null, url: url ?? null };
}

function toMonth(text: string): Month {
  const found = parseMonth(text);
  if (found === null) throw new InvalidArgumentError('It is a month, such as 2022-04.');
  return found;
}

function toDimensions(text: string, before: readonly DimensionName[]): readonly DimensionName[] {
  const found = DIMENSION_NAMES.find((name) => name === text);
  if (found === undefined) throw new InvalidArgumentError(`It is one of ${DIMENSION_NAMES.join(', ')}.`);
  return [...before, found];
}

function toMoment(text: string): string {
  if (parseInstant(text) === null)
    throw new InvalidArgumentError('It is a moment, such as 2023-06-27T09:00:00Z.');
  return text;
}

function toNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It is the number of a release.');
  return Number(text);
}
