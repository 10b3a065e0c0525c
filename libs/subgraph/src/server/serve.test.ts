import { createServer } from 'node:http';
import { listen } from './http-server';
import { ask, post, startTestServer } from './testing/test-server';
import type { TestServer } from './testing/test-server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const root = (path: string) => new URL(path, server.url);

describe('errors', () => {
  test('a DomainError passes with its code, message and path', async () => {
    const { status, body } = await ask(server.url, '{ hello rule }');
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: { hello: 'hello', rule: null },
        errors: [
          {
            message: 'There is no such area.',
            locations: [{ line: 1, column: 9 }],
            path: ['rule'],
            extensions: { code: 'UNKNOWN_AREA' },
          },
        ],
      },
    });
  });

  test('a DomainError of a scalar passes with its code', async () => {
    const { status, body } = await ask(server.url, 'query ($m: Month) { month(month: $m) }', {
      m: '2022-13',
    });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: {
        errors: [
          { message: expect.stringContaining('A month is written'), extensions: { code: 'INVALID_MONTH' } },
        ],
      },
    });
  });

  test('a fault is masked, quotes the request id, and is logged with its stack', async () => {
    const { headers, body } = await post(server.url, '{"query":"{ hello fault }"}', {
      'x-request-id': 'fault-0001',
    });
    expect(headers.get('x-request-id')).toBe('fault-0001');
    expect(body).toEqual({
      data: { hello: 'hello', fault: null },
      errors: [
        {
          message:
            'The answer could not be worked out: the fault is ours. Quote the request id fault-0001 when you report it.',
          locations: [{ line: 1, column: 9 }],
          path: ['fault'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(server.lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        requestId: 'fault-0001',
        path: ['fault'],
        err: expect.objectContaining({ stack: expect.stringContaining('SELECT hunter2') }),
      }),
    );
  });

  test('a database that has too much to do costs its field, with a code to ask again by, and is logged', async () => {
    const { status, body } = await post(server.url, '{"query":"{ hello busy }"}', {
      'x-request-id': 'busy-00001',
    });
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: { hello: 'hello', busy: null },
        errors: [
          {
            message:
              'The service has more to do than it can at the moment; nothing was changed. Ask again shortly, or for less at a time.',
            locations: [{ line: 1, column: 9 }],
            path: ['busy'],
            extensions: { code: 'SERVICE_BUSY' },
          },
        ],
      },
    });
    expect(server.lines).toContainEqual(
      expect.objectContaining({
        level: 'warn',
        requestId: 'busy-00001',
        path: ['busy'],
        err: expect.objectContaining({ stack: expect.stringContaining('timeout exceeded') }),
      }),
    );
  });

  test('an operation that asks for a field within itself is refused before it runs', async () => {
    const { status, body } = await ask(server.url, '{ next { next { name } } }');
    expect({ status, body }).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: 'The operation asks for next within itself (next.next). Ask for it once.',
            locations: [{ line: 1, column: 10 }],
            extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
          },
        ],
      },
    });
  });

  test('null in a non-null field is masked', async () => {
    const { body } = await ask(server.url, '{ hole }');
    expect(body).toMatchObject({
      data: null,
      errors: [{ path: ['hole'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });

  test.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    ['{ helo }', 'GRAPHQL_VALIDATION_FAILED', 'Cannot query field "helo" on type "Query".'],
  ])('a refusal by GraphQL of %s passes as it is, without a stack', async (query, code, message) => {
    const { status, body } = await ask(server.url, query);
    expect({ status, body }).toEqual({
      status: 400,
      body: { errors: [{ message, locations: expect.any(Array), extensions: { code } }] },
    });
  });
});

describe('HTTP', () => {
  const refusal = (code: string) => ({ errors: [{ message: expect.any(String), extensions: { code } }] });

  test.each([
    ['malformed JSON', '{"query":', {}, 400, 'BAD_REQUEST'],
    ['an empty body', '', {}, 400, 'BAD_REQUEST'],
    ['no query', '{"variables":{}}', {}, 400, 'BAD_REQUEST'],
    ['a batch', '[{"query":"{hello}"},{"query":"{hello}"}]', {}, 400, 'BAD_REQUEST'],
    [
      'an unknown charset',
      '{"query":"{hello}"}',
      { 'content-type': 'application/json; charset=x' },
      415,
      'BAD_REQUEST',
    ],
    ['a form', 'query={hello}', { 'content-type': 'application/x-www-form-urlencoded' }, 400, 'BAD_REQUEST'],
    ['plain text', '{"query":"{hello}"}', { 'content-type': 'text/plain' }, 400, 'BAD_REQUEST'],
    ['an oversized body', JSON.stringify({ query: ' '.repeat(102_400) }), {}, 413, 'REQUEST_TOO_LARGE'],
  ])('%s is refused with JSON and a code', async (_name, body, headers, status, code) => {
    const answer = await post(server.url, body, headers);
    expect({ status: answer.status, body: answer.body }).toEqual({ status, body: refusal(code) });
  });

  test('a persisted query that is not known is refused', async () => {
    const body = { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } };
    expect(await post(server.url, JSON.stringify(body))).toMatchObject({
      status: 200,
      body: refusal('PERSISTED_QUERY_NOT_SUPPORTED'),
    });
  });

  test('GET and other paths are refused with JSON and a code', async () => {
    const get = await fetch(`${server.url}?query={hello}`, { headers: { 'apollo-require-preflight': '1' } });
    expect({ status: get.status, allow: get.headers.get('allow'), body: await get.json() }).toEqual({
      status: 405,
      allow: 'POST',
      body: refusal('METHOD_NOT_ALLOWED'),
    });
    const elsewhere = await fetch(root('/admin'));
    expect({ status: elsewhere.status, body: await elsewhere.json() }).toEqual({
      status: 404,
      body: refusal('NOT_FOUND'),
    });
  });

  test('GET / says what this is', async () => {
    const response = await fetch(root('/'), { headers: { accept: 'text/html' } });
    expect(await response.json()).toEqual({
      service: 'test',
      graphql: 'POST /graphql',
      live: '/livez',
      ready: '/readyz',
    });
  });

  test('every answer has security headers and is not cached', async () => {
    const { headers } = await ask(server.url, '{ hello }');
    expect({
      nosniff: headers.get('x-content-type-options'),
      policy: headers.get('content-security-policy'),
      referrer: headers.get('referrer-policy'),
      caching: headers.get('cache-control'),
      transport: headers.get('strict-transport-security'),
      poweredBy: headers.get('x-powered-by'),
      anyOrigin: headers.get('access-control-allow-origin'),
    }).toEqual({
      nosniff: 'nosniff',
      policy: "default-src 'none';base-uri 'none';form-action 'none';frame-ancestors 'none'",
      referrer: 'no-referrer',
      caching: 'no-store',
      transport: null,
      poweredBy: null,
      anyOrigin: null,
    });
  });
});

