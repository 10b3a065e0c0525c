import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isAllowed } from './is-allowed';
import { reportLicences } from './licence-report';
import { readDependencies } from './read-dependencies';

let workspace: string;
const write = (file: string, content: object): void => {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), JSON.stringify(content));
};

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'licences-'));
  write('package-lock.json', {
    packages: {
      '': { name: 'ours', version: '1.0.0' },
      'libs/metrics': { name: '@ours/metrics', version: '1.0.0' },
      'node_modules/@ours/metrics': { resolved: 'libs/metrics', link: true },
      'node_modules/sharp-edge': { version: '2.0.0', license: 'GPL-3.0-only' },
      'node_modules/alias': { name: 'real-name', version: '1.0.0', license: 'MIT' },
      'node_modules/a/node_modules/b': { version: '3.1.0', license: 'MIT', dev: true },
      'node_modules/old-style': { version: '0.1.0' },
      'node_modules/silent': { version: '0.2.0' },
      'node_modules/not-installed': { version: '0.3.0' },
    },
  });
  write('node_modules/old-style/package.json', { licenses: [{ type: 'MIT', url: '' }] });
  write('node_modules/silent/package.json', {});
});
afterEach(() => rmSync(workspace, { recursive: true }));

test('readDependencies() lists third-party packages with the licence of the lock file or of the package', () => {
  expect(readDependencies(workspace)).toEqual([
    { name: 'b', version: '3.1.0', licence: 'MIT', developmentOnly: true },
    { name: 'not-installed', version: '0.3.0', licence: 'UNKNOWN', developmentOnly: false },
    { name: 'old-style', version: '0.1.0', licence: 'MIT', developmentOnly: false },
    { name: 'real-name', version: '1.0.0', licence: 'MIT', developmentOnly: false },
    { name: 'sharp-edge', version: '2.0.0', licence: 'GPL-3.0-only', developmentOnly: false },
    { name: 'silent', version: '0.2.0', licence: 'UNKNOWN', developmentOnly: false },
  ]);
});

test('reportLicences() groups by licence and refuses what is not allowed', () => {
  expect(reportLicences(readDependencies(workspace))).toEqual({
    lines: [
      'GPL-3.0-only (1)',
      '  sharp-edge@2.0.0',
      'UNKNOWN (2)',
      '  not-installed@0.3.0',
      '  silent@0.2.0',
      'MIT (3)',
      '  b@3.1.0 (development only)',
      '  old-style@0.1.0',
      '  real-name@1.0.0',
    ],
    refused: [
      'not-installed@0.3.0: UNKNOWN is not an allowed licence',
      'sharp-edge@2.0.0: GPL-3.0-only is not an allowed licence',
      'silent@0.2.0: UNKNOWN is not an allowed licence',
    ],
  });
});

test.each([
  ['MIT', true],
  ['UNKNOWN', false],
  ['Elastic-2.0', false],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['MIT OR (Apache-2.0 AND GPL-3.0-only)', false],
])('isAllowed() of any package under %s is %s', (licence, expected) => {
  expect(isAllowed({ name: 'any', licence })).toBe(expected);
});

test('isAllowed() lets the federation packages alone be under the Elastic licence', () => {
  expect(isAllowed({ name: '@apollo/gateway', licence: 'Elastic-2.0' })).toBe(true);
});

test('every dependency of this workspace has an allowed licence', () => {
  const dependencies = readDependencies(join(__dirname, '../../..'));
  expect(dependencies.length).toBeGreaterThan(100);
  expect(reportLicences(dependencies).refused).toEqual([]);
});
