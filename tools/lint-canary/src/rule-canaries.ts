import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Canary } from './canary';

const ringPath = 'tools/lint-canary/cases/ring-a.ts';
const ring = readFileSync(join(__dirname, '../cases/ring-a.ts'), 'utf8');
const as = 'libs/ledger/src/canary.ts';
const typed = { as: 'libs/ledger/src/typed-canary.ts', typed: true } as const;
const pure = 'libs/reference/src/canary.ts';
const repeat = (line: string, times: number): string => `${line}\n`.repeat(times);

/** One canary for each rule that guards how code is written. */
export const ruleCanaries: readonly Canary[] = [
  { rule: 'eqeqeq', as, code: 'export const isOne = (n: number): boolean => n == 1;' },
  { rule: 'max-lines', as, code: repeat('export {};', 251) },
  { rule: 'max-lines-per-function', as, code: `export function long(): void {\n${repeat('  void 0;', 50)}}` },
  { rule: 'max-params', as, code: 'export const f = (a: 1, b: 2, c: 3, d: 4): number => a + b + c + d;' },
  { rule: 'no-console', as, code: "console.log('hello');" },
  { rule: 'no-restricted-globals', as, code: 'export const width = window.innerWidth;' },
  { rule: 'no-restricted-globals', as, code: 'export const kept = sessionStorage.length;' },
  { rule: 'no-restricted-properties', as, code: 'export const home = process.env.HOME;' },
  { rule: 'no-restricted-properties', as, code: 'export const { env } = process;' },
  {
    rule: 'no-restricted-properties',
    as: 'libs/ledger/src/a.test.ts',
    code: 'export const e = process.env;',
  },
  { rule: 'no-restricted-syntax', as, code: "export * from './errors';", says: 'Name what you export' },
  { rule: 'no-restricted-syntax', as, code: 'export enum Grain { Month }', says: 'union' },
  { rule: 'no-restricted-syntax', as: pure, code: "export * from './month';", says: 'Name what you export' },
  { rule: 'no-restricted-syntax', as: pure, code: 'export const now = new Date();', says: 'time' },
  { rule: 'no-restricted-syntax', as: pure, code: 'export const now = Date.now();', says: 'time' },
  { rule: 'no-restricted-syntax', as: pure, code: 'export const now = DateTime.now();', says: 'time' },
  { rule: 'no-restricted-syntax', as: pure, code: 'export const dice = Math.random();', says: 'random' },
  {
    rule: 'no-restricted-syntax',
    as: 'apps/surveys/src/canary.ts',
    code: "import { findCells } from '@citizen-graph/ledger';\nexport const find = findCells;",
    says: 'disclosure control',
  },
  {
    rule: 'no-restricted-syntax',
    as: 'libs/subgraph/src/tables/canary.ts',
    code: "import { calculateTable } from '@citizen-graph/metrics';\nexport const calculate = calculateTable;",
    says: 'disclosure control',
  },
  { rule: 'import-x/no-cycle', as: ringPath, code: ring, says: 'Dependency cycle' },
  { rule: 'import-x/no-default-export', as, code: 'export default 1;' },
  { rule: '@typescript-eslint/ban-ts-comment', as, code: '// @ts-ignore\nexport const one = 1;' },
  {
    rule: '@typescript-eslint/consistent-type-imports',
    as,
    code: "import { Month } from './month';\nexport const month = (m: Month): Month => m;",
  },
  { rule: '@typescript-eslint/no-explicit-any', as, code: 'export const anything = (x: any): void => x;' },
  { rule: '@typescript-eslint/no-floating-promises', ...typed, code: 'Promise.resolve(1);' },
  {
    rule: '@typescript-eslint/no-misused-promises',
    ...typed,
    code: 'export const isReady = (p: Promise<boolean>): boolean => (p ? true : false);',
  },
  {
    rule: '@typescript-eslint/switch-exhaustiveness-check',
    ...typed,
    code: "export function f(x: 'a' | 'b'): void {\n  switch (x) {\n    case 'a':\n      break;\n  }\n}",
  },
];
