import { parseArgs } from 'node:util';
import { askGateway } from './ask-gateway';
import { PAPER_QUERIES } from './figures/paper-queries';
import { renderVerdicts } from './render-verdicts';
import { verifyFigures } from './verify-figures';
import { withSamplePlatform } from './with-sample-platform';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const agree = values.url === undefined ? await withSamplePlatform(verify) : await verify(values.url);
  if (!agree) process.exitCode = 1;
}

async function verify(url: string): Promise<boolean> {
  const verdicts = await verifyFigures(PAPER_QUERIES, askGateway(url, console.error));
  console.log(renderVerdicts(verdicts).join('\n'));
  return verdicts.every(({ agrees }) => agrees);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
