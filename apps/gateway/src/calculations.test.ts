import { resolve } from 'node:path';
import type { RunningServer } from '@citizen-graph/subgraph';
import { startFaultySubgraph, json } from './testing/faulty-subgraph';
import type { FaultySubgraph } from './testing/faulty-subgraph';
import { ask, startTestGateway } from './testing/test-gateway';

const SUPERGRAPH = resolve(__dirname, '../../../supergraph.graphql');
const QUARTERS = ['2022-04', '2022-07', '2022-10', '2023-01', '2023-04'];

let surveys: FaultySubgraph;
let gateway: RunningServer;

beforeAll(async () => {
  surveys = await startFaultySubgraph();
  gateway = await startTestGateway({ supergraphFile: SUPERGRAPH, subgraphUrls: { surveys: surveys.url } });
});

afterAll(async () => {
  await gateway.stop();
  await surveys.stop();
});

test('an operation that asks for too many calculations is refused before any subgraph is asked', async () => {
  surveys.behave(json({ data: { surveys: null } }));
  const { status, body } = await ask(gateway.url, drivers(QUARTERS));
  expect({ status, body }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: expect.stringMatching(
            /^The operation asks for 5 different answers of Surveys\.drivers.* may ask for 4\. Ask for the others/,
          ),
          extensions: { code: 'TOO_MANY_CALCULATIONS' },
        },
      ],
    },
  });
  expect(surveys.hits).toEqual([]);
});

test('as many calculations as are allowed reach the subgraph in one question', async () => {
  surveys.behave(json({ data: { surveys: null } }));
  const { status, body } = await ask(gateway.url, drivers(QUARTERS.slice(1)));
  expect({ status, body }).toEqual({ status: 200, body: { data: { surveys: null } } });
  expect(surveys.hits.map(({ query }) => query.match(/drivers\(/g)?.length)).toEqual([4]);
});

function drivers(months: readonly string[]): string {
  const fields = months.map(
    (month, index) =>
      `a${index}: drivers(survey: "FORCE_CONTACT", outcome: "helped", period: { from: "${month}", to: "${month}" }) { n }`,
  );
  return `{ surveys { ${fields.join(' ')} } }`;
}
