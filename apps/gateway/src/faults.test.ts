import { gzipSync } from 'node:zlib';
import { GATEWAY_ERRORS } from './errors';
import type { GatewayErrorCode } from './errors';
import { hang, json, raw, reset, resetInBody } from './testing/faulty-subgraph';
import type { Behaviour } from './testing/faulty-subgraph';
import { MAX_RESPONSE_BYTES, ask, startTestGateway } from './testing/test-gateway';
import type { TestGateway } from './testing/test-gateway';

const CANARIES =
  /hunter2|SELECT|postgres:|127\.0\.0\.1|localhost|stack|node_modules|"figures subgraph"|serviceName|<html/i;
const SECRET = 'SELECT * FROM people WHERE password = hunter2 at postgres://u:hunter2@127.0.0.1/db';
const HTML = `<html><body>${SECRET}</body></html>`;
const areas = [
  { code: 'A', name: 'Arden' },
  { code: 'B', name: 'Brook' },
];

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const huge = `{"data":{"figures":{"label":"${'x'.repeat(MAX_RESPONSE_BYTES)}"}}}`;
const redirect: Behaviour = (response) => {
  response.writeHead(307, { location: gateway.places.url }).end(HTML);
};
const trickle: Behaviour = (response) => {
  response.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => response.write(' '), 50);
  response.on('close', () => clearInterval(timer));
};

