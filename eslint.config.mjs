import { createProjectGraphAsync } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import importX from 'eslint-plugin-import-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// The Nx rule reads this graph from its cache and says nothing at all when the cache is empty.
await createProjectGraphAsync({ exitOnError: false });

const sources = ['{apps,libs,tools}/**/*.{ts,tsx}'];
const pages = ['{apps/board,apps/explorer,libs/sign-in}/src/**/*.{ts,tsx}'];
const tests = ['**/*.test.ts', '**/src/testing/**/*.ts'];
const pureLibs = ['libs/{reference,metrics,access,free-text,charts,exports}/src/**/*.ts'];
const importFolders = ['libs/*/src/import/**/*.ts'];
const layeredFolders = ['libs/*/src/{domain,import,persistence}/**/*.ts'];

const banned = {
  deep: {
    // Pages take how p-values are adjusted without the solver that the metrics bring along.
    regex: '^@citizen-graph/(?!metrics/adjust$)[^/]+/(?!testing/)',
    message: 'Import the package by its name, not a file inside it.',
  },
  relative: { regex: '^(\\.\\./)+(apps|libs|tools)/', message: 'Import another package by its name.' },
  graphql: {
    regex: '^(graphql|type-graphql|@apollo/.+)(/.*)?$',
    message: 'Only apps and libs/subgraph know GraphQL.',
  },
  database: { regex: '^(typeorm|pg|pg-[^/]+)(/.*)?$', message: 'Only persistence/ knows the database.' },
  persistence: { regex: '^\\..*/persistence(/|$)', message: 'This layer may not import persistence/.' },
  import: { regex: '^\\..*/import(/|$)', message: 'This layer may not import import/.' },
  node: { regex: '^node:', message: 'This layer is pure: it does no I/O.' },
};

/** One layer. A second block that matches the same file replaces the first, so the layers below are disjoint. */
const layer = (files, ignores, bans) => ({
  files,
  ignores,
  rules: {
    'no-restricted-imports': ['error', { patterns: [banned.deep, banned.relative, ...bans] }],
  },
});

const layers = [
  layer(pureLibs, tests, [banned.graphql, banned.database, banned.node, banned.persistence]),
  layer(
    ['libs/*/src/domain/**/*.ts'],
    [...tests, ...pureLibs],
    [banned.graphql, banned.database, banned.node, banned.persistence, banned.import],
  ),
  layer(
    importFolders,
    [...tests, ...pureLibs, 'libs/ledger/**'],
    [banned.graphql, banned.database, banned.persistence, banned.node],
  ),
  layer(['libs/ledger/src/import/**/*.ts'], tests, [banned.graphql, banned.database, banned.persistence]),
  layer(['libs/*/src/persistence/**/*.ts'], [...tests, ...pureLibs], [banned.graphql]),
  layer(['libs/subgraph/src/**/*.ts'], [...tests, ...layeredFolders], [banned.database]),
  layer(
    ['libs/*/src/**/*.ts'],
    [...tests, ...pureLibs, ...layeredFolders, 'libs/subgraph/**'],
    [banned.graphql, banned.database],
  ),
  layer(['apps/*/src/graphql/**/*.ts'], tests, [banned.database]),
  layer(['apps/**/*.{ts,tsx}', 'tools/**/*.ts'], [...tests, 'apps/*/src/graphql/**', ...pages], []),
  layer(pages, tests, [banned.node, banned.database]),
  layer(tests, [], []),
];

const everyTypeScriptFile = [
  { selector: 'ExportAllDeclaration', message: 'Name what you export.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
];
const clock = 'Pure code is given the time and the random numbers it needs.';
const noClock = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: clock },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: clock },
  { selector: "CallExpression[callee.object.name='DateTime'][callee.property.name='now']", message: clock },
  { selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']", message: clock },
];

// Figures leave the cells by one way, on which disclosure control stands.
const figuresWay = 'libs/subgraph/src/tables/cell-tables.ts';
const aroundDisclosure = {
  selector: 'ImportSpecifier[imported.name=/^(findCells|calculateTable)$/]',
  message: 'Ask a TableSource: this would go round disclosure control.',
};

const subjects = ['surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'];
// These put the platform together, so they may know every subject.
const compositionRoots = ['catalogue', 'gateway', 'citizen', 'tooling'];
// What runs in a browser meets the platform over HTTP alone.
const inBrowsers = ['board', 'explorer'];

