import { Readable } from 'node:stream';
import type { Transform } from 'node:stream';
import { readRecord } from '@citizen-graph/audit';
import type { RecordedEntry } from '@citizen-graph/audit';
import { stringify } from 'csv-stringify';
import { DateTime } from 'luxon';
import type { DataSource } from 'typeorm';
import type { CommandContext } from '../commands/command-context';
import { citizenError } from '../errors';
import { grouped } from '../terminal/table';
import { withRecord } from './open-record';
import { refuseExisting, writeWhole } from './write-whole';

export interface ExportOptions {
  /** The first and the last day, in London, written YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  /** Ends with .csv or .jsonl. */
  readonly out: string;
}

const COLUMNS = [
  'number',
  'at',
  'kinds',
  'actor',
  'client',
  'purpose',
  'operation',
  'document',
  'fields',
  'areas',
  'recipient',
  'rows',
  'request',
] as const satisfies readonly (keyof RecordedEntry)[];

/** `citizen audit export`: the entries of some days, whole or not at all. */
export async function exportRecord(
  options: ExportOptions,
  { config, terminal }: CommandContext,
): Promise<void> {
  const { from, to, out } = options;
  if (to < from)
    throw citizenError('USAGE', `--to ${to} is before --from ${from}; give the first day and the last.`);
  await refuseExisting(out);
  await withRecord(config, async (database) => {
    const counting = { entries: 0 };
    await writeWhole(out, render(entriesOf(database, options, counting), out));
    const count = counting.entries === 1 ? '1 entry' : `${grouped(counting.entries)} entries`;
    terminal.say(
      `${count} of ${from} to ${to} in ${out}. Whether they are as they were written: citizen audit verify`,
    );
  });
}

async function* entriesOf(
  { manager }: DataSource,
  { from, to }: ExportOptions,
  counting: { entries: number },
): AsyncGenerator<RecordedEntry> {
  const stretch = { from: midnightOf(from).toJSDate(), before: midnightOf(to).plus({ days: 1 }).toJSDate() };
  for await (const entry of readRecord(manager, stretch)) {
    counting.entries += 1;
    yield entry;
  }
}

function midnightOf(day: string): DateTime {
  return DateTime.fromISO(day, { zone: 'Europe/London' });
}

function render(entries: AsyncGenerator<RecordedEntry>, out: string): readonly [Readable, ...Transform[]] {
  if (!/\.csv$/i.test(out)) return [Readable.from(toLines(entries))];
  const columns = [...COLUMNS];
  return [
    Readable.from(entries),
    stringify({ header: true, columns, escape_formulas: true, cast: { object: joined } }),
  ];
}

// No kind, coordinate or area holds a blank.
function joined(value: object): string {
  return Array.isArray(value) ? value.join(' ') : '';
}

async function* toLines(entries: AsyncGenerator<RecordedEntry>): AsyncGenerator<string> {
  for await (const entry of entries) {
    yield `${JSON.stringify(Object.fromEntries(COLUMNS.map((column) => [column, entry[column]])))}\n`;
  }
}
