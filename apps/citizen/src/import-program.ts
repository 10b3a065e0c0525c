import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { context } from './commands/command-context';
import { operatingSystemUser } from './config';

interface ImportFlags {
  readonly quarantine: number;
  readonly replace?: true;
  readonly mapping?: string;
  readonly synthetic?: true;
  readonly report?: string;
  readonly by: string;
}

interface WithdrawFlags {
  readonly yes?: true;
  readonly by: string;
}

export function addImport(program: Command): void {
  program
    .command('import')
    .description('bring files of a dataset in, each whole or not at all')
    .argument('[dataset]', 'what the files hold; without it the datasets are listed')
    .argument('[files...]', 'the files')
    .option(
      '--quarantine <percent>',
      'the share of rows that may be refused without refusing the file',
      toPercent,
      0,
    )
    .option(
      '--replace',
      'let a file take the place of files that cover less than it does, or have figures or areas that it lacks',
    )
    .option('--mapping <path>', 'how the columns of another provider’s file become those of the dataset')
    .option('--synthetic', 'say wherever it shows that the data are made up')
    .option('--report <path>', 'where refused rows are listed (<file name>.rejected.csv)')
    .option('--by <name>', 'who imports', operatingSystemUser())
    .action(async (dataset: string | undefined, files: readonly string[], flags: ImportFlags) => {
      const { importFiles } = await import('./commands/import.command.js');
      await importFiles({ dataset, files, options: toImportOptions(flags) }, context());
    });
}

function toImportOptions({ quarantine, replace, mapping, synthetic, report, by }: ImportFlags) {
  return {
    quarantine,
    replace: replace === true,
    mapping: mapping ?? null,
    synthetic: synthetic === true,
    report: report ?? null,
    by,
  };
}

export function addWithdraw(program: Command): void {
  program
    .command('withdraw')
    .description('take a file that came in by mistake out again')
    .argument('<release>', 'the number of the release that brought it in', toReleaseNumber)
    .option('--yes', 'do not ask')
    .option('--by <name>', 'who withdraws', operatingSystemUser())
    .action(async (number: number, { yes, by }: WithdrawFlags) => {
      const { withdrawFile } = await import('./commands/withdraw.command.js');
      await withdrawFile({ number, yes: yes === true, by }, context());
    });
}

export function addObserve(program: Command): void {
  program
    .command('observe')
    .description('work out the figures of stored records anew, after an upgrade changed what is measured')
    .argument('[dataset]', 'only this one')
    .option('--by <name>', 'who does it', operatingSystemUser())
    .action(async (dataset: string | undefined, { by }: { readonly by: string }) => {
      const { observeDatasets } = await import('./commands/observe.command.js');
      await observeDatasets({ dataset, by }, context());
    });
}

const PERCENT = /^(\d+(?:\.\d+)?)%?$/;

function toPercent(text: string): number {
  const percent = Number(PERCENT.exec(text)?.[1]);
  if (percent >= 0 && percent <= 100) return percent;
  throw new InvalidArgumentError('It is a number from 0 to 100, such as 2 or 2%.');
}

function toReleaseNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is the number of a release, as citizen releases lists them.');
}
