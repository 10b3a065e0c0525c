import { basename, relative, resolve } from 'node:path';
import { RejectionReport, readMapping } from '@citizen-graph/ledger';
import type { Mapping } from '@citizen-graph/ledger';
import type { DataSource } from 'typeorm';
import { citizenError } from '../errors';
import { withLedger } from '../open-ledger';
import type { Source } from '../source';
import { getSource, listSources } from '../sources';
import { createProgress } from '../terminal/progress';
import type { Progress } from '../terminal/progress';
import type { CommandContext } from './command-context';
import { describeLost, describeOutcome, describeReplaced, describeStanding } from './describe-import';

export interface ImportOptions {
  readonly quarantine: number;
  readonly replace: boolean;
  /** The path of the column-mapping file. */
  readonly mapping: string | null;
  readonly synthetic: boolean;
  readonly by: string;
  /** Where refused rows are listed; beside the caller, named after the file, unless given. */
  readonly report: string | null;
}

export interface ImportRequest {
  readonly dataset: string | undefined;
  readonly files: readonly string[];
  readonly options: ImportOptions;
}

interface ImportRun {
  readonly source: Source;
  readonly options: ImportOptions;
  readonly terminal: CommandContext['terminal'];
  readonly progress: Progress;
  readonly mapping: Mapping | null;
}

/** `citizen import`: each file comes in whole by its own transaction; the first that fails is the last that is tried. */
export async function importFiles(
  request: ImportRequest,
  { config, terminal }: CommandContext,
): Promise<void> {
  const { files, options } = request;
  const source = checkRequest(request);
  const mapping = options.mapping === null ? null : await readMapping(options.mapping);
  const progress = createProgress(terminal);
  let imported = 0;
  try {
    await withLedger(config, async (database) => {
      for (const file of files) {
        await importOne(database, file, { source, options, terminal, progress, mapping });
        imported += 1;
      }
    });
  } catch (error) {
    progress.stop();
    if (files.length > 1) terminal.note(describeStanding(files, imported));
    throw error;
  }
}

function checkRequest({ dataset, files, options }: ImportRequest): Source {
  if (dataset === undefined) {
    throw citizenError(
      'USAGE',
      `Name the dataset and its file: citizen import <dataset> <file...>\n\n${listSources()}`,
    );
  }
  const source = getSource(dataset);
  if (files.length === 0) {
    throw citizenError('USAGE', `Name the file or files: citizen import ${dataset} <file...>`);
  }
  if (options.report !== null && files.length > 1) {
    throw citizenError('USAGE', '--report is for one file; without it each file gets a report of its own.');
  }
  if (options.mapping !== null && source.columns.length === 0) {
    throw citizenError('USAGE', `--mapping is for a CSV; the files of ${dataset} have no columns.`);
  }
  return source;
}

async function importOne(database: DataSource, file: string, run: ImportRun): Promise<void> {
  const { source, options, terminal, progress, mapping } = run;
  const name = basename(file);
  const reportPath = options.report ?? `${name}.rejected.csv`;
  const report = new RejectionReport(name, shownPath(reportPath));
  const started = performance.now();
  const outcome = await source
    .import(database, file, {
      synthetic: options.synthetic,
      importedBy: options.by,
      quarantinePercent: options.quarantine,
      replaceShorter: options.replace,
      mayLackRecords: options.replace,
      ...(mapping === null ? {} : { mapping }),
      onIssues: (issues) => report.add(issues),
      onNotice: (notice) => terminal.note(`${name}: ${notice}`),
      onProgress: ({ bytesRead, bytesInFile, rows }) =>
        progress.advance(name, { share: bytesRead / bytesInFile, rows }),
      onRestating: (advance) => progress.advance(`${name}: records placed anew`, advance),
    })
    .catch(async (error: unknown) => {
      await tell(report, 'REFUSED', run);
      throw error;
    });
  await tell(report, 'IMPORTED', run);
  outcome.replaced.forEach((file) => terminal.note(describeReplaced(file)));
  outcome.remarks?.forEach((remark) => terminal.note(`${name}: ${remark}`));
  const lost = describeLost(name, outcome);
  if (lost !== null) terminal.note(lost);
  terminal.say(describeOutcome(name, outcome, performance.now() - started));
}

async function tell(
  report: RejectionReport,
  outcome: 'IMPORTED' | 'REFUSED',
  { progress, terminal }: ImportRun,
): Promise<void> {
  progress.stop();
  await report.close();
  if (report.rejections.issues > 0) terminal.note(report.toText(outcome));
}

function shownPath(path: string): string {
  return relative(process.cwd(), resolve(path));
}
