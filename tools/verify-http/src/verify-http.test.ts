import { createTestDatabase } from '@citizen-graph/test-database';
import type { TestDatabase } from '@citizen-graph/test-database';
import { isAsJustified } from './audit-endpoint';
import { isSound, verifyHttp } from './verify-http';
import type { HttpFindings } from './verify-http';

let database: TestDatabase;
let findings: HttpFindings;

beforeAll(async () => {
  database = await createTestDatabase();
  findings = await verifyHttp(database.url, { seed: 5, cases: 1_000 });
}, 300_000);

afterAll(() => database.drop());

test('every endpoint is audited: nothing that must be is missing, and of what should be, what is justified', () => {
  const counts = findings.audited.map(({ name, counts: { warn, error } }) => ({ name, warn, error }));
  const names = ['gateway', 'catalogue', 'surveys', 'victims-code', 'stop-search', 'confidence', 'wmnow'];
  expect(counts).toEqual(names.map((name) => ({ name, warn: 3, error: 0 })));
  expect(findings.audited.filter((endpoint) => !isAsJustified(endpoint))).toEqual([]);
});

test('hostile requests are refused or answered with codes, and nothing falls over', () => {
  const { fuzzed, isAlive } = findings;
  expect(fuzzed.failure).toBeNull();
  expect(fuzzed.cases).toBe(1_100);
  expect(Object.keys(fuzzed.kinds)).toHaveLength(11);
  expect(Object.keys(fuzzed.statuses)).toEqual(expect.arrayContaining(['200', '400', '401', '404']));
  expect(isAlive).toBe(true);
});

test('what falls short is found', () => {
  const [gateway] = findings.audited;
  if (gateway === undefined) throw new Error('the gateway is audited');
  const differently = (audited: Partial<typeof gateway>) =>
    isSound({
      ...findings,
      audited: [{ ...gateway, ...audited }],
      fuzzed: { ...findings.fuzzed, heap: [100] },
    });
  expect(differently({})).toBe(true);
  expect(differently({ counts: { ...gateway.counts, error: 1 } })).toBe(false);
  expect(differently({ fallShort: [] })).toBe(false);
  expect(isSound({ ...findings, isAlive: false })).toBe(false);
  expect(isSound({ ...findings, fuzzed: { ...findings.fuzzed, failure: 'x' } })).toBe(false);
  const growing = (last: number, again: number) =>
    isSound({ ...findings, fuzzed: { ...findings.fuzzed, heap: [100, ...Array(8).fill(100), last, again] } });
  expect([growing(134, 136), growing(136, 136), growing(100, 104)]).toEqual([true, false, false]);
});
