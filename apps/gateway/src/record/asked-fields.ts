import { LOCAL_POLICING_AREAS } from '@citizen-graph/reference';
import { TypeInfo, separateOperations, valueFromASTUntyped, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { objectTypesOf } from '../selections';

/** What an operation asks for, without what it says about anybody. */
export interface AskedFields {
  /** Schema coordinates, in order of their names. */
  readonly fields: readonly string[];
  /** Codes of local policing areas that it names; null where it names none. */
  readonly areas: readonly string[] | null;
}

const AREA_CODES: ReadonlySet<string> = new Set(LOCAL_POLICING_AREAS.map(({ code }) => code));

/** The coordinates and the areas of an operation; of its values, only those that are codes of areas. */
export function askedFields(
  { document, operationName, variables }: Asked,
  schema: GraphQLSchema,
  isGranted: (coordinate: string) => boolean,
): AskedFields {
  const own = separateOperations(document)[operationName ?? ''] ?? document;
  const found = new Set<string>();
  const areas = new Set(codesIn(variables));
  const typeInfo = new TypeInfo(schema);
  visit(
    own,
    visitWithTypeInfo(typeInfo, {
      Field: ({ name }) => {
        const parent = typeInfo.getParentType();
        if (!parent || name.value.startsWith('__')) return;
        for (const type of objectTypesOf(parent, schema)) {
          const coordinate = `${type.name}.${name.value}`;
          if (isGranted(coordinate)) found.add(coordinate);
        }
      },
      Argument: ({ value }) => {
        for (const code of codesIn(valueFromASTUntyped(value, variables))) areas.add(code);
      },
    }),
  );
  return { fields: [...found].sort(), areas: areas.size === 0 ? null : [...areas].sort() };
}

interface Asked {
  readonly document: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

function codesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return AREA_CODES.has(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(codesIn);
}
