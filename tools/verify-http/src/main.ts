import 'reflect-metadata';
import { grouped } from '@citizen-graph/citizen-app';
import { withThrowawayServer } from '@citizen-graph/test-database';
import { MOST_GROWTH, MOST_REPEATED_GROWTH, growthOf } from './fuzz/fuzz';
import type { FuzzFindings } from './fuzz/fuzz';
import { renderAudits } from './render-audits';
import { isSound, verifyHttp } from './verify-http';

const CASES = 10_000;

async function main(): Promise<void> {
  const [given] = process.argv.slice(2);
  const seed = given === undefined ? Date.now() % 2_147_483_647 : Number(given);
  const findings = await withThrowawayServer((url) => verifyHttp(url, { seed, cases: CASES }));
  console.log(`GraphQL over HTTP, by the audits of graphql-http\n\n${renderAudits(findings.audited)}\n`);
  console.log(renderFuzz(findings.fuzzed));
  console.log(`\nThe gateway ${findings.isAlive ? 'answers as before' : 'does not answer as before'}.`);
  if (!isSound(findings)) process.exitCode = 1;
}

function renderFuzz(fuzzed: FuzzFindings): string {
  const counts = (by: Readonly<Record<string, number>>): string =>
    Object.entries(by)
      .map(([name, count]) => `${name} ${grouped(count)}`)
      .join(', ');
  const { over, repeated } = growthOf(fuzzed);
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const megabytes = fuzzed.heap.map((bytes) => Math.round(bytes / 1_048_576)).join(' ');
  return [
    `${grouped(fuzzed.cases)} hostile requests, seed ${fuzzed.seed}`,
    `  by kind:   ${counts(fuzzed.kinds)}`,
    `  by status: ${counts(fuzzed.statuses)}`,
    `  fell short: ${fuzzed.failure ?? 'none'}`,
    `  memory in use after each tenth, and after the last once more, MiB: ${megabytes}`,
    `  grown by ${percent(over)}, and may by ${percent(MOST_GROWTH)} for caches; by ${percent(repeated)} when repeated, and may by ${percent(MOST_REPEATED_GROWTH)}`,
  ].join('\n');
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
