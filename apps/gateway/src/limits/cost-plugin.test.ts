import { CLIENT_MIGRATIONS, addPartner } from '@citizen-graph/clients';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { documentId } from '../documents/trusted-documents';
import { json } from '../testing/faulty-subgraph';
import { startSpiedGateway, writeDocuments } from '../testing/spied-gateway';
import type { SpiedGateway } from '../testing/spied-gateway';
import { tokenOf, tokenOfClient } from '../testing/test-access';
import { ask, askTrusted } from '../testing/test-gateway';
import type { GatewayAnswer } from '../testing/test-gateway';

const BOARDS = '{ boards { id } }';

/** 5 boards, each with 60 metrics, each an object with a table that is one and has the weight 10. */
const TABLES = '{ boards { metrics { table(period: { from: "2022-04", to: "2022-04" }) { asOf } } } }';
const COST_OF_TABLES = 5 * (1 + 60 * (1 + 10 + 1));

let database: TestDatabase;
let gateways: readonly SpiedGateway[];
let documents: Awaited<ReturnType<typeof writeDocuments>>;

beforeAll(async () => {
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  documents = await writeDocuments([BOARDS]);
  const start = () =>
    startSpiedGateway({
      quota: 7_000,
      trustedDocumentsFiles: [documents.file],
      database: { url: database.url, connections: 3, statementTimeoutMs: 5_000 },
    });
  gateways = [await start(), await start()];
  for (const { spy } of gateways) spy.behave(json({ data: { boards: [] } }));
});

afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  await documents.remove();
});

test('an answer says what it was taken to cost, and what of the quota is left', async () => {
  const answer = await ask(urlOf(0), BOARDS);
  expect(JSON.parse(answer.text)).toEqual({
    data: { boards: [] },
    extensions: { cost: { requested: 5, most: 7_000 } },
  });
  expect(rates(answer)).toEqual({ limit: '7000', remaining: '6995', retryAfter: null });
  expect(Number(answer.headers.get('x-ratelimit-reset'))).toBeGreaterThan(3_500);
});

test('an operation that costs more than the whole quota is refused as too dear, and takes nothing', async () => {
  const rows = TABLES.replace('asOf', 'rows { value { value } }');
  const { status, body, headers } = await ask(urlOf(0), rows);
  expect({ status, body, remaining: headers.get('x-ratelimit-remaining') }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message: `The operation is taken to cost ${COST_OF_TABLES + 5 * 60 * 50 * 2}, and one of yours may cost 7000. Ask for fewer rows or fewer figures at once.`,
          extensions: { code: 'COST_TOO_HIGH' },
        },
      ],
    },
    remaining: null,
  });
  expect(rates(await ask(urlOf(0), BOARDS)).remaining).toBe('6990');
});

test('the gateways share a quota; what exceeds it is told when to ask again, and reaches no subgraph', async () => {
  expect(rates(await ask(urlOf(1), TABLES)).remaining).toBe(String(6_990 - COST_OF_TABLES));
  for (const { spy } of gateways) spy.hits.length = 0;
  const refused = await ask(urlOf(0), TABLES);
  const { retryAfter, ...others } = rates(refused);
  expect({ status: refused.status, body: refused.body, ...others }).toEqual({
    status: 429,
    body: {
      errors: [
        {
          message: `The quota of 7000 cost units an hour is used up. Ask again in ${retryAfter} seconds, or for less.`,
          extensions: { code: 'QUOTA_EXCEEDED' },
        },
      ],
    },
    limit: '7000',
    remaining: String(6_990 - COST_OF_TABLES),
  });
  expect(refused.headers.get('x-ratelimit-reset')).toBe(retryAfter);
  expect(Number(retryAfter)).toBeGreaterThan(3_500);
  expect(gateways.flatMap(({ spy }) => spy.hits)).toEqual([]);
  expect((await ask(urlOf(0), BOARDS)).status).toBe(200);
});

test('what does not fit the schema, or has variables that do not, takes nothing', async () => {
  const before = Number(rates(await ask(urlOf(0), BOARDS)).remaining);
  expect((await ask(urlOf(0), '{ nothing }')).status).toBe(400);
  const wanting = 'query ($n: Int!) { releases(first: $n) { number } }';
  for (const variables of [{}, { n: 'x' }, { n: 1e12 }, { n: null }]) {
    const { status, body } = await ask(urlOf(0), wanting, { variables });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    });
  }
  expect(rates(await ask(urlOf(0), BOARDS)).remaining).toBe(String(before - 5));
});

test('each of those who sign in by one client has a quota', async () => {
  const before = Number(rates(await ask(urlOf(0), BOARDS)).remaining);
  const another = await tokenOf(['analyst'], 'rowan');
  expect(rates(await ask(urlOf(0), BOARDS, { token: another })).remaining).toBe('6995');
  expect(rates(await ask(urlOf(0), BOARDS)).remaining).toBe(String(before - 5));
});

test("a partner's client has the quota of the partner", async () => {
  const partner = { id: 'a-partner', title: 'A', subjects: ['surveys'], areas: null, quota: 12 } as const;
  await addPartner(database.owner.manager, partner, 'operator');
  const token = await tokenOfClient('a-partner');
  const answers: GatewayAnswer[] = [];
  for (const index of [0, 1, 0]) answers.push(await askTrusted(urlOf(index), documentId(BOARDS), { token }));
  expect(answers.map((answer) => [answer.status, rates(answer).limit, rates(answer).remaining])).toEqual([
    [200, '12', '7'],
    [200, '12', '2'],
    [429, '12', '2'],
  ]);
});

// The last: it takes the database away.
test('where quotas cannot be counted nothing is answered, and nobody who is not known is let in', async () => {
  await ask(urlOf(0), BOARDS);
  await database.drop();
  for (const { spy } of gateways) spy.hits.length = 0;
  const known = await ask(urlOf(0), BOARDS);
  const unknown = await ask(urlOf(0), BOARDS, { token: await tokenOfClient('somebody') });
  const refused = {
    status: 503,
    body: {
      errors: [
        {
          message: 'Who may ask, and how much, cannot be looked up. Ask again shortly.',
          extensions: { code: 'CLIENTS_UNAVAILABLE' },
        },
      ],
    },
  };
  expect([known, unknown].map(({ status, body }) => ({ status, body }))).toEqual([refused, refused]);
  expect(gateways.flatMap(({ spy }) => spy.hits)).toEqual([]);
});

function urlOf(index: number): string {
  return gateways[index]?.url ?? '';
}

function rates({ headers }: { readonly headers: Headers }) {
  return {
    limit: headers.get('x-ratelimit-limit'),
    remaining: headers.get('x-ratelimit-remaining'),
    retryAfter: headers.get('retry-after'),
  };
}
