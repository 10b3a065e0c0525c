import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildApp } from './build-app';

const root = join(__dirname, '../../..');
let workspace: string;

const write = (file: string, content: string): void => {
  mkdirSync(dirname(join(workspace, file)), { recursive: true });
  writeFileSync(join(workspace, file), content);
};

beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'build-app-'));
  for (const file of ['tsconfig.json', 'tsconfig.base.json']) cpSync(join(root, file), join(workspace, file));
  symlinkSync(join(root, 'node_modules'), join(workspace, 'node_modules'));
});
afterEach(() => rmSync(workspace, { recursive: true }));

test('buildApp() writes a program that runs, with legacy decorators and our packages inside it', async () => {
  write(
    'apps/hello/src/main.ts',
    `import { GraphQLString } from 'graphql';
     import { DomainError } from '@citizen-graph/reference';
     const greet = (target: object, name: string): void => console.log(target.constructor.name, name);
     class Hello { @greet graphql = GraphQLString.name; }
     console.log(new Hello().graphql, typeof DomainError, require.resolve('graphql') === process.argv[2]);`,
  );
  const program = await buildApp(workspace, 'apps/hello');
  expect(program).toBe(join(workspace, 'dist/apps/hello/main.js'));
  const printed = execFileSync(process.execPath, [program, require.resolve('graphql')], {
    encoding: 'utf8',
    // Without the variables that a runner of tests sets to have colours.
    env: {},
  });
  expect(printed).toBe('Hello graphql\nString function true\n');
});

test('buildApp() refuses an app that has no main.ts', async () => {
  await expect(buildApp(workspace, 'apps/hello')).rejects.toThrow(
    'apps/hello cannot be built: it has no src/main.ts',
  );
});
