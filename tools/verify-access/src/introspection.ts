import { getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { z } from 'zod';
import { ask, bearer, codesOf } from './ask';
import type { Answer } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { AUDIENCES } from './audiences';
import type { Audience } from './audiences';
import { isGranted } from './expected';
import { documentId } from './tried-platform';
import type { TriedPlatform } from './tried-platform';
import { everyCoordinate } from './type-question';

const WHOLE =
  '{ __schema { queryType { name } mutationType { name } types { kind name fields(includeDeprecated: true) { name } } } }';
const ONE = 'query One($name: String!) { __type(name: $name) { name fields { name } } }';
const IN_A_FRAGMENT =
  'query All { ...all } fragment all on Query { shape: __schema { types { kind name fields { name } } } }';
const MIXED = '{ __schema { types { name } } areas { code } }';
const MIXED_IN_A_FRAGMENT =
  '{ areas { code } ...all } fragment all on Query { __type(name: "Query") { name } }';

/** The operations that ask for the schema, so that all are trusted. */
export const INTROSPECTIONS: readonly string[] = [WHOLE, ONE, IN_A_FRAGMENT, MIXED, MIXED_IN_A_FRAGMENT];

const TYPES = z.array(
  z.object({
    kind: z.string(),
    name: z.string(),
    fields: z.array(z.object({ name: z.string() })).nullable(),
  }),
);

/** Asks for the schema as each audience, and sets what comes beside what the table of access leaves of it. */
export async function tryIntrospection(
  platform: TriedPlatform,
  schema: GraphQLSchema,
): Promise<readonly Attempt[]> {
  const attempts = new Attempts('the schema, as each audience sees it');
  for (const caller of AUDIENCES.filter(({ refusal }) => refusal === null)) {
    const headers = bearer(await platform.tokenOf(caller));
    const send = (text: string, variables = {}): Promise<Answer> =>
      ask(
        platform.url,
        { ...(caller.freeForm ? { query: text } : { documentId: documentId(text) }), variables },
        headers,
      );
    const visible = visibleTo(caller, schema);
    for (const [what, text, key] of [
      ['the schema', WHOLE, '__schema'],
      ['the schema by an alias in a fragment', IN_A_FRAGMENT, 'shape'],
    ] as const) {
      const shown = shownIn(await send(text), key);
      for (const coordinate of everyCoordinate(schema)) {
        const [is, should] = [shown.has(coordinate), visible.has(coordinate)];
        const words = is ? 'shown, and is to be hidden' : 'hidden, and is to be shown';
        attempts.note(`${caller.name}, ${what}: ${coordinate}`, is === should ? null : words);
      }
    }
    const seen = new Set([...visible].map((coordinate) => coordinate.split('.')[0]));
    for (const type of new Set(everyCoordinate(schema).map((coordinate) => coordinate.split('.')[0] ?? ''))) {
      const { data } = await send(ONE, { name: type });
      const found =
        (data as { readonly __type?: { readonly name: string } | null } | null)?.__type?.name ?? null;
      attempts.expect(`${caller.name}, the type ${type}`, found, seen.has(type) ? type : null);
    }
    for (const text of [MIXED, MIXED_IN_A_FRAGMENT]) {
      const answer = await send(text);
      const found = [codesOf(answer), answer.data ?? null];
      attempts.expect(`${caller.name}: ${text}`, found, [['GRAPHQL_VALIDATION_FAILED'], null]);
    }
  }
  return attempts.all;
}

function shownIn({ data, text }: Answer, key: string): ReadonlySet<string> {
  const types = TYPES.safeParse((data as Record<string, { readonly types?: unknown }> | null)?.[key]?.types);
  if (!types.success) throw new Error(`The schema did not come: ${text.slice(0, 300)}`);
  return new Set(
    types.data
      .filter(({ kind, name }) => kind === 'OBJECT' && !name.startsWith('__'))
      .flatMap(({ name, fields }) => (fields ?? []).map((field) => `${name}.${field.name}`)),
  );
}

/** What a caller may come to from the roots: granted fields, of types that granted fields lead to. */
function visibleTo(caller: Audience, schema: GraphQLSchema): ReadonlySet<string> {
  const visible = new Set<string>();
  const left = [schema.getQueryType(), schema.getMutationType()].filter(isObjectType);
  const known = new Set(left.map(({ name }) => name));
  for (const type of left) {
    for (const field of grantedFields(caller, type)) {
      visible.add(`${type.name}.${field}`);
      for (const next of ledToBy(caller, type, field, schema)) {
        if (known.has(next.name)) continue;
        known.add(next.name);
        left.push(next);
      }
    }
  }
  return visible;
}

// eslint-disable-next-line max-params -- a field, and who looks at it in what schema
function ledToBy(
  caller: Audience,
  type: GraphQLObjectType,
  field: string,
  schema: GraphQLSchema,
): readonly GraphQLObjectType[] {
  const next = getNamedType(type.getFields()[field]?.type);
  if (isObjectType(next)) return [next];
  if (!isInterfaceType(next)) return [];
  // An implementation that lacks what others show of the interface is none to this caller.
  const all = schema.getPossibleTypes(next);
  const shown = Object.keys(next.getFields()).filter((name) =>
    all.some((each) => isGranted(caller, `${each.name}.${name}`)),
  );
  return all.filter((each) => shown.every((name) => isGranted(caller, `${each.name}.${name}`)));
}

function grantedFields(caller: Audience, type: GraphQLObjectType): readonly string[] {
  return Object.keys(type.getFields()).filter((field) => isGranted(caller, `${type.name}.${field}`));
}
