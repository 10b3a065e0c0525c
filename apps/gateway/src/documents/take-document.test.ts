import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '@citizen-graph/subgraph';
import { json } from '../testing/faulty-subgraph';
import { writeDocuments } from '../testing/spied-gateway';
import { tokenOf } from '../testing/test-access';
import { ask, askTrusted, startTestGateway } from '../testing/test-gateway';
import type { TestGateway } from '../testing/test-gateway';
import { documentId, readTrustedDocuments } from './trusted-documents';

const LEVEL = 'query Level { level }';
const SINCE = 'query Since($month: Month!) { since(month: $month) }';
const RECORD = 'mutation Record($n: Int!) { record(n: $n) }';

let gateway: TestGateway;
let documents: Awaited<ReturnType<typeof writeDocuments>>;
let board: string;

beforeAll(async () => {
  documents = await writeDocuments([LEVEL, SINCE, RECORD]);
  gateway = await startTestGateway({ trustedDocumentsFiles: [documents.file] });
  board = await tokenOf(['board']);
});

afterAll(async () => {
  await gateway.stop();
  await documents.remove();
});

beforeEach(() => {
  gateway.figures.behave(json({ data: { level: 'HIGH', since: 3, record: 1 } }));
});

describe('POST', () => {
  test('a trusted document is answered to whoever may ask nothing else', async () => {
    const { status, body } = await askTrusted(gateway.url, documentId(SINCE), {
      variables: { month: '2023-03' },
      token: board,
    });
    expect({ status, body }).toEqual({ status: 200, body: { data: { since: 3 } } });
    expect(gateway.figures.hits.map(({ variables }) => variables)).toEqual([{ month: '2023-03' }]);
  });

  test('a trusted mutation may be asked', async () => {
    const { body } = await askTrusted(gateway.url, documentId(RECORD), { variables: { n: 1 }, token: board });
    expect(body).toEqual({ data: { record: 1 } });
  });

  test.each([
    ['a trusted text that is sent itself', LEVEL],
    ['what the schema is', '{ __schema { types { name } } }'],
    ['what is not even GraphQL', '{{{'],
  ])('%s is refused unless by its identifier, before it is parsed', async (_, query) => {
    expect(refusalOf(await ask(gateway.url, query, { token: board }))).toEqual([
      403,
      'OPERATION_NOT_TRUSTED',
    ]);
    expect(gateway.figures.hits).toEqual([]);
  });

  test('whoever may ask anything, may', async () => {
    expect((await ask(gateway.url, '{ level }', { token: await tokenOf(['analyst']) })).body).toEqual({
      data: { level: 'HIGH' },
    });
  });

  test.each([
    ['an identifier of nothing', { documentId: documentId('{ total }') }, 404, 'DOCUMENT_NOT_FOUND'],
    ['no identifier at all', { documentId: { $ne: null } }, 404, 'DOCUMENT_NOT_FOUND'],
    ['the name of a property', { documentId: '__proto__' }, 404, 'DOCUMENT_NOT_FOUND'],
    [
      'an identifier with a query beside it',
      { documentId: documentId(LEVEL), query: '{ total }' },
      400,
      'BAD_REQUEST',
    ],
    [
      'an identifier with no query beside it',
      { documentId: documentId(LEVEL), query: null },
      400,
      'BAD_REQUEST',
    ],
    [
      'a batch',
      [{ documentId: documentId(LEVEL) }, { documentId: documentId(LEVEL) }],
      403,
      'OPERATION_NOT_TRUSTED',
    ],
    ['a text', 'documentId', 400, 'BAD_REQUEST'],
    ['nothing', {}, 403, 'OPERATION_NOT_TRUSTED'],
  ])('%s is refused', async (_, body, status, code) => {
    expect(refusalOf(await post(body, board))).toEqual([status, code]);
    expect(gateway.figures.hits).toEqual([]);
  });

  test('a batch of whoever may ask anything is refused as well', async () => {
    const batch = [{ query: '{ level }' }, { query: '{ level }' }];
    expect(refusalOf(await post(batch, await tokenOf(['analyst'])))).toEqual([400, 'BAD_REQUEST']);
    expect(gateway.figures.hits).toEqual([]);
  });
});

