import { INTERVAL_METHODS, TEST_METHODS } from '@citizen-graph/metrics';
import { CHECKS } from './checks';

const findings = CHECKS.flatMap(({ examples }) => examples());

test.each(findings.map((finding) => [`${finding.method}: ${finding.against}`, finding] as const))(
  '%s',
  (_, { found, agrees }) => {
    expect({ found, agrees }).toEqual({ found: expect.stringMatching(/^(\d+) of \1$/), agrees: true });
  },
);

test('every method that an answer may name has a worked example, but for what others print', () => {
  const { PUBLISHED: _, ...own } = INTERVAL_METHODS;
  const checked = new Set(findings.flatMap(({ method }) => method.split(/[^A-Z_]+/)));
  expect(Object.keys({ ...own, ...TEST_METHODS }).filter((method) => !checked.has(method))).toEqual([]);
});
