import { asCaller } from '@citizen-graph/ledger';
import { createLogger, readSubgraphConfig, startSubgraph } from '@citizen-graph/subgraph';
import type { RunningServer, SubgraphConfig } from '@citizen-graph/subgraph';
import { asGateway } from '@citizen-graph/subgraph/testing/as-gateway';
import type { AsGateway } from '@citizen-graph/subgraph/testing/as-gateway';
import { countStatements } from '@citizen-graph/subgraph/testing/count-statements';
import type { StatementCounter } from '@citizen-graph/subgraph/testing/count-statements';
import { openTestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import type { TestSubgraph } from '@citizen-graph/subgraph/testing/test-subgraph';
import { SURVEY_DATASETS, SURVEY_MIGRATIONS, findDriverAnswers } from '@citizen-graph/surveys';
import { keyDriverSource } from '../key-driver-source';
import { oneAtATime } from '../one-at-a-time';
import { SURVEYS_SUBGRAPH, startSurveys } from '../start-surveys';

const HEADER =
  'response_id,completed_at,area,polite,timeliness,helped,age_band,gender,ethnicity,disability,sexual_orientation';
const ANSWERS = [
  ...responses('9,9', 18, 2),
  ...responses('9,4', 14, 6),
  ...responses('4,9', 8, 12),
  ...responses('4,4', 4, 16),
];
const APRIL = 'survey: "FORCE_CONTACT", period: { from: "2022-04", to: "2022-04" }';
const [HELPED, POLITE, TIMELINESS] = ['helped', 'polite', 'timeliness'].map((outcome) =>
  asked(outcome, 'SCORE'),
);
const HELPED_AT_ALL = asked('helped', 'TOP_BOX');
const POLITE_AT_ALL = asked('polite', 'TOP_BOX');

const LOGGER = createLogger({ name: 'test', level: 'silent' });

let gateway: AsGateway;
let subgraph: TestSubgraph;
let counter: StatementCounter;
let server: RunningServer;

beforeAll(async () => {
  gateway = await asGateway();
  subgraph = await openTestSubgraph(SURVEYS_SUBGRAPH, { surveys: SURVEY_MIGRATIONS });
  await bringIn();
  counter = await countStatements(subgraph.database.url);
  server = await startSurveys(config(), LOGGER);
});

beforeEach(() => counter.reset());

afterAll(async () => {
  await server.stop();
  await counter.stop();
  await subgraph.drop();
});

test('while drivers are weighed others are answered, and before them', async () => {
  const { url, loaded, stop } = await startNoting();
  const order: string[] = [];
  const weighed = ask({ a: HELPED }, url).then(() => order.push('drivers'));
  await loaded;
  await Promise.all([weighed, ask({}, url).then(() => order.push('others'))]);
  await stop();
  expect(order).toEqual(['others', 'drivers']);
});

test('drivers that are asked for under 150 names are weighed once', async () => {
  const names = Array.from({ length: 150 }, (_, index) => `a${index}`);
  const { surveys } = await data(Object.fromEntries(names.map((name) => [name, HELPED])));
  expect(Object.keys(surveys)).toEqual(['__typename', ...names]);
  expect(new Set(names.map((name) => JSON.stringify(surveys[name])))).toEqual(
    new Set([JSON.stringify(await weightsOf(HELPED))]),
  );
  expect(answersLoaded()).toBe(2);
});

test('as many different ones as one request may ask for are answered, each by itself', async () => {
  const { surveys } = await data({ a: HELPED, b: POLITE, c: TIMELINESS, d: HELPED_AT_ALL });
  expect(surveys).toEqual({
    __typename: 'Surveys',
    a: await weightsOf(HELPED),
    b: await weightsOf(POLITE),
    c: await weightsOf(TIMELINESS),
    d: await weightsOf(HELPED_AT_ALL),
  });
  expect(answersLoaded()).toBe(8);
});

test('more are refused before anything is loaded', async () => {
  const { status, body } = await ask({
    a: HELPED,
    b: POLITE,
    c: TIMELINESS,
    d: HELPED_AT_ALL,
    e: POLITE_AT_ALL,
  });
  expect([status, body]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'TOO_MANY_CALCULATIONS' } }] },
  ]);
  expect(body).not.toHaveProperty('data');
  expect(answersLoaded()).toBe(0);
});

