import { ask, startTestServer } from './testing/test-server';
import type { TestServer } from './testing/test-server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});

afterAll(() => server.stop());

test('an operation that asks for more calculations than one request may is refused before it runs', async () => {
  const { status, body } = await ask(server.url, drivers(['A', 'B', 'C', 'D', 'E']));
  expect({ status, body }).toEqual({
    status: 400,
    body: {
      errors: [
        {
          message:
            'The operation asks for 5 different answers of Surveys.drivers, each of which takes long to calculate; ' +
            'one request may ask for 4. Ask for the others in requests of their own.',
          extensions: { code: 'TOO_MANY_CALCULATIONS' },
        },
      ],
    },
  });
});

test.each([[['A', 'B', 'C', 'D']], [Array<string>(150).fill('A')]])(
  'an operation that asks for calculations of %j is answered',
  async (surveys) => {
    const { status, body } = await ask(server.url, drivers(surveys));
    const answered = Object.fromEntries(surveys.map((_, index) => [`a${index}`, 'd']));
    expect({ status, body }).toEqual({ status: 200, body: { data: { surveys: answered } } });
  },
);

function drivers(surveys: readonly string[]): string {
  const fields = surveys.map((survey, index) => `a${index}: drivers(survey: "${survey}")`);
  return `{ surveys { ${fields.join(' ')} } }`;
}
