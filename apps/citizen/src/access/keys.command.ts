import { createGatewayKeys } from '@citizen-graph/subgraph';
import type { CommandContext } from '../commands/command-context';

/** `citizen keys`: a new pair, whose private half the gateway alone is given. */
export async function printKeys({ terminal }: CommandContext): Promise<void> {
  const { signingKey, gatewayKey } = await createGatewayKeys();
  terminal.say(
    [
      '# for the gateway alone',
      `GATEWAY_SIGNING_KEY='${JSON.stringify(signingKey)}'`,
      '# for every subgraph',
      `GATEWAY_KEY='${JSON.stringify(gatewayKey)}'`,
    ].join('\n'),
  );
}
