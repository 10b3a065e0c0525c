import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '@citizen-graph/citizen-app';
import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { commandsOf, namedCommandsOf } from './commands';
import { writeExportedFiles } from './testing/exported-files';
import { runCitizen } from './testing/run-citizen';
import { WORKSPACE, listPages, readText } from './workspace';

/** Commands that are not run here, the file that runs them or what they do, and what it says there. */
const RUN_ELSEWHERE: Readonly<Record<string, readonly [file: string, text: string]>> = {
  'npm start': ['tools/docs/src/npm-start.test.ts', "'npm start "],
  'npm ci': ['.ci/run', '\nnpm ci\n'],
  'npm test': ['.ci/run', '\nnpm test\n'],
  'npm run check': ['.ci/run', '\nnpm run check\n'],
  'npm run verify:paper': ['.ci/run', '\nnpm run verify:paper\n'],
  'npm run verify:pages': ['tools/verify-pages/src/pages.test.ts', 'walkPages('],
  'npm run verify:statistics': ['.ci/run', '\nnpm run verify:statistics &\n'],
  'npm run verify:disclosure': ['.ci/run', '\nnpm run verify:disclosure\n'],
  'npm run verify:comments': ['tools/verify-comments/src/evaluation.test.ts', 'missedFloors('],
  'npm run verify:imports': ['tools/verify-imports/src/verify-imports.test.ts', 'verifyImports('],
  'npm run build': ['package.json', 'nx run-many -t lint typecheck build'],
  'npm run typecheck': ['package.json', 'nx run-many -t lint typecheck'],
  'npm run lint': ['package.json', 'nx run-many -t lint'],
  'npm run schema': ['tools/supergraph/src/schemas.test.ts', 'writeSupergraph('],
  'npm run explorer:queries': ['tools/docs/src/worked-queries.test.ts', 'workedQueriesFile('],
  'npm run codegen': ['libs/operations/src/operations.test.ts', 'graphql-codegen'],
  'npm run schema:check': ['tools/supergraph/src/schemas.test.ts', 'checkSchemas('],
  'npm run sbom': ['tools/licences/src/supply-chain.test.ts', "'--silent', 'sbom'"],
  'npm run verify:access': ['tools/verify-access/src/verify.test.ts', 'tryMatrix('],
  'npm run verify:http': ['tools/verify-http/src/verify-http.test.ts', 'verifyHttp('],
  'npm run licences': ['tools/licences/src/licences.test.ts', 'reportLicences('],
};

const pages = listPages().map((page) => ({ page, text: readText(page) }));
const shown = pages.flatMap(({ page, text }) => commandsOf(text).map((command) => ({ page, ...command })));
// The decisions speak of commands in general, also of some that nobody should run.
const guides = pages.filter(({ page }) => !page.startsWith('docs/adr/'));
const named = guides.flatMap(({ page, text }) =>
  namedCommandsOf(text).map((command) => ({ page, text: command })),
);
const isCitizen = ({ text }: { readonly text: string }): boolean => text.startsWith('npx citizen ');
const others = [...shown, ...named].filter((command) => !isCitizen(command));
const scripts = (JSON.parse(readText('package.json')) as { scripts: Record<string, string> }).scripts;

const runs = pages
  .map(({ page }) => ({
    page,
    commands: shown.filter((command) => command.page === page && isCitizen(command)),
  }))
  .filter(({ commands }) => commands.length > 0);

describe.each(runs)('the citizen commands of $page', ({ commands }) => {
  let database: TestDatabase;
  let directory: string;

  beforeAll(async () => {
    database = await createTestDatabase(MIGRATIONS);
    directory = await mkdtemp(join(tmpdir(), 'citizen-graph-docs-'));
    await writeExportedFiles(directory);
  });
  afterAll(async () => {
    await database.drop();
    await rm(directory, { recursive: true });
  });

  test.each(commands)('$text', async ({ text, endsWith }) => {
    const ending = await runCitizen(text, { directory, databaseUrl: database.url });
    expect(ending).toEqual({ exitCode: endsWith, said: expect.any(String) });
  });
});

test('commands other than citizen are run elsewhere, by a file that says so', () => {
  expect(others.filter(({ text }) => !isRunElsewhere(text))).toEqual([]);
});

test('npm runs only scripts that package.json has', () => {
  const used = others.flatMap(({ text }) => scriptOf(text) ?? []);
  expect(used.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  expect(used.length).toBeGreaterThan(0);
});

test('every citizen command that a sentence names is one', async () => {
  const { said } = await runCitizen('npx citizen --help', { directory: WORKSPACE, databaseUrl: '' });
  const commands = [...said.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name);
  const wanted = named.filter(isCitizen).map(({ text }) => text.split(' ')[2]);
  expect(wanted.filter((name) => !commands.includes(name))).toEqual([]);
  expect(commands).toContain('import');
});

test('commandsOf() joins lines, drops comments and reads how a command ends', () => {
  const page =
    '```sh\n# first\nnpx citizen import a \\\n  b.csv # ends with 1: refused\n\nnpm ci\n```\n`npm test`\n';
  expect(commandsOf(page)).toEqual([
    { text: 'npx citizen import a b.csv', endsWith: 1 },
    { text: 'npm ci', endsWith: 0 },
  ]);
  expect(namedCommandsOf(page)).toEqual(['npm test']);
});

function isRunElsewhere(command: string): boolean {
  const [withoutOptions = command] = command.split(' -- ');
  const [file, text] = RUN_ELSEWHERE[withoutOptions] ?? [];
  return (
    file !== undefined &&
    text !== undefined &&
    existsSync(join(WORKSPACE, file)) &&
    readText(file).includes(text)
  );
}

function scriptOf(command: string): string | null {
  const [, run, name] = /^npm (run )?(\S+)/.exec(command) ?? [];
  if (name === undefined || name === 'ci') return null;
  return run !== undefined || ['start', 'test'].includes(name) ? name : null;
}
