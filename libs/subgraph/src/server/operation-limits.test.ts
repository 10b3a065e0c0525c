import { CLIENT_LIMITS } from './operation-limits';
import { ask, startTestServer } from './testing/test-server';
import type { Answer, TestServer } from './testing/test-server';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({ limits: CLIENT_LIMITS });
});

afterAll(() => server.stop());

const { tokens, rootFields, aliases, directives, listValues } = CLIENT_LIMITS;

const MESSAGES = {
  tokens: 'The operation has more than 1000 tokens. Ask for less at once, or by fragments.',
  levels: 'The operation is more than 12 levels deep. Ask in several operations.',
  rootFields: 'The operation has more than 15 fields at the root. Ask for less at once.',
  aliases: 'The operation has more than 30 aliases. Ask for less at once.',
  directives: 'The operation has more than 20 directives. Ask for less at once.',
  fields:
    'The operation has more than 2000 fields and fragments, once fragments are spread. Ask for less at once.',
  listValues: 'An argument lists more than 200 values, or they lie too deep. Ask in several operations.',
};

test.each([
  ['tokens', (more: number) => ask(server.url, lists(tokens + more))],
  ['rootFields', (more: number) => ask(server.url, `{ ${'hello '.repeat(rootFields + more)} }`)],
  [
    'aliases',
    (more: number) =>
      ask(server.url, `{ surveys { ${numbers(aliases + more, (n) => `a${n}: drivers(survey: "A")`)} } }`),
  ],
  [
    'directives',
    (more: number) =>
      ask(
        server.url,
        `{ surveys { ${'drivers @skip(if: true) '.repeat(directives + more)} hello: __typename } }`,
      ),
  ],
  ['fields', (more: number) => ask(server.url, spread(more))],
  ['listValues', (more: number) => ask(server.url, `{ list(of: [${'1 '.repeat(listValues + more)}]) }`)],
  [
    'listValues',
    (more: number) =>
      ask(server.url, 'query ($of: [Int]) { list(of: $of) }', { of: Array(listValues + more).fill(1) }),
  ],
  ['levels', (more: number) => ask(server.url, steps(12 + more))],
] as const)('as many %s as are allowed pass, and one more is refused', async (limit, askFor) => {
  expect(await askFor(0)).toMatchObject({ status: 200, body: { data: expect.any(Object) } });
  expect(refusalIn(await askFor(1))).toEqual({
    status: 400,
    errors: [{ message: MESSAGES[limit], code: 'OPERATION_TOO_LARGE' }],
  });
});

test('of what does not fit the schema, no more than five errors are told', async () => {
  const { status, errors } = refusalIn(await ask(server.url, `{ ${numbers(10, (n) => `unknown${n}`)} }`));
  expect({ status, codes: errors.map(({ code }) => code), last: errors.at(-1)?.message }).toEqual({
    status: 400,
    codes: Array(5).fill('GRAPHQL_VALIDATION_FAILED'),
    last: 'Too many validation errors, error limit reached. Validation aborted.',
  });
});

function refusalIn({ status, body }: Answer) {
  const { errors } = body as { errors: { message: string; extensions: { code: string } }[] };
  return { status, errors: errors.map(({ message, extensions: { code } }) => ({ message, code })) };
}

function numbers(count: number, make: (n: number) => string): string {
  return Array.from({ length: count }, (_, n) => make(n)).join(' ');
}

/** The root field, 199 fragments of nine fields, and nine fields, or as many more as are given. */
function spread(more: number): string {
  const fragment = `fragment S on Surveys { ${'drivers '.repeat(9)} }`;
  return `{ surveys { ${'...S '.repeat(199)} ${'drivers '.repeat(9 + more)} } } ${fragment}`;
}

/** A document of so many tokens: 6 lists, of which the last makes up what the others leave. */
function lists(count: number): string {
  const list = (n: number, length: number) => `a${n}: list(of: [${'1 '.repeat(length)}])`;
  const others = numbers(5, (n) => list(n, 180));
  return `{ ${others} ${list(5, count - 2 - 5 * (9 + 180) - 9)} }`;
}

function steps(levels: number): string {
  const fields = Array.from({ length: levels - 1 }, (_, level) => `step${level} {`);
  return `{ ${fields.join(' ')} end ${'}'.repeat(levels - 1)} }`;
}