test('beyond as many as are in hand, requests are told to come again, and the others are answered', async () => {
  const three = { a: HELPED, b: POLITE, c: TIMELINESS };
  const answers = await Promise.all([ask(three), ask(three), ask(three)]);
  const refused = answers.flatMap(({ body }) => body.errors ?? []);
  expect(refused).toEqual([
    {
      message: '8 calculations are in hand already, and one is done at a time. Ask again in a few seconds.',
      locations: expect.any(Array),
      path: ['surveys', expect.any(String)],
      extensions: { code: 'SERVICE_BUSY' },
    },
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test('a database that does not answer in time costs the drivers, with a code to ask again by', async () => {
  const blocker = subgraph.database.owner.createQueryRunner();
  await blocker.startTransaction();
  await blocker.query('lock table surveys.response in access exclusive mode');
  const { status, body } = await ask({ a: HELPED });
  await blocker.rollbackTransaction();
  await blocker.release();
  expect([status, body]).toMatchObject([
    200,
    {
      data: { surveys: { __typename: 'Surveys', a: null } },
      errors: [{ path: ['surveys', 'a'], extensions: { code: 'SERVICE_BUSY' } }],
    },
  ]);
  expect(await weightsOf(HELPED)).toMatchObject({ n: 80 });
});

interface Body {
  readonly data: { readonly surveys: Readonly<Record<string, unknown>> };
  readonly errors?: readonly unknown[];
}

function asked(outcome: string, measure: string): string {
  return `drivers(${APRIL}, outcome: "${outcome}", measure: ${measure})`;
}

/** Asks for drivers under names of one's own, beside something that costs next to nothing. */
async function ask(
  fields: Readonly<Record<string, string | undefined>>,
  url = server.url,
): Promise<{ status: number; body: Body }> {
  const named = Object.entries(fields).map(
    ([name, field]) => `${name}: ${field} { n rSquared drivers { question { code } importance { raw } } }`,
  );
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await gateway.headers('surveys')) },
    body: JSON.stringify({ query: `{ surveys { __typename ${named.join(' ')} } }` }),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

async function data(fields: Readonly<Record<string, string | undefined>>): Promise<Body['data']> {
  const { body } = await ask(fields);
  expect(body.errors).toBeUndefined();
  return body.data;
}

async function weightsOf(field: string | undefined): Promise<unknown> {
  return (await data({ only: field })).surveys['only'];
}

function answersLoaded(): number {
  return counter.statements.filter((each) => each.includes('from surveys.response')).length;
}

/** The subgraph, and when the answers that drivers are weighed by are there. */
async function startNoting(): Promise<RunningServer & { readonly loaded: Promise<void> }> {
  let note = (): void => undefined;
  const loaded = new Promise<void>((resolve) => {
    note = resolve;
  });
  const createContext: typeof SURVEYS_SUBGRAPH.createContext = (manager, serving) => ({
    ...SURVEYS_SUBGRAPH.createContext(manager, serving),
    keyDrivers: keyDriverSource(async (question) => {
      const { grant } = serving.caller;
      const answers = await asCaller(manager, grant, (own) => findDriverAnswers(own, question));
      note();
      return answers;
    }, oneAtATime(1)),
  });
  return { ...(await startSubgraph({ ...SURVEYS_SUBGRAPH, createContext }, config(), LOGGER)), loaded };
}

// One connection, so that whatever held it would keep everybody else waiting.
function config(): SubgraphConfig {
  const database = { DATABASE_URL: counter.url, DATABASE_CONNECTIONS: '1', STATEMENT_TIMEOUT_MS: '1000' };
  return readSubgraphConfig({ ...gateway.environment, ...database }, 0);
}

function responses(answers: string, helped: number, not: number): readonly string[] {
  return [...Array<string>(helped).fill(`${answers},10`), ...Array<string>(not).fill(`${answers},0`)];
}

async function bringIn(): Promise<void> {
  const dataset = SURVEY_DATASETS.find(({ id }) => id === 'force-contact-survey');
  if (dataset === undefined) throw new Error('no dataset force-contact-survey');
  const rows = ANSWERS.map((row, index) => `R-${index},2022-04-03T14:22:05Z,E08000025,${row},,,,,`);
  await subgraph.bringIn({ dataset }, '2022-04-force-contact-survey.csv', [HEADER, ...rows, ''].join('\n'));
}
