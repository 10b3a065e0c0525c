import { forceWide, scoped, signedIn } from '@citizen-graph/access';
import type { Requirement } from '@citizen-graph/access';
import { parse, print } from 'graphql';
import { stateCosts } from './state-costs';
import { stateRequirements } from './state-requirements';

const SDL =
  'interface Seen { id: ID } type Apple implements Seen @key(fields: "id") { id: ID kinds(first: Int): [String!]! seeds: [Int] } input Pick { n: Int }';

const requirements = new Map<string, Requirement>([
  ['Apple.id', signedIn],
  ['Apple.kinds', scoped('surveys:figures')],
  ['Apple.seeds', forceWide({ scopes: ['surveys:figures', 'wmnow:figures'], everyArea: false })],
]);

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

test('what fields ask is written into object types, and into nothing else', () => {
  expect(squeezed(print(stateRequirements(parse(SDL), requirements)))).toBe(
    'interface Seen { id: ID } ' +
      'type Apple implements Seen @key(fields: "id") @authenticated { id: ID ' +
      'kinds(first: Int): [String!]! @requiresScopes(scopes: [["surveys:figures"]]) ' +
      'seeds: [Int] @requiresScopes(scopes: [["surveys:figures", "wmnow:figures"]]) @policy(policies: [["every-area"]]) } ' +
      'input Pick { n: Int }',
  );
});

test('a field without a row in the table fails the build, by its coordinate', () => {
  expect(() => stateRequirements(parse('type Apple { id: ID peel: Int }'), requirements)).toThrow(
    'Say in libs/access/src/access-table.ts who may read Apple.peel.',
  );
});

test('what fields cost and how long lists are is written into object types', () => {
  const costs = {
    sizeOf: (_type: string, field: string) => (field === 'kinds' ? ('first' as const) : 5),
    weightOf: (coordinate: string) => (coordinate === 'Apple.seeds' ? 20 : undefined),
  };
  expect(
    squeezed(
      print(stateCosts(parse('type Apple { id: ID kinds(first: Int): [String!]! seeds: [Int] }'), costs)),
    ),
  ).toBe(
    'type Apple { id: ID kinds(first: Int): [String!]! @listSize(slicingArguments: ["first"]) ' +
      'seeds: [Int] @cost(weight: 20) @listSize(assumedSize: 5) }',
  );
});

test('a list without a size fails the build, by its coordinate', () => {
  const costs = { sizeOf: () => undefined, weightOf: () => 1 };
  expect(() => stateCosts(parse('type Apple { id: ID kinds: [String!]! }'), costs)).toThrow(
    'Say in libs/access/src/cost-table.ts how long Apple.kinds is.',
  );
});
