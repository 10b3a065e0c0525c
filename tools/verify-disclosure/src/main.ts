import { DISCLOSURE_CONTROL, loadLinearSolver } from '@citizen-graph/metrics';
import { renderFindings } from './render-findings';
import { verify } from './verify';

const SEEDS = ['one', 'two', 'three'];
const QUESTIONS = 10_000;

async function main(): Promise<void> {
  const { version, owner } = DISCLOSURE_CONTROL;
  console.log(`Disclosure control, version ${version} (${owner})`);
  const solver = await loadLinearSolver();
  for (const seed of SEEDS) {
    const findings = verify(seed, QUESTIONS, solver);
    console.log(`\nMade-up survey ${seed}\n${renderFindings(findings).join('\n')}`);
    if (!findings.isSafe) process.exitCode = 1;
  }
  console.log(
    process.exitCode === 1 ? '\nPartners learnt what they must not.' : '\nPartners learnt nothing exactly.',
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
