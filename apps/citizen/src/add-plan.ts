import type { Command } from 'commander';
import { context } from './commands/command-context';
import { operatingSystemUser } from './config';

interface PlanFlags {
  readonly synthetic?: true;
  readonly by: string;
}

export function addPlan(program: Command): void {
  program
    .command('plan')
    .description('bring the delivery plan of the Victims Strategy in, from the files of a folder')
    .argument('<folder>', 'where priorities.csv, actions.csv and the others are')
    .option('--synthetic', 'say wherever it shows that the plan is made up')
    .option('--by <name>', 'who brings it in', operatingSystemUser())
    .action(async (folder: string, { synthetic, by }: PlanFlags) => {
      const { loadPlanFolder } = await import('./commands/plan.command.js');
      await loadPlanFolder({ folder, synthetic: synthetic === true, by }, context());
    });
}