describe.each<[string, Behaviour, GatewayErrorCode, number]>([
  ['a subgraph that hangs', hang, 'SUBGRAPH_TIMEOUT', 1],
  ['a body that never ends', trickle, 'SUBGRAPH_TIMEOUT', 1],
  ['500 with HTML', raw(HTML, { 'content-type': 'text/html' }, 500), 'SUBGRAPH_HTTP_ERROR', 1],
  ['500 with GraphQL errors', json({ errors: [{ message: SECRET }] }, 500), 'SUBGRAPH_HTTP_ERROR', 1],
  ['503', raw(HTML, { 'content-type': 'text/html' }, 503), 'SUBGRAPH_HTTP_ERROR', 2],
  ['404 with HTML', raw(HTML, { 'content-type': 'text/html' }, 404), 'SUBGRAPH_HTTP_ERROR', 1],
  ['a redirect', redirect, 'SUBGRAPH_HTTP_ERROR', 1],
  ['200 with HTML', raw(HTML, { 'content-type': 'text/html' }), 'SUBGRAPH_BAD_RESPONSE', 1],
  [
    'JSON under another type',
    raw('{"data":{"figures":null}}', { 'content-type': 'text/plain' }),
    'SUBGRAPH_BAD_RESPONSE',
    1,
  ],
  ['no content type', raw('{"data":{"figures":null}}', {}), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['cut JSON', raw(`{"data":{"figures":{"label":"${SECRET}`, JSON_TYPE), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['an empty body', raw('', JSON_TYPE), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['null', json(null), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['a list', json([]), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['a string', json(SECRET), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['{}', json({}), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['null data without errors', json({ data: null }), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['data that is a list', json({ data: [] }), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['errors that are no list', json({ data: {}, errors: SECRET }), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['errors without messages', json({ errors: [{ detail: SECRET }] }), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['bytes that are not UTF-8', raw(Buffer.from([0x22, 0xff, 0x22]), JSON_TYPE), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['false gzip', raw(HTML, { ...JSON_TYPE, 'content-encoding': 'gzip' }), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['another encoding', raw('x', { ...JSON_TYPE, 'content-encoding': 'br' }), 'SUBGRAPH_BAD_RESPONSE', 1],
  ['a large body', raw(huge, JSON_TYPE), 'SUBGRAPH_TOO_LARGE', 1],
  ['a gzip bomb', raw(gzipSync(huge), { ...JSON_TYPE, 'content-encoding': 'gzip' }), 'SUBGRAPH_TOO_LARGE', 1],
  ['a reset', reset, 'SUBGRAPH_UNREACHABLE', 2],
  ['a reset inside the body', resetInBody, 'SUBGRAPH_UNREACHABLE', 2],
])('%s', (_name, behaviour, code, attempts) => {
  test(`costs its own fields, with ${code} and a path, after ${attempts} attempt(s)`, async () => {
    gateway.figures.behave(behaviour);
    const { status, text, body } = await ask(gateway.url, '{ areas { code name } figures { label } }');
    expect({ status, body }).toEqual({
      status: 200,
      body: {
        data: { areas, figures: null },
        errors: [{ message: GATEWAY_ERRORS[code], path: ['figures'], extensions: { code } }],
      },
    });
    expect(text).not.toMatch(CANARIES);
    expect(gateway.figures.hits).toHaveLength(attempts);
    expect(gateway.lines).toContainEqual(
      expect.objectContaining({ level: 'warn', subgraph: 'figures', code }),
    );
  });
});

describe('a subgraph that is down', () => {
  let withDeadSubgraph: TestGateway;

  beforeAll(async () => {
    withDeadSubgraph = await startTestGateway();
    await withDeadSubgraph.figures.stop();
  });

  afterAll(() => withDeadSubgraph.stop());

  test('leaves the gateway ready and costs its own fields at every depth', async () => {
    const code = 'SUBGRAPH_UNREACHABLE';
    const message = GATEWAY_ERRORS[code];
    const { text, body } = await ask(
      withDeadSubgraph.url,
      '{ arden: area(code: "A") { name satisfaction count: responses } areas { code responses } figures { total } level }',
    );
    expect(body).toEqual({
      data: {
        arden: { name: 'Arden', satisfaction: null, count: null },
        areas: [
          { code: 'A', responses: null },
          { code: 'B', responses: null },
        ],
        figures: null,
        level: null,
      },
      errors: expect.any(Array),
    });
    const paths = [['arden', 'satisfaction'], ['arden', 'count'], ['areas'], ['figures'], ['level']];
    expect(body).toMatchObject({
      errors: expect.arrayContaining(paths.map((path) => ({ message, path, extensions: { code } }))),
    });
    expect((body as { errors: unknown[] }).errors).toHaveLength(paths.length);
    expect(text).not.toMatch(CANARIES);
    expect((await fetch(new URL('/readyz', withDeadSubgraph.url))).status).toBe(200);
  });
});

describe('asking again', () => {
  const good = json({ data: { figures: { label: 'good' } } });

  test.each([
    ['a reset', reset],
    ['503', raw(HTML, {}, 503)],
  ])('hides %s from a query', async (_name, fault) => {
    gateway.figures.behave(fault, good);
    const { body } = await ask(gateway.url, '{ figures { label } }');
    expect(body).toEqual({ data: { figures: { label: 'good' } } });
    expect(gateway.figures.hits).toHaveLength(2);
  });

  test.each([
    ['a reset', reset, 'SUBGRAPH_UNREACHABLE'],
    ['503', raw(HTML, {}, 503), 'SUBGRAPH_HTTP_ERROR'],
  ])('never repeats a mutation after %s', async (_name, fault, code) => {
    gateway.figures.behave(fault, json({ data: { record: 1 } }));
    const { body } = await ask(gateway.url, 'mutation { record(n: 1) }');
    expect(body).toMatchObject({
      data: { record: null },
      errors: [{ path: ['record'], extensions: { code } }],
    });
    expect(gateway.figures.hits).toHaveLength(1);
  });
});

describe("a subgraph's own errors", () => {
  test('with SQL, a stack and personal data are masked and stripped', async () => {
    const extensions = { code: 'ER_PARSE', stacktrace: [SECRET], serviceName: 'hunter2', query: SECRET };
    const errors = [{ message: SECRET, path: ['figures', 'label'], extensions, secret: SECRET }];
    gateway.figures.behave(
      json({ data: { figures: { label: null } }, errors, extensions: { debug: SECRET } }),
    );
    const { body, text } = await ask(gateway.url, '{ areas { code name } figures { label } }', {
      headers: { 'x-request-id': 'quote-me-1' },
    });
    expect(body).toEqual({
      data: { areas, figures: { label: null } },
      errors: [
        {
          message:
            'The answer could not be worked out: the fault is ours. Quote the request id quote-me-1 when you report it.',
          path: ['figures', 'label'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(text).not.toMatch(CANARIES);
  });

  test.each(['SUBGRAPH_TIMEOUT', 'INTERNAL_SERVER_ERROR', 'UNAUTHENTICATED'])(
    'may not use the code %s to speak to the client',
    async (code) => {
      gateway.figures.behave(json({ data: null, errors: [{ message: SECRET, extensions: { code } }] }));
      const { body, text } = await ask(gateway.url, '{ figures { label } }');
      expect(body).toMatchObject({
        errors: [{ path: ['figures'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      });
      expect(text).not.toMatch(CANARIES);
    },
  );

  test.each([
    ['UNKNOWN_DIMENSION', 'There is no such dimension.'],
    ['SERVICE_BUSY', 'The service has more to do than it can at the moment.'],
    ['TOO_MANY_CALCULATIONS', 'The operation asks for 5 different answers.'],
  ])('with the agreed code %s pass with their message', async (code, message) => {
    const error = { message, path: ['figures', 'total'], extensions: { code } };
    gateway.figures.behave(json({ data: { figures: { total: null } }, errors: [error] }));
    const { status, body } = await ask(gateway.url, '{ figures { total } }');
    expect({ status, body }).toEqual({
      status: 200,
      body: { data: { figures: { total: null } }, errors: [error] },
    });
  });

  test('that refuse an operation with 400 pass, with the path of the field', async () => {
    const error = { message: 'A month is written YYYY-MM.', extensions: { code: 'BAD_USER_INPUT' } };
    gateway.figures.behave(json({ errors: [error] }, 400));
    const { body } = await ask(gateway.url, '{ areas { code name } since(month: "22") }');
    expect(body).toEqual({ data: { areas, since: null }, errors: [{ ...error, path: ['since'] }] });
  });

  test('in a list of several types name the right element', async () => {
    const error = {
      message: 'No such value.',
      path: ['_entities', 1, 'population'],
      extensions: { code: 'UNKNOWN_VALUE' },
    };
    gateway.figures.behave(
      json({ data: { _entities: [{ population: 10 }, { population: null }] }, errors: [error] }),
    );
    const { body } = await ask(gateway.url, '{ places { title ... on Village { population } } }');
    expect(gateway.figures.hits[0]?.variables.representations).toEqual([
      { __typename: 'Village', id: 'v1' },
      { __typename: 'Village', id: 'v2' },
    ]);
    expect(body).toEqual({
      data: {
        places: [
          { title: 'First town' },
          { title: 'First village', population: 10 },
          { title: 'Second town' },
          { title: 'Second village', population: null },
        ],
      },
      errors: [{ ...error, path: ['places', 3, 'population'] }],
    });
  });
});

test('a __proto__ key in an answer changes nothing', async () => {
  gateway.figures.behave(raw('{"data":{"__proto__":{"polluted":true},"figures":{"label":"x"}}}', JSON_TYPE));
  const { body } = await ask(gateway.url, '{ figures { label } }');
  expect(body).toEqual({ data: { figures: { label: 'x' } } });
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