describe('request id', () => {
  test('a fitting id reaches the resolvers, the client and the log line, which holds no variables', async () => {
    const query = 'query Mine { requestId }';
    const answer = await post(server.url, JSON.stringify({ query, variables: { secret: 'hunter3' } }), {
      'x-request-id': 'trace-00000001',
    });
    expect(answer.body).toEqual({ data: { requestId: 'trace-00000001' } });
    expect(answer.headers.get('x-request-id')).toBe('trace-00000001');
    const ended = server.lines.filter((line) => line['requestId'] === 'trace-00000001');
    expect(ended).toEqual([
      {
        client: 'test',
        level: 'info',
        time: expect.any(String),
        service: 'test',
        requestId: 'trace-00000001',
        method: 'POST',
        path: '/graphql',
        operationName: 'Mine',
        status: 200,
        ms: expect.any(Number),
        msg: 'request',
      },
    ]);
    expect(server.logText()).not.toMatch(/hunter3/);
  });

  test.each(['short', 'has space in it', 'x'.repeat(65), '"};drop--table'])(
    '%j is replaced',
    async (given) => {
      const { headers, body } = await post(server.url, '{"query":"{ requestId }"}', {
        'x-request-id': given,
      });
      const id = headers.get('x-request-id');
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(body).toEqual({ data: { requestId: id } });
    },
  );
});

test('serveGraphQL() fails with the reason when the port is taken', async () => {
  const other = createServer();
  const port = await listen(other, { host: '127.0.0.1', port: 0 });
  const config = { host: '127.0.0.1', port, shutdownDelayMs: 0, shutdownGraceMs: 0 };
  await expect(startTestServer({ config })).rejects.toMatchObject({ code: 'EADDRINUSE', port });
  await new Promise((resolve) => other.close(resolve));
});
