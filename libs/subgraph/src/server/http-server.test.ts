import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { createHttpServer, listen } from './http-server';
import { startTestServer } from './testing/test-server';

const FAST = { headersTimeout: 200, requestTimeout: 400, connectionsCheckingInterval: 50 };

let server: Server;
let port: number;

beforeAll(async () => {
  server = createHttpServer(FAST);
  server.on('request', (request, response) => {
    request.resume();
    request.on('end', () => response.end('read'));
  });
  port = await listen(server, { host: '127.0.0.1', port: 0 });
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

test('a client that sends its headers a few bytes at a time is cut off', async () => {
  const answer = await send(port, ['POST /graphql HTTP/1.1\r\nhost: x\r\n', ...Array(100).fill('a: b\r\n')]);
  expect(statusLine(answer)).toBe('HTTP/1.1 408 Request Timeout');
});

test('a client that sends its body a byte at a time is cut off', async () => {
  const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n';
  expect(statusLine(await send(port, [head, ...Array(100).fill('x')]))).toBe('HTTP/1.1 408 Request Timeout');
});

test('as many bytes of headers as are read pass, and more are refused', async () => {
  const withHeaders = (bytes: number) => [
    `POST /graphql HTTP/1.1\r\nhost: x\r\nconnection: close\r\na: ${'b'.repeat(bytes)}\r\n\r\n`,
  ];
  expect(statusLine(await send(port, withHeaders(16_000)))).toBe('HTTP/1.1 200 OK');
  expect(statusLine(await send(port, withHeaders(16_400)))).toBe(
    'HTTP/1.1 431 Request Header Fields Too Large',
  );
});

test('what is not HTTP is refused', async () => {
  expect(statusLine(await send(port, ['\0\0\0\r\n\r\n']))).toBe('HTTP/1.1 400 Bad Request');
});

test('the servers that are started have these timeouts', () => {
  const { headersTimeout, requestTimeout, maxHeaderSize } = Object(createHttpServer());
  expect({ headersTimeout, requestTimeout, maxHeaderSize }).toEqual({
    headersTimeout: 15_000,
    requestTimeout: 30_000,
    maxHeaderSize: 16_384,
  });
});

test('two requests in one, by a length that lies, are refused', async () => {
  const running = await startTestServer();
  const smuggled =
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n';
  expect(statusLine(await send(running.port, [smuggled]))).toBe('HTTP/1.1 400 Bad Request');
  await running.stop();
});

/** Sends the parts 20 ms apart; what comes back until the connection is closed. */
async function send(to: number, parts: readonly string[]): Promise<string> {
  const socket = connect(to, '127.0.0.1');
  let received = '';
  socket.on('data', (chunk: Buffer) => (received += chunk.toString()));
  socket.on('error', () => undefined);
  const closed = once(socket, 'close');
  for (const part of parts) {
    if (socket.destroyed || socket.readableEnded) break;
    socket.write(part);
    await wait(20);
  }
  await closed;
  return received;
}

function statusLine(answer: string): string | undefined {
  return answer.split('\r\n')[0];
}
