import { post, startTestServer } from './testing/test-server';
import type { TestServer } from './testing/test-server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

const TWO = 'query One { hello } query Other { requestId }';

test.each([
  [
    'several operations, none named',
    { query: TWO },
    'OPERATION_RESOLUTION_FAILURE',
    'The document holds several operations: say by operationName which of them to run.',
  ],
  [
    'an operation that is not there',
    { query: TWO, operationName: 'Third' },
    'OPERATION_RESOLUTION_FAILURE',
    'The document holds no operation Third. Check operationName.',
  ],
  [
    'a kind of operation that the schema does not have',
    { query: 'subscription { hello }' },
    'GRAPHQL_VALIDATION_FAILED',
    'The schema has no subscription.',
  ],
])('%s', async (_, request, code, message) => {
  const { status, body } = await post(server.url, JSON.stringify(request));
  expect({ status, body }).toEqual({ status: 400, body: { errors: [{ message, extensions: { code } }] } });
});

test('the named one of several operations runs', async () => {
  const { body } = await post(server.url, JSON.stringify({ query: TWO, operationName: 'One' }));
  expect(body).toEqual({ data: { hello: 'hello' } });
});
