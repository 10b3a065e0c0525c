import { AddVictimsPriorityDocument, UpdateVictimsPriorityDocument } from '@citizen-graph/operations';
import { createLogger, readSubgraphConfig } from '@citizen-graph/subgraph';
import type { Environment, RunningServer } from '@citizen-graph/subgraph';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { VICTIMS_CODE_MIGRATIONS } from '@citizen-graph/victims-code';
import { startVictimsCode } from '@citizen-graph/victims-code-app';
import { readGatewayConfig } from './config';
import { startGateway } from './start-gateway';
import { ask } from './testing/test-gateway';
import type { GatewayAnswer } from './testing/test-gateway';

const PRIORITY = { id: '1', title: 'Inform', description: 'Victims know what happens.', position: 1 };

let database: TestDatabase;
let running: RunningServer[];

beforeEach(async () => {
  database = await createTestDatabase({ 'victims-code': VICTIMS_CODE_MIGRATIONS });
  running = [];
});
afterEach(async () => {
  for (const server of running.reverse()) await server.stop();
  await database.drop();
});

/** Serves the subgraph and the gateway before it; gives the gateway's address. */
async function serve(environment: Environment): Promise<string> {
  const logger = createLogger({ name: 'test', level: 'silent' });
  const config = readSubgraphConfig({ ...environment, DATABASE_URL: database.url }, 0);
  const subgraph = await startVictimsCode(config, logger);
  running.push(subgraph);
  const subgraphUrls = { 'victims-code': subgraph.url };
  const gateway = await startGateway({ ...readGatewayConfig({ PORT: '0' }), subgraphUrls }, logger);
  running.push(gateway);
  return gateway.url;
}

function add(url: string, input: Record<string, unknown> = {}): Promise<GatewayAnswer> {
  const variables = { input: { clientKey: 'first', ...PRIORITY, ...input } };
  return ask(url, AddVictimsPriorityDocument.toString(), { variables });
}

const EDITING = { EDITING: 'on', EDITOR_NAME: 'Victims team' };

test('mutations pass the gateway, by the editor of the configuration', async () => {
  const url = await serve(EDITING);
  const priority = { ...PRIORITY, version: 1, synthetic: false };
  expect((await add(url)).body).toEqual({ data: { addVictimsPriority: { priority, replayed: false } } });
  expect((await add(url)).body).toEqual({ data: { addVictimsPriority: { priority, replayed: true } } });
  const history = '{ victimsCode { strategy { priorities { id history { version by } } } } }';
  expect((await ask(url, history)).body).toEqual({
    data: {
      victimsCode: { strategy: { priorities: [{ id: '1', history: [{ version: 1, by: 'Victims team' }] }] } },
    },
  });
});

test('refusals pass the gateway with their code, path and message', async () => {
  const url = await serve(EDITING);
  await add(url);
  expect((await add(url, { title: 'Another' })).body).toMatchObject({
    data: { addVictimsPriority: null },
    errors: [
      {
        path: ['addVictimsPriority'],
        message: expect.stringContaining('input.clientKey first was used before'),
        extensions: { code: 'CLIENT_KEY_REUSED' },
      },
    ],
  });
  expect((await add(url, { clientKey: 'second', title: '', position: 0 })).body).toMatchObject({
    errors: [
      {
        message:
          'Mutation.addVictimsPriority: input.title is empty; give a text. input.position is 0; give a whole number from 1 to 100.',
        extensions: { code: 'INVALID_INPUT' },
      },
    ],
  });
  expect((await add(url, { clientKey: 'second' })).body).toMatchObject({
    errors: [{ extensions: { code: 'ID_TAKEN' } }],
  });
  const stale = { clientKey: 'third', id: '1', expectedVersion: 2, title: 'Another' };
  expect(
    (await ask(url, UpdateVictimsPriorityDocument.toString(), { variables: { input: stale } })).body,
  ).toMatchObject({ errors: [{ extensions: { code: 'EDIT_CONFLICT' } }] });
  const unknown = { ...stale, id: '9' };
  expect(
    (await ask(url, UpdateVictimsPriorityDocument.toString(), { variables: { input: unknown } })).body,
  ).toMatchObject({ errors: [{ extensions: { code: 'ID_UNKNOWN' } }] });
});

test('unless the configuration allows it, nothing is edited, and a GET never edits', async () => {
  const url = await serve({});
  expect((await add(url)).body).toMatchObject({
    data: { addVictimsPriority: null },
    errors: [{ extensions: { code: 'EDITING_NOT_ALLOWED' } }],
  });
  const query = encodeURIComponent('mutation { addVictimsPriority(input: {}) { replayed } }');
  expect((await fetch(`${url}?query=${query}`)).status).toBe(405);
  expect(await database.owner.query('select * from victims_code.strategy_priority')).toEqual([]);
});

test('two mutations in one request are made in order', async () => {
  const url = await serve(EDITING);
  const mutation = `mutation {
    add: addVictimsPriority(input: { clientKey: "a", id: "1", title: "A", description: "A", position: 1 }) {
      priority { version title } }
    change: updateVictimsPriority(input: { clientKey: "b", id: "1", expectedVersion: 1, title: "B" }) {
      priority { version title } }
  }`;
  expect((await ask(url, mutation)).body).toEqual({
    data: {
      add: { priority: { version: 1, title: 'A' } },
      change: { priority: { version: 2, title: 'B' } },
    },
  });
});