describe('GET', () => {
  test('a trusted query is answered, to be kept by whoever asked and asked again each time', async () => {
    const first = await get({ documentId: documentId(SINCE), variables: '{"month":"2023-03"}' });
    expect({
      status: first.status,
      body: JSON.parse(first.text),
      caching: first.headers.get('cache-control'),
      vary: first.headers.get('vary'),
      tag: first.headers.get('etag'),
    }).toEqual({
      status: 200,
      body: { data: { since: 3 }, extensions: { cost: expect.any(Object) } },
      caching: 'private, no-cache',
      vary: 'authorization',
      tag: expect.stringMatching(/^"[\w-]{43}"$/),
    });
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    const again = await get({ documentId: documentId(SINCE), variables: '{"month":"2023-03"}' }, headers);
    expect({ status: again.status, text: again.text, tag: again.headers.get('etag') }).toEqual({
      status: 304,
      text: '',
      tag: first.headers.get('etag'),
    });
    const entries = gateway.lines.filter(
      (line) => line['operationName'] === 'Since' && line['method'] === 'GET',
    );
    expect(entries.map(({ status, entry }) => [status, typeof entry])).toEqual([
      [200, 'number'],
      [304, 'number'],
    ]);
    gateway.figures.behave(json({ data: { since: 4 } }));
    const changed = await get({ documentId: documentId(SINCE), variables: '{"month":"2023-03"}' }, headers);
    expect({ status: changed.status, body: JSON.parse(changed.text).data }).toEqual({
      status: 200,
      body: { since: 4 },
    });
  });

  test.each([
    ['a mutation', { documentId: documentId(RECORD), variables: '{"n":1}' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a query', { query: '{ level }' }, 405, 'METHOD_NOT_ALLOWED'],
    ['nothing', {}, 405, 'METHOD_NOT_ALLOWED'],
    [
      'a query beside an identifier',
      { documentId: documentId(LEVEL), query: '{ total }' },
      400,
      'BAD_REQUEST',
    ],
    ['an identifier of nothing', { documentId: 'sha256:0' }, 404, 'DOCUMENT_NOT_FOUND'],
    ['variables that are no JSON', { documentId: documentId(SINCE), variables: '{' }, 400, 'BAD_REQUEST'],
    ['variables that are no object', { documentId: documentId(SINCE), variables: '[1]' }, 400, 'BAD_REQUEST'],
    ['variables that do not fit', { documentId: documentId(SINCE), variables: '{}' }, 400, 'BAD_USER_INPUT'],
  ])('%s is refused, and not to be kept', async (_, search, status, code) => {
    const answer = await get(search);
    expect(refusalOf({ ...answer, body: JSON.parse(answer.text) })).toEqual([status, code]);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.has('etag')).toBe(false);
    expect(gateway.figures.hits).toEqual([]);
  });

  test('without a token nothing is answered', async () => {
    const search = new URLSearchParams({ documentId: documentId(LEVEL) });
    expect((await fetch(`${gateway.url}?${search}`)).status).toBe(401);
  });
});

describe('the manifest', () => {
  let folder: string;
  const write = async (text: string): Promise<string> => {
    const file = join(folder, 'documents.json');
    await writeFile(file, text);
    return file;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'manifest-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const problem = (text: string) =>
    new ConfigurationError([{ variable: 'TRUSTED_DOCUMENTS', problem: text }]);

  test('is read whole', async () => {
    expect([...(await readTrustedDocuments([documents.file]))]).toEqual([
      [documentId(LEVEL), { source: LEVEL, isQuery: true }],
      [documentId(SINCE), { source: SINCE, isQuery: true }],
      [documentId(RECORD), { source: RECORD, isQuery: false }],
    ]);
  });

  test('ends the start where a text is not what its identifier says', async () => {
    const file = await write(JSON.stringify({ [documentId(LEVEL)]: '{ level total }' }));
    await expect(startTestGateway({ trustedDocumentsFiles: [file] })).rejects.toThrow(
      problem(`${file} holds a text that is not what ${documentId(LEVEL)} stands for`),
    );
  });

  test.each([
    ['no JSON', '{'],
    ['no identifiers', '{"a":"{ level }"}'],
    ['no texts', `{"${documentId(LEVEL)}":1}`],
    ['no GraphQL', JSON.stringify({ [documentId('{')]: '{' })],
  ])('ends the start where it holds %s', async (_, text) => {
    const file = await write(text);
    await expect(readTrustedDocuments([file])).rejects.toThrow(
      problem(`${file} is not a manifest of trusted documents`),
    );
  });

  test('ends the start where it is not there', async () => {
    await expect(readTrustedDocuments(['/nowhere.json'])).rejects.toThrow(
      problem('/nowhere.json cannot be read; expected the path of a manifest of trusted documents'),
    );
  });
});

function refusalOf({ status, body }: { status: number; body: unknown }) {
  const { errors } = body as { errors: { extensions: { code: string } }[] };
  return [status, errors[0]?.extensions.code];
}

async function post(body: unknown, token: string) {
  const response = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
}

async function get(search: Record<string, string>, headers: Record<string, string> = {}) {
  const response = await fetch(`${gateway.url}?${new URLSearchParams(search)}`, {
    headers: { authorization: `Bearer ${board}`, ...headers },
  });
  return { status: response.status, headers: response.headers, text: await response.text() };
}
