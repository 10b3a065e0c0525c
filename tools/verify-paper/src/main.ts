import { parseArgs } from 'node:util';
import { askGateway } from './ask-gateway';
import type { AskedGateway } from './ask-gateway';
import { readToken } from './config';
import { PAPER_QUERIES } from './figures/paper-queries';
import { renderVerdicts } from './render-verdicts';
import { verifyFigures } from './verify-figures';
import { withSamplePlatform } from './with-sample-platform';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  const agree =
    values.url === undefined
      ? await withSamplePlatform(verify)
      : await verify({ url: values.url, token: readToken() });
  if (!agree) process.exitCode = 1;
}

async function verify(gateway: AskedGateway): Promise<boolean> {
  const verdicts = await verifyFigures(PAPER_QUERIES, askGateway(gateway, console.error));
  console.log(renderVerdicts(verdicts).join('\n'));
  return verdicts.every(({ agrees }) => agrees);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
