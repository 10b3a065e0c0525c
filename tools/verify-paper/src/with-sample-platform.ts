import { prepareSampleDatabase, startPlatform } from '@citizen-graph/citizen-app';
import { withThrowawayServer } from '@citizen-graph/test-database';
import type { AskedGateway } from './ask-gateway';

/**
 * Imports the sample year into a database of its own and serves it on free ports for as long as it is used.
 * Leaves nothing behind, whatever happens.
 */
export async function withSamplePlatform<Result>(
  use: (gateway: AskedGateway) => Promise<Result>,
): Promise<Result> {
  return withThrowawayServer(async (databaseUrl) => {
    await prepareSampleDatabase(databaseUrl);
    const platform = await startPlatform({ databaseUrl });
    try {
      // Whoever writes the boards' papers sees what boards see.
      return await use({ url: platform.url, token: await platform.tokenFor(['secretary']) });
    } finally {
      await platform.stop();
    }
  });
}
