import 'reflect-metadata';
import { MIGRATIONS } from '@citizen-graph/citizen-app';
import { migrate, openDatabase } from '@citizen-graph/ledger';
import { withThrowawayServer } from '@citizen-graph/test-database';
import { CASES } from './cases';
import { CASES_BESIDE_THE_PROJECT } from './cases-beside-the-project';
import { renderVerdicts } from './render-verdicts';
import { verifyImports } from './verify-imports';
import type { Verdict } from './verify-imports';

const SESSION = { role: null, application: 'verify-imports', connections: 2, statementTimeout: 0 };

async function verify(url: string): Promise<readonly Verdict[]> {
  const database = await openDatabase({ url, ...SESSION });
  try {
    await migrate(database, MIGRATIONS);
    return await verifyImports(database, [...CASES, ...CASES_BESIDE_THE_PROJECT]);
  } finally {
    await database.destroy();
  }
}

withThrowawayServer(verify).then(
  (verdicts) => {
    console.log(renderVerdicts(verdicts));
    if (verdicts.some(({ agrees }) => !agrees)) process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  },
);
