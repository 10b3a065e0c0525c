import type { Canary } from './canary';

const rule = '@nx/enforce-module-boundaries';
const imports = (specifier: string): string => `import { x } from '${specifier}'; export const y = x;`;
const boundary = (as: string, specifier: string, says = ''): Canary => ({
  rule,
  as,
  code: imports(specifier),
  says,
});

/** Imports from one package into another that the arrows of the design do not allow. */
export const boundaryCanaries: readonly Canary[] = [
  boundary('libs/surveys/src/canary.ts', '@citizen-graph/confidence', 'scope:surveys'),
  boundary('libs/surveys/src/a.test.ts', '@citizen-graph/confidence', 'scope:surveys'),
  boundary('apps/surveys/src/canary.ts', '@citizen-graph/confidence', 'scope:surveys'),
  boundary('libs/operations/src/canary.ts', '@citizen-graph/surveys', 'scope:shared'),
  boundary('libs/surveys/src/canary.ts', '@citizen-graph/surveys-app'),
  boundary('libs/ledger/src/canary.ts', '@citizen-graph/test-database', 'scope:shared'),
  boundary('apps/gateway/src/canary.ts', '@citizen-graph/surveys-app', 'type:app'),
  boundary('apps/gateway/src/canary.ts', '@citizen-graph/sample-data', 'type:app'),
  boundary('libs/operations/src/canary.ts', '@citizen-graph/subgraph', 'platform:any'),
  boundary('libs/metrics/src/canary.ts', '@citizen-graph/ledger', 'Circular'),
  boundary('libs/metrics/src/canary.ts', '../../reference/src/month', 'relative'),
];

const allows = (as: string, specifier: string): Canary => ({ rule, as, code: imports(specifier) });

/** Imports from one package into another that must stay possible. */
export const allowedBoundaries: readonly Canary[] = [
  allows('libs/metrics/src/canary.ts', '@citizen-graph/reference'),
  allows('libs/surveys/src/canary.ts', '@citizen-graph/ledger'),
  allows('apps/surveys/src/canary.ts', '@citizen-graph/surveys'),
  allows('apps/catalogue/src/canary.ts', '@citizen-graph/wmnow'),
  allows('apps/citizen/src/canary.ts', '@citizen-graph/gateway-app'),
  allows('apps/citizen/src/canary.ts', '@citizen-graph/sample-data'),
  allows('tools/supergraph/src/canary.ts', '@citizen-graph/surveys-app'),
  allows('libs/ledger/src/a.test.ts', '@citizen-graph/test-database'),
  allows('apps/gateway/src/a.test.ts', '@citizen-graph/surveys-app'),
];
