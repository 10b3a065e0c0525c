import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { TypedDocumentString } from '@citizen-graph/operations';
import { askGateway } from './ask-gateway';

const HELPED = new TypedDocumentString<{ helped: string | null }, never>('{ helped }');

let server: Server;
let url: string;
let reply: unknown;
let asked: unknown;
let authorisation: string | undefined;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => (body += String(chunk)));
    request.on('end', () => {
      asked = JSON.parse(body);
      authorisation = request.headers.authorization;
      response.end(JSON.stringify(reply));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/graphql`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

async function ask(): Promise<{ answer: { helped: string | null }; said: readonly string[] }> {
  const said: string[] = [];
  return { answer: await askGateway({ url, token: 'a.b.c' }, (line) => said.push(line))(HELPED), said };
}

test('askGateway() sends the text of the operation and gives the data back', async () => {
  reply = { data: { helped: 'yes' } };
  expect(await ask()).toEqual({ answer: { helped: 'yes' }, said: [] });
  expect(asked).toEqual({ query: '{ helped }' });
  expect(authorisation).toBe('Bearer a.b.c');
});

test('askGateway() says which fields came back with an error', async () => {
  const error = { message: 'It is down.', path: ['helped', 0], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } };
  reply = { data: { helped: null }, errors: [error] };
  expect(await ask()).toEqual({
    answer: { helped: null },
    said: ['helped.0: SUBGRAPH_UNAVAILABLE: It is down.'],
  });
});

test('askGateway() fails when the operation is refused', async () => {
  reply = { errors: [{ message: 'Too deep.' }] };
  await expect(ask()).rejects.toThrow('The gateway refused the operation: request: ERROR: Too deep.');
});

test('askGateway() fails when nothing answers at the URL', async () => {
  await expect(
    askGateway({ url: 'http://127.0.0.1:1/graphql', token: 'a.b.c' }, () => undefined)(HELPED),
  ).rejects.toThrow('No GraphQL answer from http://127.0.0.1:1/graphql: is the platform running?');
});
