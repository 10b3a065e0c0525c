import { isCalendarDay, parseMonth } from '@citizen-graph/reference';
import type { Month } from '@citizen-graph/reference';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { context } from '../commands/command-context';
import { processTerminal } from '../terminal/terminal';

interface PaperFlags {
  readonly board: string;
  readonly from: Month;
  readonly to: Month;
  readonly out: string;
  readonly template?: string;
  readonly date?: string;
  readonly url?: string;
  readonly force?: true;
}

export function addPaper(program: Command): void {
  program
    .command('paper')
    .description('write a board’s paper, every figure of it taken from the platform')
    .requiredOption(
      '--board <id>',
      'spcb for the Confidence and Satisfaction Report, or a board for its pack',
    )
    .requiredOption('--from <month>', 'the first month that it reports on, YYYY-MM', toMonth)
    .requiredOption('--to <month>', 'the last month', toMonth)
    .requiredOption('--out <path>', 'the file to write: .docx, .html or .md')
    .option('--template <path>', 'a template of your own in the place of the board’s')
    .option('--date <day>', 'that the paper bears, YYYY-MM-DD (today)', toDay)
    .option('--url <address>', 'of a gateway that runs; without it the platform is started for the paper')
    .option('--force', 'write over a file that is there')
    .action(async ({ template, date, url, force, from, to, ...flags }: PaperFlags) => {
      const { writePaper } = await import('../commands/paper.command.js');
      const options = {
        template: template ?? null,
        day: date ?? null,
        url: url ?? null,
        force: force === true,
      };
      await writePaper({ ...flags, ...options, period: { from, to } }, context());
    });
}

/** Writes out a template that comes with the platform, for the secretary to edit. */
export function addTemplate(program: Command): void {
  program
    .command('template')
    .description('write the template of a board’s paper to a file, to be edited')
    .requiredOption('--board <id>', 'spcb, or a board for its pack')
    .requiredOption('--out <path>', 'the file to write')
    .option('--force', 'write over a file that is there')
    .action(
      async ({
        board,
        out,
        force,
      }: {
        readonly board: string;
        readonly out: string;
        readonly force?: true;
      }) => {
        const { writeTemplate } = await import('../commands/template.command.js');
        await writeTemplate({ board, out, force: force === true }, processTerminal);
      },
    );
}

function toMonth(text: string): Month {
  const month = parseMonth(text);
  if (month !== null) return month;
  throw new InvalidArgumentError('It is a month, such as 2022-04.');
}

function toDay(text: string): string {
  if (isCalendarDay(text)) return text;
  throw new InvalidArgumentError('It is a day, such as 2023-06-27.');
}
