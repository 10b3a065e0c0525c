import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import type { FeedbackPlace } from '@citizen-graph/stop-search';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { context } from '../commands/command-context';
import { operatingSystemUser } from '../config';
import { SHEET_SIZES } from '../sheets/sheet-size';
import type { SheetSizeName } from '../sheets/sheet-size';

interface IssueFlags {
  readonly count?: number;
  readonly references?: string;
  readonly place: 'street' | 'custody';
  readonly area?: string;
  readonly out: string;
  readonly size: SheetSizeName;
  readonly expires?: string;
  readonly synthetic?: true;
}

const PLACES = { street: 'STREET', custody: 'CUSTODY' } as const satisfies Record<string, FeedbackPlace>;
const MOST_RECEIPTS = 20_000;

/** The commands of the feedback that people give with the codes of their receipts. */
export function addFeedback(program: Command): void {
  const feedback = program
    .command('feedback')
    .description('issue receipts with codes for people who were searched, and collect their answers');
  addIssue(feedback);
  addCollect(feedback);
  addWithdraw(feedback);
}

function addIssue(feedback: Command): void {
  feedback
    .command('issue')
    .description('print receipts, each with a QR code that can be answered once (FEEDBACK_URL says where)')
    .option('--count <number>', `how many, up to ${MOST_RECEIPTS}`, toCount)
    .option(
      '--references <file>',
      'one for each reference of a search in the file, where the force links them',
    )
    .addOption(
      new Option('--place <place>', 'where they are handed out')
        .choices(Object.keys(PLACES))
        .makeOptionMandatory(),
    )
    .addOption(
      new Option('--area <code>', 'the local policing area that they are for').choices(
        LOCAL_POLICING_AREAS.map(({ code }) => code),
      ),
    )
    .requiredOption('--out <path>', 'a PDF to write, or a folder for an SVG of each')
    .addOption(
      new Option('--size <size>', 'of the receipts').choices(Object.keys(SHEET_SIZES)).default('standard'),
    )
    .option('--expires <day>', 'the last day on which they can be answered (in a year)')
    .option('--synthetic', 'say wherever it shows that answers are made up')
    .action(async (flags: IssueFlags) => {
      const { readIssueConfig } = await import('./config.js');
      const issueConfig = readIssueConfig();
      const { issueReceiptSheets } = await import('../commands/issue-receipts.command.js');
      const { out, size } = flags;
      await issueReceiptSheets({ order: toOrder(flags), out, size, issueConfig }, context());
    });
}

function toOrder({ count, references, place, area, expires, synthetic }: IssueFlags) {
  return {
    count: count ?? null,
    references: references ?? null,
    place: PLACES[place],
    area: area ?? null,
    expiresOn: expires ?? null,
    synthetic: synthetic === true,
  };
}

function addCollect(feedback: Command): void {
  feedback
    .command('collect')
    .description('release the answers that wait; a second time changes nothing')
    .option('--by <name>', 'who collects', operatingSystemUser())
    .action(async (flags: { readonly by: string }) => {
      const { collect } = await import('../commands/collect-feedback.command.js');
      await collect(flags, context());
    });
}

function toCount(text: string): number {
  const count = Number(text);
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_RECEIPTS) return count;
  throw new InvalidArgumentError(`It is a whole number from 1 to ${MOST_RECEIPTS}.`);
}

function addWithdraw(feedback: Command): void {
  feedback
    .command('withdraw')
    .description('let the receipts of a batch that got lost take no more answers')
    .argument('<batch>', 'the name that feedback issue printed')
    .action(async (batch: string) => {
      const { withdrawReceipts } = await import('../commands/withdraw-receipts.command.js');
      await withdrawReceipts(batch, context());
    });
}
