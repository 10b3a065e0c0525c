import { ConfigurationError } from '@citizen-graph/subgraph';
import { readGatewayConfig } from './config';
import { json } from './testing/faulty-subgraph';
import { ask, startTestGateway } from './testing/test-gateway';
import type { TestGateway } from './testing/test-gateway';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

test('the request id travels to every subgraph, and no other header of the client does', async () => {
  gateway.figures.behave(json({ data: { level: 'LOW' } }));
  gateway.places.requestIds.length = 0;
  const headers = {
    'x-request-id': 'travels-0001',
    cookie: 'a=hunter2',
    'x-user': 'u',
  };
  const answer = await ask(gateway.url, 'query Both { areas { code } level }', { headers });
  expect(answer.headers.get('x-request-id')).toBe('travels-0001');
  expect(gateway.places.requestIds).toEqual(['travels-0001']);
  expect(gateway.figures.hits.map((hit) => hit.headers)).toEqual([
    {
      host: new URL(gateway.figures.url).host,
      connection: 'keep-alive',
      'content-type': 'application/json',
      accept: 'application/json',
      'accept-encoding': 'gzip',
      'content-length': expect.any(String),
      'x-request-id': 'travels-0001',
      // What the gateway says of the caller itself, and nothing that the client said.
      'x-citizen-caller': expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
    },
  ]);
  expect(gateway.lines).toContainEqual(
    expect.objectContaining({
      msg: 'request',
      requestId: 'travels-0001',
      operationName: 'Both',
      status: 200,
    }),
  );
});

test('operations that do not fit the schema are refused before any subgraph is asked', async () => {
  gateway.figures.behave(json({ data: {} }));
  const answers = await Promise.all([
    ask(gateway.url, '{ nothing }'),
    ask(gateway.url, '{ level '),
    ask(gateway.url, 'mutation ($n: Int!) { record(n: $n) }', { variables: { n: 'x' } }),
  ]);
  expect(answers.map(({ status, body }) => ({ status, body }))).toMatchObject([
    { status: 400, body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } },
    { status: 400, body: { errors: [{ extensions: { code: 'GRAPHQL_PARSE_FAILED' } }] } },
    { status: 400, body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } },
  ]);
  expect(gateway.figures.hits).toEqual([]);
});

test('a document of several operations without a name is refused as what it is', async () => {
  const { status, body } = await ask(gateway.url, 'query One { level } query Other { total }');
  expect({ status, body }).toMatchObject({
    status: 400,
    body: { errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] },
  });
});

test('introspection is answered and federation stays inside', async () => {
  const { body } = await ask(gateway.url, '{ __schema { queryType { fields { name } } } }');
  const names = ['areas', 'area', 'places', 'figures', 'level', 'total', 'since', 'where'];
  expect(body).toEqual({
    data: { __schema: { queryType: { fields: expect.arrayContaining(names.map((name) => ({ name }))) } } },
  });
  expect(JSON.stringify(body)).not.toMatch(/_entities|_service/);
});

test('the query plan is not shown to clients', async () => {
  const headers = { 'apollo-query-plan-experimental': '1' };
  expect((await ask(gateway.url, '{ areas { code } }', { headers })).body).toEqual({
    data: { areas: [{ code: 'A' }, { code: 'B' }] },
  });
});

test('subgraphs are asked over connections that are kept', async () => {
  const ports = new Set<number | undefined>();
  gateway.figures.behave((response, hit) => {
    ports.add(response.socket?.remotePort);
    json({ data: { level: 'LOW' } })(response, hit);
  });
  for (let i = 0; i < 5; i++) await ask(gateway.url, '{ level }');
  expect(ports.size).toBe(1);
});

