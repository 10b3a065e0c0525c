import { CLIENT_MIGRATIONS, addPartner } from '@citizen-graph/clients';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { documentId } from '../documents/trusted-documents';
import { json } from '../testing/faulty-subgraph';
import { startSpiedGateway, writeDocuments } from '../testing/spied-gateway';
import type { SpiedGateway } from '../testing/spied-gateway';
import { tokenOfClient } from '../testing/test-access';
import { ask, askTrusted } from '../testing/test-gateway';
import type { GatewayAnswer } from '../testing/test-gateway';

const BOARDS = '{ boards { id } }';
const TABLES = '{ boards { metrics { table(period: { from: "2022-04", to: "2022-04" }) { asOf } } } }';
const ROWS = TABLES.replace('asOf', 'rows { value { value } }');
const COST_OF_ROWS = 5 * (1 + 60 * (1 + 10 + 1 + 50 * 2));

let database: TestDatabase;
let gateway: SpiedGateway;
let documents: Awaited<ReturnType<typeof writeDocuments>>;
let costUrl: string;

beforeAll(async () => {
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  documents = await writeDocuments([BOARDS]);
  gateway = await startSpiedGateway({
    quota: 7_000,
    trustedDocumentsFiles: [documents.file],
    database: { url: database.url, connections: 3, statementTimeoutMs: 5_000 },
  });
  gateway.spy.behave(json({ data: { boards: [] } }));
  costUrl = gateway.url.replace('/graphql', '/cost');
});

afterAll(async () => {
  await gateway.stop();
  await documents.remove();
  await database.drop();
});

beforeEach(() => {
  gateway.spy.hits.length = 0;
});

test('an operation is told its cost, runs nowhere, is not recorded and takes nothing of the quota', async () => {
  for (const expected of [7_000, 7_000]) {
    const answer = await ask(costUrl, BOARDS);
    expect({ status: answer.status, body: JSON.parse(answer.text) }).toEqual({
      status: 200,
      body: { extensions: { cost: { requested: 5, most: 7_000, quotaLeft: expected } } },
    });
  }
  expect(gateway.spy.hits).toEqual([]);
  const recorded = await database.owner.query('select count(*)::int as entries from audit.entry');
  expect(recorded).toEqual([{ entries: 0 }]);
});

test('what has been asked is off the quota that is said to be left', async () => {
  expect((await ask(gateway.url, BOARDS)).status).toBe(200);
  expect(costOf(await ask(costUrl, BOARDS))).toEqual({ requested: 5, most: 7_000, quotaLeft: 6_995 });
});

test('an operation that is too dear is told by how much, which is what it is refused with', async () => {
  expect(costOf(await ask(costUrl, ROWS))).toMatchObject({ requested: COST_OF_ROWS, most: 7_000 });
  const refused = JSON.stringify((await ask(gateway.url, ROWS)).body);
  expect(refused).toContain(`taken to cost ${COST_OF_ROWS}, and one of yours may cost 7000`);
});

test.each([
  ['does not fit the schema', '{ nothing }', {}],
  ['is not well-formed', '{ boards {', {}],
  ['lacks a variable', 'query ($n: Int!) { releases(first: $n) { number } }', {}],
  ['is too deep', `{ ${'boards { metrics { '.repeat(9)} id ${'} }'.repeat(9)} }`, {}],
])('what %s is refused as it is by /graphql', async (_why, query, variables) => {
  const [cost, answer] = [
    await ask(costUrl, query, { variables }),
    await ask(gateway.url, query, { variables }),
  ];
  expect({ status: cost.status, body: cost.body }).toEqual({ status: answer.status, body: answer.body });
  expect(cost.status).toBe(400);
});

test('a grant for trusted operations is told their cost, and no other', async () => {
  const partner = { id: 'a-partner', title: 'A', subjects: ['surveys'], areas: null, quota: 12 } as const;
  await addPartner(database.owner.manager, partner, 'operator');
  const token = await tokenOfClient('a-partner');
  expect(costOf(await askTrusted(costUrl, documentId(BOARDS), { token }))).toEqual({
    requested: 5,
    most: 12,
    quotaLeft: 12,
  });
  expect((await ask(costUrl, BOARDS, { token })).body).toMatchObject({
    errors: [{ extensions: { code: 'OPERATION_NOT_TRUSTED' } }],
  });
});

test('nobody is told anything without a token, or by another method', async () => {
  const body = JSON.stringify({ query: BOARDS });
  const headers = { 'content-type': 'application/json' };
  expect((await fetch(costUrl, { method: 'POST', headers, body })).status).toBe(401);
  expect((await fetch(costUrl, { method: 'PUT', headers, body })).status).toBe(405);
});

test('the header of one request is not the next one’s: asking the cost leaves /graphql as it is', async () => {
  await ask(costUrl, BOARDS);
  expect((await ask(gateway.url, BOARDS)).body).toEqual({ data: { boards: [] } });
});

function costOf({ text }: GatewayAnswer): unknown {
  return JSON.parse(text).extensions?.cost;
}
