import { AddVictimsPriorityDocument, UpdateVictimsPriorityDocument } from '@citizen-graph/operations';
import type { TestDatabase } from '@citizen-graph/test-database';
import { tokenOf } from './testing/test-access';
import { ask } from './testing/test-gateway';
import type { GatewayAnswer } from './testing/test-gateway';
import { createWholeDatabase, startWholePlatform } from './testing/whole-platform';
import type { WholePlatform } from './testing/whole-platform';

const PRIORITY = { id: '1', title: 'Inform', description: 'Victims know what happens.', position: 1 };

let database: TestDatabase;
let running: WholePlatform[];

beforeEach(async () => {
  database = await createWholeDatabase();
  running = [];
});
afterEach(async () => {
  for (const server of running.reverse()) await server.stop();
  await database.drop();
});

/** Serves the platform, and gives the gateway's address. */
async function serve(): Promise<string> {
  const platform = await startWholePlatform(database.url);
  running.push(platform);
  return platform.url;
}

function add(
  url: string,
  input: Record<string, unknown> = {},
  options: { readonly token?: string } = {},
): Promise<GatewayAnswer> {
  const variables = { input: { clientKey: 'first', ...PRIORITY, ...input } };
  return ask(url, AddVictimsPriorityDocument.toString(), { variables, ...options });
}

test('mutations pass the gateway, by whoever asks', async () => {
  const url = await serve();
  const priority = { ...PRIORITY, version: 1, synthetic: false };
  expect((await add(url)).body).toEqual({ data: { addVictimsPriority: { priority, replayed: false } } });
  expect((await add(url)).body).toEqual({ data: { addVictimsPriority: { priority, replayed: true } } });
  const history = '{ victimsCode { strategy { priorities { id history { version by } } } } }';
  expect((await ask(url, history)).body).toEqual({
    data: {
      victimsCode: { strategy: { priorities: [{ id: '1', history: [{ version: 1, by: 'ash' }] }] } },
    },
  });
});

test('refusals pass the gateway with their code, path and message', async () => {
  const url = await serve();
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

test('those whose grant does not hold it edit nothing, and a GET never edits', async () => {
  const url = await serve();
  const token = await tokenOf(['analyst']);
  expect((await add(url, {}, { token })).body).toMatchObject({
    data: { addVictimsPriority: null },
    errors: [{ path: ['addVictimsPriority'], extensions: { code: 'ACCESS_DENIED' } }],
  });
  const query = encodeURIComponent('mutation { addVictimsPriority(input: {}) { replayed } }');
  const headers = { authorization: `Bearer ${token}` };
  expect((await fetch(`${url}?query=${query}`, { headers })).status).toBe(405);
  expect(await database.owner.query('select * from victims_code.strategy_priority')).toEqual([]);
});

test('two mutations in one request are made in order', async () => {
  const url = await serve();
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
