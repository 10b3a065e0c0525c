import { z } from 'zod';
import { ConfigurationError, parseEnvironment } from './environment';
import { serverVariables, toServerConfig } from './server-config';

const schema = z.object({
  ...serverVariables(4001),
  DATABASE_URL: z.url().describe('the URL of a PostgreSQL database'),
});

function problemsOf(environment: Record<string, string>): ConfigurationError {
  try {
    parseEnvironment(schema, environment);
  } catch (error) {
    if (error instanceof ConfigurationError) return error;
  }
  throw new Error('the environment was accepted');
}

test('parseEnvironment() fills in what is not set and ignores what it does not know', () => {
  const variables = parseEnvironment(schema, { DATABASE_URL: 'postgres://db/x', HOME: '/root', PORT: '' });
  expect(variables).toEqual({
    HOST: '127.0.0.1',
    PORT: 4001,
    LOG_LEVEL: 'info',
    SHUTDOWN_DELAY_MS: 0,
    SHUTDOWN_GRACE_MS: 10_000,
    DATABASE_URL: 'postgres://db/x',
  });
  expect(toServerConfig(variables)).toEqual({
    host: '127.0.0.1',
    port: 4001,
    logLevel: 'info',
    shutdownDelayMs: 0,
    shutdownGraceMs: 10_000,
  });
});

test('parseEnvironment() names every problem, what was expected, and no value', () => {
  const error = problemsOf({ PORT: 'canary-1', LOG_LEVEL: 'canary-2', SHUTDOWN_DELAY_MS: '-1' });
  expect(error.problems).toEqual([
    { variable: 'PORT', problem: 'does not fit; expected a port from 0 (any free one) to 65535' },
    {
      variable: 'LOG_LEVEL',
      problem: 'does not fit; expected one of trace, debug, info, warn, error, fatal, silent',
    },
    {
      variable: 'SHUTDOWN_DELAY_MS',
      problem: 'does not fit; expected milliseconds from 0 to 60000; 3000 behind a load balancer',
    },
    { variable: 'DATABASE_URL', problem: 'is not set; expected the URL of a PostgreSQL database' },
  ]);
  expect(error.message).not.toMatch(/canary/);
  expect(error.message.split('\n')).toHaveLength(5);
});

test('parseEnvironment() keeps a secret that does not fit out of the message', () => {
  expect(problemsOf({ DATABASE_URL: 'hunter2' }).message).toBe(
    'The configuration cannot be used:\n  DATABASE_URL: does not fit; expected the URL of a PostgreSQL database',
  );
});
