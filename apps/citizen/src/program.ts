import { Command } from 'commander';
import { addAccess } from './add-access';
import { addChart } from './add-chart';
import { addPlan } from './add-plan';
import { addAudit } from './audit/add-audit';
import { addCheck } from './check/add-check';
import { context } from './commands/command-context';
import { operatingSystemUser } from './config';
import { addExport } from './export/add-export';
import { addFeedback } from './feedback/add-feedback';
import { addImport, addObserve, addWithdraw } from './import-program';
import { addPaper, addTemplate } from './paper/add-paper';
import { processTerminal } from './terminal/terminal';

interface EraseFlags {
  readonly yes?: true;
  readonly by: string;
}

/** The command line. A command's own code is loaded when it runs, so that the others do not wait for it. */
export function buildProgram(): Command {
  const program = new Command('citizen')
    .description('Brings data into Citizen Graph and serves it.')
    .showSuggestionAfterError()
    .exitOverride()
    // Failures are told in one place.
    .configureOutput({ outputError: () => undefined });
  addStart(program);
  addImport(program);
  addPlan(program);
  addReleases(program);
  addWithdraw(program);
  addErase(program);
  addChart(program);
  addCheck(program);
  addExport(program);
  addPaper(program);
  addTemplate(program);
  addFeedback(program);
  addAccess(program);
  addAudit(program);
  addInvited(program);
  addMigrate(program);
  addObserve(program);
  addDatasets(program);
  return program.addHelpText('after', ENVIRONMENT_HELP);
}

const ENVIRONMENT_HELP = `
Environment:
  DATABASE_URL  a PostgreSQL 15 or later of your own; without it one is run in CITIZEN_HOME
  CITIZEN_HOME  where its data are kept (.citizen beside package.json)
  PORT, HOST    where start listens (4000, 127.0.0.1)
  LOG_LEVEL     of start (warn); debug shows where a failure arose
  ISSUER        whose tokens start believes; without it a provider for development is run
  CITIZEN_TOKEN the token that check, export and paper ask with where --url is given
  CLIENT_SECRET the secret of the client of token --client
  FEEDBACK_URL  where people reach the feedback form, for feedback issue`;

function addStart(program: Command): void {
  program
    .command('start')
    .description('run the whole platform; an empty database is filled with a synthetic year')
    .option('--empty', 'leave an empty database empty')
    .action(async ({ empty }: { empty?: true }) => {
      const { readStartConfig } = await import('./platform/config.js');
      // First, because it lists every problem, and context() would stop at its own.
      const startConfig = readStartConfig();
      const { start } = await import('./commands/start.command.js');
      await start({ empty: empty === true, startConfig }, context());
    });
}

function addReleases(program: Command): void {
  program
    .command('releases')
    .description('list what came in and went out')
    .option('--dataset <id>', 'only of this dataset')
    .option('--json', 'as JSON')
    .action(async (flags: { readonly dataset?: string; readonly json?: true }) => {
      const { listReleases } = await import('./commands/releases.command.js');
      await listReleases(flags, context());
    });
}

function addErase(program: Command): void {
  program
    .command('erase')
    .description('take a person’s record out of the records and of every figure, for good')
    .argument('<dataset>')
    .argument('<record-id>')
    .option('--yes', 'do not ask')
    .option('--by <name>', 'who erases', operatingSystemUser())
    .action(async (dataset: string, recordId: string, { yes, by }: EraseFlags) => {
      const { eraseRecord } = await import('./commands/erase.command.js');
      await eraseRecord({ dataset, recordId, yes: yes === true, by }, context());
    });
}

function addInvited(program: Command): void {
  program
    .command('invited')
    .description('list the victims whom the national victim survey may invite, as a CSV')
    .argument('<month>', 'in which they were selected, YYYY-MM')
    .requiredOption('--out <path>', 'the file to write')
    .option('--by <name>', 'who lists them', operatingSystemUser())
    .action(async (month: string, { out, by }: { readonly out: string; readonly by: string }) => {
      const { listInvited } = await import('./commands/invited.command.js');
      await listInvited({ month, out, by }, context());
    });
}

function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description('bring the database up to date: schemas, roles and tables')
    .action(async () => {
      const { migrateDatabase } = await import('./commands/migrate.command.js');
      await migrateDatabase(context());
    });
}

function addDatasets(program: Command): void {
  program
    .command('datasets')
    .description('describe the files that can be brought in')
    .argument('[dataset]', 'only this one')
    .action(async (dataset: string | undefined) => {
      const { datasets } = await import('./commands/datasets.command.js');
      datasets(dataset, processTerminal);
    });
}
