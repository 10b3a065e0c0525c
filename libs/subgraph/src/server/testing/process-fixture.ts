import { setTimeout as wait } from 'node:timers/promises';
import { ConfigurationError } from '../environment';
import { createLogger } from '../logger';
import { startOrExit } from '../start-or-exit';
import { stopOnSignal } from '../stop-on-signal';

const [mode] = process.argv.slice(2);
const logger = createLogger({ name: 'fixture', level: 'silent' });

function part(name: string, stop: () => Promise<unknown>) {
  return {
    stop: async () => {
      process.stdout.write(`${name} stopping\n`);
      await stop();
      process.stdout.write(`${name} stopped\n`);
    },
  };
}

const modes: Record<string, () => void> = {
  clean: () => stopOnSignal([part('server', () => wait(50)), part('database', () => wait(0))], logger),
  failing: () =>
    stopOnSignal(
      [part('server', () => Promise.reject(new Error('stuck'))), part('database', () => wait(0))],
      logger,
    ),
  hanging: () => stopOnSignal([part('server', () => wait(600_000))], logger),
};

void startOrExit(async () => {
  if (mode === 'misconfigured') {
    throw new ConfigurationError([
      { variable: 'PORT', problem: 'does not fit; expected a port' },
      { variable: 'DATABASE_URL', problem: 'is not set; expected a URL' },
    ]);
  }
  modes[mode ?? '']?.();
  setInterval(() => undefined, 60_000);
  process.stdout.write('started\n');
});
