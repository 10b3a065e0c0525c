import { prepareSampleDatabase, startPlatform } from '@citizen-graph/citizen-app';
import { withThrowawayServer } from '@citizen-graph/test-database';
import { compare, throughput } from './access-bench';
import { serveOpenGateway } from './open-gateway';

const PERIOD = '{ from: "2023-03", to: "2023-03" }';
const VALUE = 'rows { value { value denominator interval { lower upper } } }';
const QUESTIONS = {
  'one figure': `{ metric(id: "helped") { title table(period: ${PERIOD}) { ${VALUE} } } }`,
  'the pack of a board': `{ board(id: "victims-thematic") { metrics { title table(period: ${PERIOD}) { ${VALUE} } } } }`,
};

/** Asks a gateway, and one that checks nothing, the same questions in turn, and prints what access costs as a ratio. */
async function main(): Promise<void> {
  await withThrowawayServer(async (databaseUrl) => {
    await prepareSampleDatabase(databaseUrl);
    const platform = await startPlatform({ databaseUrl, settings: { QUOTA: '1000000000' } });
    const open = await serveOpenGateway(platform);
    const token = await platform.tokenFor(['secretary']);
    const targets = [
      { url: platform.url, headers: { authorization: `Bearer ${token}` } },
      { url: open.url, headers: {} },
    ] as const;
    for (const [name, query] of Object.entries(QUESTIONS)) {
      const [withAccess, without] = await compare(targets, { query, rounds: 200, warmUp: 30 });
      console.log(
        `${name}: ${withAccess.median.toFixed(1)} ms with access, ${without.median.toFixed(1)} ms without: ` +
          `${(withAccess.median / without.median).toFixed(2)} times as long (medians of 200, one at a time)`,
      );
    }
    const query = QUESTIONS['one figure'];
    const rates = [];
    for (const target of targets) rates.push(await throughput(target, { query, seconds: 8, together: 16 }));
    const [withAccess = NaN, without = NaN] = rates;
    console.log(
      `one figure, 16 at a time: ${withAccess.toFixed(0)} answers a second with access, ${without.toFixed(0)} without: ` +
        `${(without / withAccess).toFixed(2)} times as many`,
    );
    await open.stop();
    await platform.stop();
  });
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
