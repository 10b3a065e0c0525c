import { ConfigurationError, parseEnvironment } from '@citizen-graph/subgraph';
import type { Environment } from '@citizen-graph/subgraph';
import { z } from 'zod';
import { HTTP_VARIABLES, toHttpPolicy } from './http-variables';

const read = (environment: Environment) =>
  toHttpPolicy(parseEnvironment(z.object(HTTP_VARIABLES), environment));

test('nothing is open unless it is set', () => {
  expect(read({})).toEqual({ origins: [], isBehindTls: false, security: null });
});

test('everything that may be set', () => {
  const environment = {
    PUBLIC_URL: 'https://citizen-graph.example',
    CORS_ORIGINS: 'https://boards.example, http://localhost:5173',
    SECURITY_CONTACT: 'mailto:security@force.example',
    SECURITY_EXPIRES: '2027-11-30',
  };
  expect(read(environment)).toEqual({
    origins: ['https://boards.example', 'http://localhost:5173'],
    isBehindTls: true,
    security: { contact: 'mailto:security@force.example', expires: new Date('2027-11-30T00:00:00Z') },
  });
  expect(read({ PUBLIC_URL: 'http://citizen-graph.example' }).isBehindTls).toBe(false);
});

test.each([
  '*',
  'https://boards.example/',
  'https://*.example',
  'https://Boards.example',
  'https://boards.example:443',
  'boards.example',
  'null',
])('%s is no origin', (origin) => {
  expect(() => read({ CORS_ORIGINS: `https://fine.example,${origin}` })).toThrow(
    /CORS_ORIGINS: does not fit/,
  );
});

test.each([
  [{ SECURITY_CONTACT: 'mailto:security@force.example' }, 'SECURITY_EXPIRES'],
  [{ SECURITY_EXPIRES: '2027-11-30' }, 'SECURITY_CONTACT'],
])('a contact and its day are given together: %j', (environment, variable) => {
  expect(() => read(environment)).toThrow(
    new ConfigurationError([
      { variable, problem: 'is not set; SECURITY_CONTACT and SECURITY_EXPIRES are given together' },
    ]),
  );
});
