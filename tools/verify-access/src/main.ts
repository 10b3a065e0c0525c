import { withThrowawayServer } from '@citizen-graph/test-database';
import { renderFindings, shortOf } from './render-findings';
import { readCommittedSchema } from './committed-schema';
import { withTriedPlatform } from './tried-platform';
import { trustedTexts, verify } from './verify';

async function main(): Promise<void> {
  const schema = await readCommittedSchema();
  const options = { documents: trustedTexts(schema), data: 'SOME_MONTHS' } as const;
  const findings = await withThrowawayServer((url) =>
    withTriedPlatform(url, options, (platform) => verify(platform, schema)),
  );
  console.log(renderFindings(findings).join('\n'));
  if (shortOf(findings.attempts).length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
