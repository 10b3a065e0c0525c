import { readFileSync } from 'node:fs';
import { ACCESS_TABLE } from '@citizen-graph/access';
import { GATEWAY_FILES } from '../testing/test-access';
import { secureSupergraph } from './secured-supergraph';

const committed = readFileSync(GATEWAY_FILES.supergraphFile, 'utf8');

test('what the supergraph says that fields ask is what the table says, of every field', () => {
  const expected = Object.entries(ACCESS_TABLE).flatMap(([type, rows]) =>
    rows.flatMap(([requirement, names]) =>
      names.split(' ').map((name) => [`${type}.${name}`, requirement] as const),
    ),
  );
  const { requirements } = secureSupergraph(committed);
  expect(Object.fromEntries(requirements)).toEqual(Object.fromEntries(expected));
  expect(requirements.size).toBe(expected.length);
});

test('nothing of security is left in what is planned', () => {
  const { sdl } = secureSupergraph(committed);
  expect(committed).toMatch(/@requiresScopes/);
  expect(sdl).not.toMatch(/authenticated|requiresScopes|policy__|@policy|for: SECURITY/i);
});

const LINKS = `schema @link(url: "https://specs.apollo.dev/link/v1.0") @link(url: "https://specs.apollo.dev/authenticated/v0.1", for: SECURITY) { query: Query }`;

test.each([
  ['a field that says nothing', 'type Query { a: Int }', 'Query.a says who may read it'],
  [
    'a scope that is none',
    'type Query @authenticated { a: Int @requiresScopes(scopes: [["everything"]]) }',
    'the scope everything is known',
  ],
  [
    'scopes of which one is enough',
    'type Query @authenticated { a: Int @requiresScopes(scopes: [["wmnow:figures"], ["surveys:figures"]]) }',
    '@requiresScopes has one alternative',
  ],
  [
    'a policy that is none',
    'type Query @authenticated { a: Int @policy(policies: [["weekdays"]]) }',
    'the policy weekdays of Query.a is known',
  ],
])('a supergraph with %s is not served', (_, types, message) => {
  expect(() => secureSupergraph(`${LINKS} ${types}`)).toThrow(message);
});
