import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { context } from './commands/command-context';
import { operatingSystemUser } from './config';

interface NoteFlags {
  readonly month: string;
  readonly area?: string;
  readonly segment?: string;
  readonly by: string;
}

/** The commands of control charts: decisions on new baselines, and annotations. */
export function addChart(program: Command): void {
  const chart = program
    .command('chart')
    .description('record where a control chart begins a new baseline, and what there is to know of a month');
  addRebase(chart);
  addAnnotate(chart);
  addList(chart);
  addRetract(chart);
}

function addRebase(chart: Command): void {
  noteCommand(chart, 'rebase', 'record the decision that a new baseline begins in a month')
    .requiredOption('--reason <text>', 'what changed for good; anybody who reads the chart reads it')
    .action(async (metric: string, { reason, ...flags }: NoteFlags & { readonly reason: string }) => {
      const { recordNote } = await import('./commands/record-chart-note.command.js');
      await recordNote({ kind: 'REBASING', metric, text: reason, ...toPlace(flags) }, context());
    });
}

function addAnnotate(chart: Command): void {
  noteCommand(chart, 'annotate', 'record what there is to know of a month, which changes no figure')
    .requiredOption('--text <text>', 'what happened; anybody who reads the chart reads it')
    .action(async (metric: string, { text, ...flags }: NoteFlags & { readonly text: string }) => {
      const { recordNote } = await import('./commands/record-chart-note.command.js');
      await recordNote({ kind: 'ANNOTATION', metric, text, ...toPlace(flags) }, context());
    });
}

function noteCommand(chart: Command, name: string, description: string): Command {
  return chart
    .command(name)
    .description(description)
    .argument('<metric>', 'the metric, such as helped')
    .requiredOption('--month <month>', 'the month, YYYY-MM')
    .option('--area <code>', 'only of charts of this area')
    .option('--segment <code>', 'only of charts of this survey, right or other first cut of the metric')
    .option('--by <name>', 'who records it', operatingSystemUser());
}

function toPlace({ month, area, segment, by }: NoteFlags) {
  return { month, area: area ?? null, segment: segment ?? null, by };
}

function addList(chart: Command): void {
  chart
    .command('list')
    .description('list what was recorded, and what was retracted')
    .argument('[metric]', 'only of this metric')
    .option('--json', 'as JSON')
    .action(async (metric: string | undefined, { json }: { readonly json?: true }) => {
      const { listNotes } = await import('./commands/list-chart-notes.command.js');
      await listNotes({ metric: metric ?? null, json: json === true }, context());
    });
}

function addRetract(chart: Command): void {
  chart
    .command('retract')
    .description('let a note count no longer; it stays in the list, and past answers with it')
    .argument('<id>', 'the number of the note', toNoteId)
    .option('--by <name>', 'who retracts it', operatingSystemUser())
    .action(async (id: number, { by }: { readonly by: string }) => {
      const { retractNote } = await import('./commands/retract-chart-note.command.js');
      await retractNote({ id, by }, context());
    });
}

function toNoteId(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It is the number of a note, as citizen chart list shows them.');
}
