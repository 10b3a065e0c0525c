import type { AuditHead } from '@citizen-graph/audit';
import { isCalendarDay } from '@citizen-graph/reference';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { context } from '../commands/command-context';

interface ExportFlags {
  readonly from: string;
  readonly to: string;
  readonly out: string;
}

/** The commands of whoever watches over what is done with the data: they read the record and cannot add to it. */
export function addAudit(program: Command): void {
  const audit = program
    .command('audit')
    .description(
      'verify and export the record of what was done with the data (Data Protection Act 2018, section 62)',
    );
  addVerify(audit);
  addExport(audit);
}

function addVerify(audit: Command): void {
  audit
    .command('verify')
    .description('go through the whole record, and print where it ends, to be noted elsewhere')
    .option(
      '--head <number:hash>',
      'where it ended before, as it was noted; may be given more than once',
      (text: string, before: readonly AuditHead[]) => [...before, toHead(text)],
      [],
    )
    .action(async ({ head }: { readonly head: readonly AuditHead[] }) => {
      const { verifyRecord } = await import('./verify-record.command.js');
      await verifyRecord(head, context());
    });
}

function addExport(audit: Command): void {
  audit
    .command('export')
    .description('write the entries of some days into a new file')
    .requiredOption('--from <day>', 'the first day, YYYY-MM-DD', toDay)
    .requiredOption('--to <day>', 'the last day', toDay)
    .requiredOption('--out <path>', 'a .csv or a .jsonl to write', toOut)
    .action(async (flags: ExportFlags) => {
      const { exportRecord } = await import('./export-record.command.js');
      await exportRecord(flags, context());
    });
}

const HEAD = /^(0|[1-9]\d{0,14}):([0-9a-f]{64})$/;

function toHead(text: string): AuditHead {
  const [, number, hash] = HEAD.exec(text) ?? [];
  if (number !== undefined && hash !== undefined) return { number: Number(number), hash };
  throw new InvalidArgumentError(
    'It is a number, a colon and 64 hexadecimal digits, as citizen audit verify prints them.',
  );
}

function toDay(text: string): string {
  if (isCalendarDay(text)) return text;
  throw new InvalidArgumentError('It is a day written YYYY-MM-DD, such as 2026-11-30.');
}

function toOut(text: string): string {
  if (/\.(csv|jsonl)$/i.test(text)) return text;
  throw new InvalidArgumentError('Its name ends with .csv or .jsonl, which says how it is written.');
}