const scopes = (...alsoAllowed) => [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared', ...alsoAllowed] },
  ...subjects.map((subject) => ({
    sourceTag: `scope:${subject}`,
    onlyDependOnLibsWithTags: [`scope:${subject}`, 'scope:shared', ...alsoAllowed],
  })),
  ...inBrowsers.map((page) => ({ sourceTag: `scope:${page}`, onlyDependOnLibsWithTags: ['scope:shared'] })),
  ...compositionRoots.map((root) => ({ sourceTag: `scope:${root}`, onlyDependOnLibsWithTags: ['*'] })),
];

const startsOthers = { onlyDependOnLibsWithTags: ['type:lib', 'type:app', 'type:tool'] };
const types = [
  { sourceTag: 'type:lib', onlyDependOnLibsWithTags: ['type:lib'] },
  ...[...subjects, ...inBrowsers, 'catalogue', 'gateway'].map((scope) => ({
    allSourceTags: ['type:app', `scope:${scope}`],
    onlyDependOnLibsWithTags: ['type:lib'],
  })),
  { allSourceTags: ['type:app', 'scope:citizen'], ...startsOthers },
  { sourceTag: 'type:tool', ...startsOthers },
];
const platforms = [
  { sourceTag: 'platform:any', onlyDependOnLibsWithTags: ['platform:any'] },
  { sourceTag: 'platform:web', onlyDependOnLibsWithTags: ['platform:web', 'platform:any'] },
];

// The tests of a package may use a tool that is itself built on that package.
const testTools = [
  ['tag:type:lib', 'tag:type:tool'],
  ['tag:type:app', 'tag:type:tool'],
];

// One set of types serves pages and servers; these are there in pages alone.
const browserGlobals = ['document', 'history', 'localStorage', 'location', 'sessionStorage', 'window'];

const moduleBoundaries = (depConstraints) => ({
  '@nx/enforce-module-boundaries': [
    'error',
    {
      depConstraints,
      ignoredCircularDependencies: testTools,
      // The supergraph tool loads each app only when it prints its schema.
      checkDynamicDependenciesExceptions: ['@citizen-graph/*'],
    },
  ],
});

export default defineConfig(
  {
    ignores: [
      '**/node_modules/**',
      'dist/**',
      '.nx/**',
      '.citizen/**',
      'coverage/**',
      '**/generated/**',
      'tools/lint-canary/cases/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: sources,
    extends: [importX.flatConfigs.typescript],
    plugins: { '@nx': nx, '@typescript-eslint': tseslint.plugin, 'import-x': importX },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      // The resolver that flatConfigs.typescript names is a package of its own; this one is built in.
      'import-x/resolver-next': [importX.createNodeResolver({ extensions: ['.ts', '.js', '.json'] })],
    },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 3],
      'no-console': 'error',
      'no-restricted-properties': [
        'error',
        { object: 'process', property: 'env', message: 'Only config.ts reads the environment.' },
      ],
      'no-restricted-syntax': ['error', ...everyTypeScriptFile],
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      ...moduleBoundaries([...scopes(), ...types, ...platforms]),
    },
  },
  ...layers,
  {
    files: [...pureLibs, 'libs/*/src/domain/**/*.ts'],
    ignores: tests,
    rules: { 'no-restricted-syntax': ['error', ...everyTypeScriptFile, ...noClock] },
  },
  {
    files: ['apps/**/*.ts', 'libs/{subgraph,surveys,victims-code,stop-search,confidence,wmnow}/src/**/*.ts'],
    ignores: [...tests, ...pureLibs, 'libs/*/src/domain/**', figuresWay],
    rules: { 'no-restricted-syntax': ['error', ...everyTypeScriptFile, aroundDisclosure] },
  },
  {
    files: tests,
    rules: {
      'max-lines-per-function': 'off',
      // The rows of a test table become parameters.
      'max-params': 'off',
      // A test may start what the code beside it may not know.
      ...moduleBoundaries(scopes('scope:tooling')),
    },
  },
  {
    files: sources,
    ignores: [...pages, 'libs/charts/**'],
    rules: { 'no-restricted-globals': ['error', ...browserGlobals] },
  },
  { files: ['**/config.ts'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['**/*.config.ts', 'tools/test-database/src/global-*.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  { files: ['apps/citizen/**/*.ts', 'tools/**/*.ts', ...tests], rules: { 'no-console': 'off' } },
);
