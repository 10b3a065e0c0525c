import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const FIXTURE = join(__dirname, 'testing/process-fixture.ts');

interface Fixture {
  readonly process: ChildProcessWithoutNullStreams;
  readonly output: () => string;
  readonly exit: Promise<unknown[]>;
  /** Resolves when standard output holds the text. */
  says(text: string): Promise<void>;
}

function start(mode: string): Fixture {
  const child = spawn(process.execPath, ['--import', 'tsx', FIXTURE, mode]);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const says = (text: string) =>
    new Promise<void>((resolve) => {
      const listener = () => {
        if (output.includes(text)) resolve();
      };
      listeners.add(listener);
      listener();
    });
  return { process: child, output: () => output, exit: once(child, 'close'), says };
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops the parts in order and exits with 0', async (signal) => {
  const fixture = start('clean');
  await fixture.says('started');
  fixture.process.kill(signal);
  expect(await fixture.exit).toEqual([0, null]);
  expect(fixture.output()).toBe(
    'started\nserver stopping\nserver stopped\ndatabase stopping\ndatabase stopped\n',
  );
});

test('a part that fails to stop does not keep the next from stopping, and the exit code is 1', async () => {
  const fixture = start('failing');
  await fixture.says('started');
  fixture.process.kill('SIGTERM');
  expect(await fixture.exit).toEqual([1, null]);
  expect(fixture.output()).toBe('started\nserver stopping\ndatabase stopping\ndatabase stopped\n');
});

test('a second signal exits at once', async () => {
  const fixture = start('hanging');
  await fixture.says('started');
  fixture.process.kill('SIGTERM');
  await fixture.says('server stopping');
  fixture.process.kill('SIGINT');
  expect(await fixture.exit).toEqual([1, null]);
});

test('a configuration that cannot be used is printed whole and the exit code is 1', async () => {
  const fixture = start('misconfigured');
  expect(await fixture.exit).toEqual([1, null]);
  expect(fixture.output()).toBe(
    'The configuration cannot be used:\n' +
      '  PORT: does not fit; expected a port\n' +
      '  DATABASE_URL: is not set; expected a URL\n',
  );
});
