import { buildSubgraphSchema } from '@apollo/subgraph';
import { forceWide, scoped, signedIn } from '@citizen-graph/access';
import type { Grant, Requirement } from '@citizen-graph/access';
import { graphql, parse } from 'graphql';
import { aCaller } from '../testing/a-caller';
import { guardFields } from './guard-fields';

const SDL = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { tree: Tree }
  type Tree @key(fields: "id") { id: ID!  apples: Int  leaves: Int  owner: String  roots: Int }`;

const requirements = new Map<string, Requirement>([
  ['Query.tree', signedIn],
  ['Tree.id', signedIn],
  ['Tree.apples', scoped('surveys:figures')],
  ['Tree.leaves', forceWide(scoped('surveys:figures'))],
  ['Tree.roots', forceWide(signedIn)],
  ['Tree.owner', scoped('surveys:comments')],
]);

const asked: string[] = [];

async function ask(grant: Partial<Grant>, source: string, representations: unknown = []): Promise<unknown> {
  const typeDefs = parse(SDL);
  const resolvers = {
    Query: { tree: () => ({ id: '1', leaves: 9, owner: 'Ash', roots: 4 }) },
    Tree: {
      __resolveReference: (given: unknown) => given,
      apples: () => {
        asked.push('apples');
        return 3;
      },
    },
  };
  const schema = buildSubgraphSchema({ typeDefs, resolvers });
  guardFields(schema, requirements);
  asked.length = 0;
  const contextValue = { caller: aCaller(grant) };
  const { data, errors } = await graphql({
    schema,
    source,
    contextValue,
    variableValues: { representations },
  });
  return JSON.parse(JSON.stringify({ data, refused: errors?.map(({ message }) => message) ?? [] }));
}

const TREE = '{ tree { id apples leaves owner } }';
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Tree { id apples leaves owner } } }`;

test('whoever is granted what fields ask is answered', async () => {
  expect(await ask({}, TREE)).toEqual({
    data: { tree: { id: '1', apples: 3, leaves: 9, owner: 'Ash' } },
    refused: [],
  });
});

test('a field that asks more than the grant holds is null and is not resolved, and its neighbours are answered', async () => {
  expect(await ask({ scopes: ['surveys:comments'] }, TREE)).toEqual({
    data: { tree: { id: '1', apples: null, leaves: null, owner: 'Ash' } },
    refused: ['The grant does not hold Tree.apples.', 'The grant does not hold Tree.leaves.'],
  });
  expect(asked).toEqual([]);
});

test('a field of the whole force is refused to a grant for some areas, whether or not it takes a scope', async () => {
  expect(await ask({ areas: ['E08000025'] }, '{ tree { id apples leaves roots } }')).toEqual({
    data: { tree: { id: '1', apples: 3, leaves: null, roots: null } },
    refused: ['The grant does not hold Tree.leaves.', 'The grant does not hold Tree.roots.'],
  });
});

test('an entity that whoever asks made up is guarded alike, even in what they put into it', async () => {
  const made = [{ __typename: 'Tree', id: '7', apples: 1, leaves: 2, owner: 'Oak' }];
  expect(await ask({ scopes: [] }, ENTITIES, made)).toEqual({
    data: { _entities: [{ id: '7', apples: null, leaves: null, owner: null }] },
    refused: ['apples', 'leaves', 'owner'].map((field) => `The grant does not hold Tree.${field}.`),
  });
});

test('a field that the rules do not know is not served at all', () => {
  const schema = buildSubgraphSchema({ typeDefs: parse(SDL), resolvers: {} });
  const known = new Map([...requirements].filter(([coordinate]) => coordinate !== 'Tree.owner'));
  expect(() => guardFields(schema, known)).toThrow('Tree.owner');
});
