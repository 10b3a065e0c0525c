import type { Role } from '@citizen-graph/access';
import { addPartner, suspendPartner } from '@citizen-graph/clients';
import type { TestDatabase } from '@citizen-graph/test-database';
import { tokenOf, tokenOfClient } from '../testing/test-access';
import { ask, askTrusted } from '../testing/test-gateway';
import type { GatewayAnswer } from '../testing/test-gateway';
import { documentId } from '../documents/trusted-documents';
import { createWholeDatabase, startWholePlatform } from '../testing/whole-platform';
import type { WholePlatform } from '../testing/whole-platform';

const PERIOD = '{ from: "2022-04", to: "2022-04" }';
const TYPES = '{ __schema { mutationType { name } types { name } } }';
const METRICS = `{ metrics(ids: ["helped", "stop-searches"]) { __typename id table(period: ${PERIOD}) { synthetic } } }`;

let database: TestDatabase;
let platform: WholePlatform;

beforeAll(async () => {
  database = await createWholeDatabase();
  const partner = { title: 'The Helpline', subjects: ['surveys'], areas: null, quota: 1_000_000 };
  await addPartner(database.owner.manager, { id: 'helpline', ...partner }, 'operator');
  await addPartner(database.owner.manager, { id: 'going', ...partner }, 'operator');
  platform = await startWholePlatform(database.url, { documents: [TYPES, METRICS] });
});
afterAll(async () => {
  await platform.stop();
  await database.drop();
});

async function asRole(role: Role, query: string, variables = {}): Promise<GatewayAnswer> {
  return ask(platform.url, query, { token: await tokenOf([role]), variables });
}

function typesIn({ body }: GatewayAnswer): { readonly mutation: unknown; readonly names: readonly string[] } {
  const { data } = body as {
    readonly data: { readonly __schema: { mutationType: unknown; types: { name: string }[] } };
  };
  return { mutation: data.__schema.mutationType, names: data.__schema.types.map(({ name }) => name) };
}

const WATCHED = [
  'SurveyComment',
  'KeyDrivers',
  'StopSearch',
  'StopSearchMetric',
  'PlanAction',
  'VictimsPriorityPayload',
  'AddVictimsPriorityInput',
  'RagColour',
];

test('each caller is shown the schema of what they hold', async () => {
  const watched = ({ mutation, names }: ReturnType<typeof typesIn>) => [
    mutation,
    WATCHED.filter((name) => names.includes(name)),
  ];
  const [analyst, secretary, both] = await Promise.all([
    asRole('analyst', TYPES),
    asRole('secretary', TYPES),
    ask(platform.url, TYPES, { token: await tokenOf(['analyst', 'editor']) }),
  ]);
  const partner = await askTrusted(platform.url, documentId(TYPES), {
    token: await tokenOfClient('helpline'),
  });
  expect(watched(typesIn(both))).toEqual([{ name: 'Mutation' }, WATCHED]);
  expect(watched(typesIn(analyst))).toEqual([
    null,
    ['SurveyComment', 'KeyDrivers', 'StopSearch', 'StopSearchMetric', 'PlanAction', 'RagColour'],
  ]);
  expect(watched(typesIn(secretary))).toEqual([
    null,
    ['KeyDrivers', 'StopSearch', 'StopSearchMetric', 'PlanAction', 'RagColour'],
  ]);
  expect(watched(typesIn(partner))).toEqual([null, ['KeyDrivers']]);
});

test('a type that is hidden is null', async () => {
  const one = '{ __type(name: "SurveyComment") { name } }';
  expect((await asRole('secretary', one)).body).toEqual({ data: { __type: null } });
  expect((await asRole('analyst', one)).body).toEqual({ data: { __type: { name: 'SurveyComment' } } });
});

test.each([
  '{ __schema { types { name } } areas { code } }',
  'query { ...both } fragment both on Query { __type(name: "Query") { name } areas { code } }',
])('the schema is asked for by itself: %s', async (query) => {
  expect((await asRole('analyst', query)).body).toMatchObject({
    errors: [
      {
        message:
          'The operation asks for the schema and for areas. Ask for the schema in an operation of its own.',
        extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      },
    ],
  });
});

const DENIED = {
  message:
    'Your grant does not hold Surveys.comments, which takes the scope surveys:comments. Leave it out, or ask whoever granted you access.',
  extensions: { code: 'ACCESS_DENIED' },
};

