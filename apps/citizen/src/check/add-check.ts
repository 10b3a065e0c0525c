import { lengthInMonths, parseMonth } from '@citizen-graph/reference';
import type { Period } from '@citizen-graph/reference';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { context } from '../commands/command-context';

interface CheckFlags {
  readonly period?: Period;
  readonly format: 'text' | 'csv' | 'json';
  readonly url?: string;
}

export function addCheck(program: Command): void {
  program
    .command('check')
    .description('set the figures and comparisons of a board paper beside what the data say')
    .argument('<paper>', 'a .txt, .md or .docx')
    .option(
      '--period <months>',
      'what it reports on, such as 2022-04..2023-03 (read from its date)',
      toPeriod,
    )
    .addOption(
      new Option('--format <format>', 'of the report').choices(['text', 'csv', 'json']).default('text'),
    )
    .option('--url <address>', 'of a gateway that runs; without it the platform is started for the check')
    .action(async (path: string, { period, format, url }: CheckFlags) => {
      const { checkPaper } = await import('../commands/check.command.js');
      await checkPaper({ path, period: period ?? null, format, url: url ?? null }, context());
    });
}

function toPeriod(text: string): Period {
  const [first = '', last = first] = text.split('..');
  const [from, to] = [parseMonth(first), parseMonth(last)];
  if (from !== null && to !== null && lengthInMonths({ from, to }) > 0) return { from, to };
  throw new InvalidArgumentError('It is two months, the first and the last, such as 2022-04..2023-03.');
}
