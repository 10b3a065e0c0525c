import { createCallerSigner } from '@citizen-graph/subgraph';
import { Kind, parse } from 'graphql';
import type { DocumentNode, ObjectTypeDefinitionNode, ObjectTypeExtensionNode } from 'graphql';
import { ask } from './ask';
import type { Answer } from './ask';
import { Attempts } from './attempt';
import type { Attempt } from './attempt';
import { OTHER_AREA, OWN_AREA } from './audiences';
import { SUBGRAPHS, signedHeaders, subgraphUrl } from './direct';
import { inputOf } from './edits';
import { asksMore } from './expected';
import { METRIC_OF, OF_AREAS, variablesFor } from './known-good';
import type { MetricTypeName } from './known-good';
import type { TriedPlatform } from './tried-platform';
import { callOf, declared } from './type-question';

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;

interface SubgraphField {
  readonly type: string;
  readonly field: string;
  readonly isObject: boolean;
  readonly isEntity: boolean;
}

/**
 * Asks every field of every subgraph that asks more than a token: on entities that whoever asks made up, and from the roots,
 * as somebody whom the gateway vouches for and who is granted nothing; and tables of entities by areas.
 */
export async function tryEntities(platform: TriedPlatform): Promise<readonly Attempt[]> {
  const attempts = new Attempts('entities that were made up, and roots of subgraphs');
  const signer = await createCallerSigner(platform.keys.signingKey);
  for (const name of SUBGRAPHS) {
    const url = subgraphUrl(platform, name);
    const nothing = { scopes: [], subjects: [] };
    const ownArea = { areas: [OWN_AREA] };
    for (const guarded of await guardedFields(url, await signedHeaders(signer, name))) {
      const coordinate = `${guarded.type}.${guarded.field}`;
      const denied = await askField(url, guarded, {
        headers: await signedHeaders(signer, name, nothing),
        area: OWN_AREA,
      });
      attempts.note(
        `${name}, granted nothing: ${coordinate}`,
        shortOf(denied, guarded.field, ['ACCESS_DENIED']),
      );
      if (!OF_AREAS.has(coordinate) || !guarded.isEntity) continue;
      for (const area of [OTHER_AREA, null]) {
        const headers = await signedHeaders(signer, name, ownArea);
        const answer = await askField(url, guarded, { headers, area });
        const what = `${name}, granted one area, of ${area ?? 'the whole force'}: ${coordinate}`;
        attempts.note(what, shortOf(answer, guarded.field, ['AREA_NOT_GRANTED']));
      }
    }
  }
  return attempts.all;
}

async function guardedFields(
  url: string,
  headers: Record<string, string>,
): Promise<readonly SubgraphField[]> {
  const { data } = await ask(url, { query: '{ _service { sdl } }' }, headers);
  const { sdl } = (data as { readonly _service: { readonly sdl: string } })._service;
  const document = parse(sdl);
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    const isEntity = isResolvable(node);
    const isRoot = node.name.value === 'Query' || node.name.value === 'Mutation';
    if (!isEntity && !isRoot) return [];
    return (node.fields ?? [])
      .map(({ name: field, type }) => ({
        type: node.name.value,
        field: field.value,
        isEntity,
        isObject: isObjectName(document, nameOf(type)),
      }))
      .filter(({ type, field }) => asksMore(`${type}.${field}`));
  });
}

interface AskedOf {
  readonly headers: Record<string, string>;
  readonly area: string | null;
}

function askField(url: string, guarded: SubgraphField, { headers, area }: AskedOf): Promise<Answer> {
  const { type, field, isEntity, isObject } = guarded;
  const call = `${callOf({ type, field })}${isObject ? ' { __typename }' : ''}`;
  const mode = area === null ? 'whole force' : area === OWN_AREA ? 'own area' : 'other area';
  const given = { ...variablesFor(type, mode), input: inputOf(field) };
  if (!isEntity) {
    const operation = type === 'Mutation' ? 'mutation' : 'query';
    const edit = type === 'Mutation' ? field : null;
    return ask(
      url,
      { query: `${operation} Tried${declared(call, edit)} { ${call} }`, variables: given },
      headers,
    );
  }
  const body = `_entities(representations: $made) { ... on ${type} { ${call} } }`;
  const variables = { ...given, made: [madeUp(type, field)] };
  const own = declared(call).replace(/^\(|\)$/g, '');
  const query = `query Tried($made: [_Any!]!${own === '' ? '' : `, ${own}`}) { ${body} }`;
  return ask(url, { query, variables }, headers);
}

/** An entity that nobody gave out, with the field that is asked already in it. */
function madeUp(type: string, field: string): Record<string, unknown> {
  const id = METRIC_OF[type as MetricTypeName]?.id ?? 'victims-thematic';
  return { __typename: type, id, code: OWN_AREA, [field]: { __typename: type } };
}

/** What is wrong with an answer in which a field is to be refused by a code. */
export function shortOf(
  { text, data, errors }: Answer,
  field: string,
  codes: readonly string[],
): string | null {
  const isHad =
    JSON.stringify(data ?? null).includes(`"${field}":{`) ||
    JSON.stringify(data ?? null).includes(`"${field}":[`);
  const isRefused = errors.some(({ code }) => codes.includes(code));
  return !isHad && isRefused ? null : text.slice(0, 300);
}

function isResolvable({ directives = [] }: ObjectNode): boolean {
  return directives.some(
    ({ name, arguments: values = [] }) =>
      name.value === 'key' &&
      !values.some(
        ({ name: argument, value }) =>
          argument.value === 'resolvable' && value.kind === Kind.BOOLEAN && !value.value,
      ),
  );
}

type TypeNode = NonNullable<ObjectNode['fields']>[number]['type'];

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isObjectName({ definitions }: DocumentNode, name: string): boolean {
  return definitions.some(
    (node) =>
      (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) &&
      node.name.value === name,
  );
}
