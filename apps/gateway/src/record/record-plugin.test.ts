import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRecord, verifyRecord } from '@citizen-graph/audit';
import type { RecordedEntry } from '@citizen-graph/audit';
import { CLIENT_MIGRATIONS, addPartner } from '@citizen-graph/clients';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { documentId } from '../documents/trusted-documents';
import { json } from '../testing/faulty-subgraph';
import { tokenOfClient } from '../testing/test-access';
import { ask, askTrusted, startTestGateway } from '../testing/test-gateway';
import type { TestGateway } from '../testing/test-gateway';

const TRUSTED = 'query Both($code: ID!) { areas { code name } area(code: $code) { code } level }';

let database: TestDatabase;
let gateway: TestGateway;
let folder: string;
let stopped: Promise<void> | undefined;

const stop = (): Promise<void> => (stopped ??= gateway.stop());

beforeEach(async () => {
  stopped = undefined;
  database = await createTestDatabase({ access: CLIENT_MIGRATIONS });
  const partner = {
    id: 'refuge',
    title: 'Refuge',
    subjects: ['surveys'],
    areas: null,
    quota: 5_000,
  } as const;
  await addPartner(database.owner.manager, partner, 'operator');
  folder = await mkdtemp(join(tmpdir(), 'record-'));
  const documentsFile = join(folder, 'documents.json');
  await writeFile(documentsFile, JSON.stringify({ [documentId(TRUSTED)]: TRUSTED }));
  gateway = await startTestGateway({
    database: { url: database.url, connections: 3, statementTimeoutMs: 5_000 },
    trustedDocumentsFiles: [documentsFile],
  });
  gateway.figures.behave(json({ data: { level: 'LOW' } }));
});
afterEach(async () => {
  await stop();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function entries(): Promise<readonly RecordedEntry[]> {
  const found: RecordedEntry[] = [];
  const ever = { from: new Date(0), before: new Date(8e14) };
  for await (const entry of readRecord(database.owner.manager, ever)) found.push(entry);
  return found;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const headers = { 'x-request-id': 'recorded-0001', 'x-purpose': 'victims-board-2026-11' };

test('an answer is entered before it is given: who, why, what, where and how much', async () => {
  const variables = { code: 'E08000025' };
  const answer = await ask(gateway.url, TRUSTED, { variables, headers });
  expect(answer.status).toBe(200);
  expect(await entries()).toEqual([
    {
      number: 1,
      at: expect.any(String),
      kinds: ['CONSULTATION', 'COMBINATION'],
      actor: 'ash',
      client: 'test',
      purpose: 'victims-board-2026-11',
      operation: 'Both',
      document: sha256(TRUSTED),
      fields: ['Area.code', 'Area.name', 'Query.area', 'Query.areas', 'Query.level'],
      areas: ['E08000025'],
      recipient: null,
      rows: 2,
      request: 'recorded-0001',
    },
  ]);
  expect(gateway.lines).toContainEqual(expect.objectContaining({ msg: 'request', entry: 1 }));
});

test('what a partner is given is a disclosure to them', async () => {
  const token = await tokenOfClient('refuge');
  const answer = await askTrusted(gateway.url, documentId(TRUSTED), { variables: { code: 'A' }, token });
  expect(answer.status).toBe(200);
  expect(await entries()).toMatchObject([
    {
      kinds: ['CONSULTATION', 'COMBINATION', 'DISCLOSURE'],
      actor: 'refuge',
      client: 'refuge',
      purpose: null,
      areas: null,
      recipient: 'Refuge',
    },
  ]);
});

test('an operation has at most 128 characters of its name entered, and one without a name is anonymous', async () => {
  await ask(gateway.url, `query ${'x'.repeat(300)} { areas { code } }`);
  await ask(gateway.url, '{ areas { code } }');
  expect((await entries()).map(({ operation }) => operation)).toEqual(['x'.repeat(128), 'anonymous']);
});

test('what gives nothing is not entered: the schema, a refusal, an answer that failed whole', async () => {
  await ask(gateway.url, '{ __typename }');
  await ask(gateway.url, '{ nothing }');
  gateway.figures.behave(json({ errors: [{ message: 'x' }], data: null }));
  await ask(gateway.url, '{ total }');
  expect(await entries()).toEqual([]);
});

test('an answer whose entry cannot be kept is not given', async () => {
  await database.owner.query('revoke execute on function audit.append(jsonb) from citizen_gateway');
  const refused = await ask(gateway.url, '{ areas { code name } }');
  expect([refused.status, refused.body]).toEqual([
    503,
    {
      errors: [
        {
          message: 'The answer could not be entered into the record, so it was not given. Ask again shortly.',
          extensions: { code: 'RECORD_UNAVAILABLE' },
        },
      ],
    },
  ]);
  expect(refused.text).not.toContain('Arden');
  await database.owner.query('grant execute on function audit.append(jsonb) to citizen_gateway');
  expect((await ask(gateway.url, '{ areas { code name } }')).status).toBe(200);
  expect(await entries()).toHaveLength(1);
});

test('the log has where the record ends, first and last, by which the record is verified', async () => {
  for (let turn = 0; turn < 3; turn += 1) await ask(gateway.url, '{ areas { code } }');
  const noted = () =>
    gateway.lines.flatMap(({ msg }) => /^the record ends at (\d+):([0-9a-f]{64})$/.exec(String(msg)) ?? []);
  expect(noted()).toHaveLength(3);
  await stop();
  const heads = [noted().slice(1, 3), noted().slice(4)].map(([number, hash = '']) => ({
    number: Number(number),
    hash,
  }));
  expect(heads.map(({ number }) => number)).toEqual([1, 3]);
  const { faults, head } = await database.owner.transaction((manager) => verifyRecord(manager, heads));
  expect([faults, head]).toEqual([[], heads[1]]);
});
