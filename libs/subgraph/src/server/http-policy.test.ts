import { startTestServer } from './testing/test-server';
import type { TestServer } from './testing/test-server';

let open: TestServer;
let closed: TestServer;

const LISTED = 'https://boards.example';

beforeAll(async () => {
  open = await startTestServer({
    http: {
      origins: [LISTED],
      isBehindTls: true,
      security: { contact: 'mailto:security@force.example', expires: new Date('2027-11-30') },
    },
    takeDocument: (_request, _response, next) => next(),
  });
  closed = await startTestServer();
});

afterAll(() => Promise.all([open.stop(), closed.stop()]));

test('a page of an origin that is listed may ask, after its preflight', async () => {
  const preflight = await fetch(open.url, {
    method: 'OPTIONS',
    headers: { origin: LISTED, 'access-control-request-method': 'POST' },
  });
  expect({ status: preflight.status, ...corsOf(preflight) }).toEqual({
    status: 204,
    'access-control-allow-origin': LISTED,
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'authorization, content-type, x-purpose, x-request-id',
    'access-control-max-age': '600',
    'access-control-expose-headers':
      'etag, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-request-id',
  });
  const answer = await askFrom(open, LISTED);
  expect({ status: answer.status, vary: answer.headers.get('vary'), ...corsOf(answer) }).toEqual({
    status: 200,
    vary: 'origin',
    'access-control-allow-origin': LISTED,
    'access-control-expose-headers':
      'etag, retry-after, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-request-id',
  });
});

test.each([
  'https://boards.example:8443',
  'https://boards.example.evil.example',
  'http://boards.example',
  'https://BOARDS.example',
  'null',
])('a page of %s gets no header', async (origin) => {
  const preflight = await fetch(open.url, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST' },
  });
  expect({ status: preflight.status, ...corsOf(preflight) }).toEqual({ status: 405 });
  expect(corsOf(await askFrom(open, origin))).toEqual({});
});

test('where no origin is listed, none gets a header', async () => {
  expect(corsOf(await askFrom(closed, LISTED))).toEqual({});
});

test('browsers are told to come by TLS alone where clients come by it, whatever a header says', async () => {
  expect((await fetch(open.url)).headers.get('strict-transport-security')).toBe(
    'max-age=31536000; includeSubDomains',
  );
  const forwarded = { 'x-forwarded-proto': 'https', forwarded: 'proto=https' };
  expect((await fetch(closed.url, { headers: forwarded })).headers.has('strict-transport-security')).toBe(
    false,
  );
});

test('/.well-known/security.txt says where holes are reported, where that is set', async () => {
  const said = await fetch(new URL('/.well-known/security.txt', open.url));
  expect({
    status: said.status,
    type: said.headers.get('content-type'),
    text: await said.text(),
  }).toEqual({
    status: 200,
    type: 'text/plain; charset=utf-8',
    text: 'Contact: mailto:security@force.example\nExpires: 2027-11-30T00:00:00.000Z\n',
  });
  expect((await fetch(new URL('/.well-known/security.txt', closed.url))).status).toBe(404);
});

test.each([
  ['HEAD', 'GET, POST', () => open],
  ['PUT', 'GET, POST', () => open],
  ['HEAD', 'POST', () => closed],
  ['DELETE', 'POST', () => closed],
  ['GET', 'POST', () => closed],
])('%s is refused, and told %s', async (method, allowed, server) => {
  const { status, headers } = await fetch(server().url, { method });
  expect({ status, allow: headers.get('allow') }).toEqual({ status: 405, allow: allowed });
});

function askFrom(server: TestServer, origin: string): Promise<Response> {
  return fetch(server.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: '{"query":"{ hello }"}',
  });
}

function corsOf({ headers }: Response): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));
}