test('stop() lets a request in flight finish before the connections to subgraphs close', async () => {
  const stopping = await startTestGateway();
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    stopping.figures.behave((response, hit) => {
      answer = () => json({ data: { level: 'HIGH' } })(response, hit);
      resolve();
    });
  });
  const inFlight = ask(stopping.url, '{ level }');
  await asked;
  const stopped = stopping.stop();
  answer();
  expect((await inFlight).body).toEqual({ data: { level: 'HIGH' } });
  await stopped;
  await expect(ask(stopping.url, '{ level }')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
});

test('a supergraph file that is not there is a problem of the configuration', async () => {
  await expect(startTestGateway({ supergraphFile: '/nowhere/supergraph.graphql' })).rejects.toThrow(
    new ConfigurationError([
      {
        variable: 'SUPERGRAPH',
        problem: '/nowhere/supergraph.graphql cannot be read; expected the path of the supergraph file',
      },
    ]),
  );
});

const NEEDED = {
  ISSUER: 'https://login.example.police.uk',
  DATABASE_URL: 'postgresql://user:hunter2@db:5432/citizen',
  GATEWAY_SIGNING_KEY: JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: 'x', d: 'd' }),
};

test.each([
  ['ISSUER', 'http://login.example.police.uk'],
  ['ISSUER', 'hunter2'],
  ['TOKEN_ALGORITHMS', 'RS256,none'],
  ['TOKEN_ALGORITHMS', 'HS256'],
  ['TOKEN_CLOCK_SKEW_S', '3600'],
  ['GATEWAY_SIGNING_KEY', '{"kty":"oct","k":"hunter2"}'],
])('readGatewayConfig() refuses %s %j and does not show it', (variable, value) => {
  const read = () => readGatewayConfig({ ...NEEDED, [variable]: value });
  expect(read).toThrow(`${variable}: does not fit; expected `);
  expect(read).not.toThrow('hunter2');
});

test('readGatewayConfig() takes a URL for each subgraph and names every problem', () => {
  const subgraph = { VICTIMS_CODE_URL: 'http://vc:4002/graphql', SUPERGRAPH: 'x.graphql' };
  expect(readGatewayConfig({ ...NEEDED, ...subgraph })).toEqual({
    server: { host: '127.0.0.1', port: 4000, shutdownDelayMs: 0, shutdownGraceMs: 10_000 },
    http: { origins: [], isBehindTls: false, security: null },
    logLevel: 'info',
    supergraphFile: 'x.graphql',
    trustedDocumentsFiles: [
      expect.stringMatching(/libs\/operations\/src\/generated\/persisted-documents\.json$/),
      expect.stringMatching(/apps\/board\/src\/generated\/persisted-documents\.json$/),
    ],
    pages: {
      folder: expect.stringMatching(/\/dist\/apps$/),
      clients: { board: 'board-app', explorer: 'explorer' },
      scope: 'openid',
    },
    issuer: {
      issuer: NEEDED.ISSUER,
      audience: 'citizen-graph',
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      clockToleranceS: 30,
      rolesClaim: 'roles',
    },
    signingKey: JSON.parse(NEEDED.GATEWAY_SIGNING_KEY),
    database: { url: NEEDED.DATABASE_URL, connections: 5, statementTimeoutMs: 5_000 },
    isPurposeRequired: false,
    quota: 5_000_000,
    subgraphUrls: { 'victims-code': 'http://vc:4002/graphql' },
    subgraphTimeoutMs: 10_000,
    maxSubgraphResponseBytes: 10_485_760,
  });
  const read = () =>
    readGatewayConfig({ ...NEEDED, WMNOW_URL: 'ftp://x', PORT: '70000', SUBGRAPH_TIMEOUT_MS: 'soon' });
  expect(read).toThrow(
    new ConfigurationError([
      { variable: 'PORT', problem: 'does not fit; expected a port from 0 (any free one) to 65535' },
      {
        variable: 'WMNOW_URL',
        problem: 'does not fit; expected the URL of the subgraph, such as http://127.0.0.1:4001/graphql',
      },
      { variable: 'SUBGRAPH_TIMEOUT_MS', problem: 'does not fit; expected milliseconds from 100 to 60000' },
    ]),
  );
});
