import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { askPlatform } from './ask-platform';

let server: Server;
let url: string;
let reply: string;
let asked: unknown;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked = JSON.parse(body);
      response.end(reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function answer(body: unknown): Promise<unknown> {
  reply = JSON.stringify(body);
  return askPlatform({ url, token: 'a.b.c' }, '{ t1 }');
}

const error = (code: string | undefined, path: readonly string[] = ['t1', 'table']) => ({
  message: 'Why not.',
  path,
  extensions: { code },
});

test('askPlatform() gives the data back, and which fields were refused by a rule', async () => {
  const data = { t1: null };
  expect(await answer({ data, errors: [error('TOO_MANY_ROWS')] })).toEqual({
    data,
    refusals: [{ alias: 't1', code: 'TOO_MANY_ROWS', message: 'Why not.' }],
  });
  expect(asked).toEqual({ query: '{ t1 }' });
});

test.each([
  [
    'a subgraph is down',
    { data: { t1: null }, errors: [error('SUBGRAPH_UNREACHABLE')] },
    'SUBGRAPH_UNREACHABLE: Why not.',
  ],
  [
    'something failed',
    { data: { t1: null }, errors: [error('INTERNAL_SERVER_ERROR')] },
    'INTERNAL_SERVER_ERROR',
  ],
  ['an error has no code', { data: { t1: null }, errors: [error(undefined)] }, 'ERROR'],
  ['the whole operation is refused', { errors: [{ message: 'Too deep.' }] }, 'Too deep.'],
  ['there is no data', { data: null }, 'no data'],
])('askPlatform() does not go on where %s', async (_, body, why) => {
  await expect(answer(body)).rejects.toMatchObject({
    code: 'PLATFORM_INCOMPLETE',
    message: expect.stringContaining(why),
  });
});

test('askPlatform() refuses an address where nothing speaks GraphQL', async () => {
  await expect(answer({ data: 5 })).rejects.toMatchObject({ code: 'PLATFORM_UNREACHABLE' });
  reply = '<html>';
  await expect(askPlatform({ url, token: 'a.b.c' }, '{ t1 }')).rejects.toMatchObject({
    code: 'PLATFORM_UNREACHABLE',
  });
  await expect(
    askPlatform({ url: 'http://127.0.0.1:1/graphql', token: 'a.b.c' }, '{ t1 }'),
  ).rejects.toMatchObject({
    code: 'PLATFORM_UNREACHABLE',
    message: expect.stringContaining('http://127.0.0.1:1/graphql'),
  });
});
