import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REQUIREMENTS, signedIn } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import type { GraphQLSchema } from 'graphql';
import { audience } from './audiences';
import type { Attempt } from './attempt';
import { WORKSPACE, readCommittedSchema } from './committed-schema';
import { tryDirect } from './direct';
import { tryEntities } from './entities';
import { tryHiddenNames } from './hidden-names';
import { tryIntrospection } from './introspection';
import { tryMatrix } from './matrix';
import { tryQuestions } from './questions';
import { renderFindings, shortOf } from './render-findings';
import { tryTokens } from './tokens';
import { withTriedPlatform } from './tried-platform';
import type { TriedPlatform } from './tried-platform';
import { everyCoordinate, typeQuestions } from './type-question';
import type { TypeQuestion } from './type-question';
import { trustedTexts } from './verify';

let schema: GraphQLSchema;
let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  schema = await readCommittedSchema();
});
beforeEach(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'verify-access-test-'));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

function serve<Result>(
  use: (platform: TriedPlatform) => Promise<Result>,
  settings: Readonly<Record<string, string>> = {},
): Promise<Result> {
  return withTriedPlatform(database.url, { documents: trustedTexts(schema), data: 'NONE', settings }, use);
}

/** A supergraph in which fields that ask a scope of their own ask none. */
async function supergraphWithout(...scopes: readonly string[]): Promise<string> {
  const text = await readFile(join(WORKSPACE, 'supergraph.graphql'), 'utf8');
  const isWeakened = (line: string): boolean =>
    /^ {2}(comments\(|\w*\)|releases\()/.test(line) && scopes.some((scope) => line.includes(`"${scope}"`));
  const weaker = text
    .split('\n')
    .map((line) => (isWeakened(line) ? line.replace(/ @requiresScopes\(.*?\]\]\)/, '') : line));
  expect(weaker.filter((line) => !text.split('\n').includes(line))).toHaveLength(scopes.length);
  await writeFile(join(folder, 'supergraph.graphql'), weaker.join('\n'));
  return join(folder, 'supergraph.graphql');
}

function questionsOf(...types: readonly string[]): readonly TypeQuestion[] {
  return typeQuestions(schema).filter(({ type }) => types.includes(type));
}

function whatOf(attempts: readonly Attempt[]): readonly string[] {
  return shortOf(attempts).map(({ what }) => what);
}

test('operations come to every field of the schema', () => {
  const asked = new Set(
    typeQuestions(schema).flatMap(({ type, fields }) => fields.map((field) => `${type}.${field}`)),
  );
  expect(everyCoordinate(schema).filter((coordinate) => !asked.has(coordinate))).toEqual([]);
});

test('nothing falls short of the table of access', async () => {
  const callers = ['nobody', 'secretary', 'partner-of-two-in-one-area', 'suspended-partner'].map(audience);
  const attempts = await serve(async (platform) => {
    const questions = questionsOf(
      'Query',
      'Surveys',
      'SurveyMetric',
      'WmnowMetric',
      'Wmnow',
      'VictimsCode',
      'Mutation',
    );
    return [
      ...(await tryMatrix(platform, questions, callers)).attempts,
      ...(await tryTokens(platform)),
      ...(await tryDirect(platform)),
      ...(await tryEntities(platform)),
      ...(await tryHiddenNames(platform)),
      ...(await tryQuestions(platform)),
    ];
  });
  expect(shortOf(attempts)).toEqual([]);
  expect(attempts.length).toBeGreaterThan(900);
}, 60_000);

test('guards that are gone from the gateway are reported, though the subgraphs still refuse', async () => {
  const SUPERGRAPH = await supergraphWithout('surveys:comments', 'releases:list');
  const callers = [audience('secretary'), audience('partner-of-surveys')];
  await serve(
    async (platform) => {
      const { attempts } = await tryMatrix(platform, questionsOf('Surveys', 'Query'), callers);
      expect(new Set(whatOf(attempts).map((what) => what.replace(/, .*: /, ': ')))).toEqual(
        new Set([
          'secretary: Surveys.comments',
          'partner-of-surveys: Surveys.comments',
          'partner-of-surveys: Query.releases',
        ]),
      );
      const schemas = whatOf(await tryIntrospection(platform, schema));
      expect(schemas).toContain('partner-of-wmnow, the schema: Query.releases');
      expect(schemas).toContain('partner-of-wmnow, the schema by an alias in a fragment: Query.releases');
    },
    { SUPERGRAPH },
  );
}, 60_000);

test('a guard that is gone from a subgraph is reported', async () => {
  const requirements = REQUIREMENTS as Map<string, Requirement>;
  const own = requirements.get('SurveyMetric.table') ?? signedIn;
  requirements.set('SurveyMetric.table', signedIn);
  try {
    const short = whatOf(await serve(tryEntities));
    expect(short).toEqual(['surveys, granted nothing: SurveyMetric.table']);
  } finally {
    requirements.set('SurveyMetric.table', own);
  }
}, 60_000);

test('what was tried is said by group, and what fell short in words', () => {
  const attempts = [
    { group: 'tokens', what: 'expired', shortfall: null },
    { group: 'tokens', what: 'forged', shortfall: 'found 200, expected 401' },
    { group: 'routes', what: 'comments', shortfall: null },
  ];
  expect(renderFindings({ attempts, unseen: ['ChartNote.id'] }).join('\n')).toBe(
    `  tried   cases  fell short
  tokens      2           1
  routes      1           0
  all         3           1
tokens: forged
  found 200, expected 401
Without a value in what was imported, and so tried for refusals alone: 1 fields.`,
  );
});
