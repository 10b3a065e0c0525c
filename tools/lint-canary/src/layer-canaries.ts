import type { Canary } from './canary';

const graphql = ['graphql', 'graphql/language', 'type-graphql', '@apollo/subgraph'];
const database = ['typeorm', 'pg', 'pg-copy-streams'];
const persistence = ['../persistence/row.table'];
const node = ['node:fs'];
const everywhere = ['@citizen-graph/reference/src/month', '../../../libs/reference/src/month'];

interface Layer {
  readonly as: string;
  readonly bans: readonly string[];
  readonly allows: readonly string[];
}

const layers: readonly Layer[] = [
  {
    as: 'libs/reference/src/a.ts',
    bans: [...graphql, ...database, ...persistence, ...node],
    allows: ['luxon'],
  },
  {
    as: 'libs/metrics/src/a.ts',
    bans: [...graphql, ...database, ...persistence, ...node],
    allows: ['jstat'],
  },
  {
    as: 'libs/surveys/src/domain/a.ts',
    bans: [...graphql, ...database, ...persistence, ...node, '../import/rows'],
    allows: ['luxon'],
  },
  {
    as: 'libs/surveys/src/import/a.ts',
    bans: [...graphql, ...database, ...persistence, ...node],
    allows: ['zod'],
  },
  { as: 'libs/ledger/src/import/a.ts', bans: [...graphql, ...database, ...persistence], allows: node },
  {
    as: 'libs/surveys/src/persistence/a.ts',
    bans: graphql,
    allows: [...database, ...node, '../domain/survey'],
  },
  { as: 'libs/surveys/src/a.ts', bans: [...graphql, ...database], allows: ['./persistence/a', './domain/a'] },
  { as: 'libs/subgraph/src/a.ts', bans: database, allows: [...graphql, ...node] },
  { as: 'apps/surveys/src/graphql/a.ts', bans: database, allows: graphql },
  { as: 'apps/surveys/src/main.ts', bans: [], allows: [...database, ...graphql] },
  { as: 'apps/board/src/features/a.ts', bans: [...database, ...node], allows: ['react', 'graphql'] },
  { as: 'tools/supergraph/src/a.ts', bans: [], allows: [...graphql, ...node] },
  { as: 'libs/surveys/src/domain/a.test.ts', bans: [], allows: [...database, ...node] },
];

const rule = 'no-restricted-imports';
const canary = (as: string, specifier: string): Canary => ({
  rule,
  as,
  code: `import '${specifier}';`,
  says: `'${specifier}'`,
});

/** For each layer, every import that it may not make. */
export const layerCanaries: readonly Canary[] = layers.flatMap(({ as, bans }) =>
  [...bans, ...everywhere].map((specifier) => canary(as, specifier)),
);

/** For each layer, imports that it needs. */
export const allowedImports: readonly Canary[] = layers.flatMap(({ as, allows }) =>
  allows.map((specifier) => canary(as, specifier)),
);