test.each([
  ['itself', `{ surveys { commentThemes { version } comments(period: ${PERIOD}) { text } } }`, 'comments'],
  [
    'by an alias',
    `{ surveys { commentThemes { version } mood: comments(period: ${PERIOD}) { text } } }`,
    'mood',
  ],
  [
    'in a fragment within a fragment',
    `query { surveys { commentThemes { version } ...a } } fragment a on Surveys { ... { ...b } } fragment b on Surveys { comments(period: ${PERIOD}) { text } }`,
    'comments',
  ],
])(
  'a field that is not held is null with an error, %s, and what is around it is answered',
  async (_, query, key) => {
    expect((await asRole('secretary', query)).body).toEqual({
      data: { surveys: { commentThemes: { version: expect.any(String) }, [key]: null } },
      errors: [{ ...DENIED, path: ['surveys', key] }],
    });
    expect((await asRole('analyst', query)).body).toEqual({
      data: { surveys: { commentThemes: { version: expect.any(String) }, [key]: [] } },
    });
  },
);

test('a field that a variable leaves out, by its default or as given, is not refused', async () => {
  const query = `query ($with: Boolean! = false) { surveys { all { code } comments(period: ${PERIOD}) @include(if: $with) { text } } }`;
  const without = { data: { surveys: { all: expect.any(Array) } } };
  expect((await asRole('secretary', query)).body).toEqual(without);
  expect((await asRole('secretary', query, { with: false })).body).toEqual(without);
  expect((await asRole('secretary', query, { with: true })).body).toMatchObject({
    data: { surveys: { comments: null } },
    errors: [DENIED],
  });
});

test('an edit that is refused does not run, nor is what was wrong with it said', async () => {
  const edit = `mutation ($input: AddVictimsPriorityInput!) { addVictimsPriority(input: $input) { replayed } }`;
  const input = { clientKey: 'k', id: 'refused', title: 'Refused', description: 'Refused.', position: 1 };
  const answer = await asRole('analyst', edit, { input });
  expect(answer.body).toMatchObject({
    data: { addVictimsPriority: null },
    errors: [{ path: ['addVictimsPriority'], extensions: { code: 'ACCESS_DENIED' } }],
  });
  const plan = '{ victimsCode { strategy { priorities { id } } } }';
  expect((await asRole('analyst', plan)).body).toEqual({
    data: { victimsCode: { strategy: { priorities: [] } } },
  });
  for (const unfit of [{}, { mood: 1 }]) {
    expect((await asRole('analyst', edit, { input: unfit })).text).not.toMatch(
      /clientKey|description|position/,
    );
  }
});

test('errors name nothing that is hidden, but what whoever asks wrote', async () => {
  const hint =
    'The operation does not fit the schema that your grant shows. Ask for the schema, and compare.';
  const query = `{ surveys { comments(period: ${PERIOD}) { tex } } }`;
  expect((await asRole('secretary', query)).body).toMatchObject({ errors: [{ message: hint }] });
  expect((await asRole('analyst', query)).body).toMatchObject({
    errors: [{ message: 'Cannot query field "tex" on type "SurveyComment".' }],
  });
  expect((await asRole('secretary', '{ surveys { alll { code } } }')).body).toMatchObject({
    errors: [{ message: 'Cannot query field "alll" on type "Surveys".' }],
  });
});

test('the plan of a cut operation is not taken for that of the whole, in whatever order they come', async () => {
  const query = `{ surveys { all { code } comments(period: ${PERIOD}) { text } } }`;
  const comments = async (role: 'analyst' | 'secretary') =>
    ((await asRole(role, query)).body as { data: { surveys: { comments: unknown } } }).data.surveys.comments;
  expect([await comments('secretary'), await comments('analyst'), await comments('secretary')]).toEqual([
    null,
    [],
    null,
  ]);
});

test('a partner is listed the metrics of its subjects, and no plan of somebody else’s gives it more', async () => {
  const asStaff = await asRole('secretary', METRICS);
  expect(asStaff.body).toMatchObject({ data: { metrics: [{ id: 'helped' }, { id: 'stop-searches' }] } });
  const { body } = await askTrusted(platform.url, documentId(METRICS), {
    token: await tokenOfClient('helpline'),
  });
  expect(body).toEqual({
    data: {
      metrics: [{ __typename: 'SurveyMetric', id: 'helped', table: { synthetic: expect.any(Boolean) } }],
    },
  });
});

test('a partner who is suspended is out within five seconds', async () => {
  const token = await tokenOfClient('going');
  const status = async () => (await askTrusted(platform.url, documentId(METRICS), { token })).status;
  expect(await status()).toBe(200);
  await suspendPartner(database.owner.manager, 'going', 'operator');
  const since = Date.now();
  while ((await status()) === 200 && Date.now() - since < 10_000)
    await new Promise((next) => setTimeout(next, 200));
  expect(await status()).toBe(403);
  expect(Date.now() - since).toBeLessThan(6_000);
});
