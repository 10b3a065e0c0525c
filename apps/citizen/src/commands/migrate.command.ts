import { findReleases, migrate } from '@citizen-graph/ledger';
import { openAsOwner, openServer } from '../open-ledger';
import { MIGRATIONS } from '../sources';
import type { CommandContext } from './command-context';

/** What there is to do after an upgrade of a database that holds data. */
export const OBSERVE_ADVICE =
  'Figures that this version defines otherwise are worked out anew by: citizen observe';

/** `citizen migrate`: brings the database up to date. */
export async function migrateDatabase({ config, terminal }: CommandContext): Promise<void> {
  const server = await openServer(config);
  try {
    const database = await openAsOwner(server.url);
    try {
      const applied = await migrate(database, MIGRATIONS);
      for (const { set, name } of applied) terminal.say(`applied ${set}: ${name}`);
      terminal.say(applied.length === 0 ? 'The database is up to date.' : 'The database is up to date now.');
      const releases = await findReleases(database.manager, { datasets: null, asOf: null });
      if (applied.length > 0 && releases.length > 0) terminal.say(OBSERVE_ADVICE);
    } finally {
      await database.destroy();
    }
  } finally {
    await server.stop();
  }
}
