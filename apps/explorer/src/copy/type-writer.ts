import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import type {
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLNamedType,
  GraphQLOutputType,
  GraphQLType,
} from 'graphql';

const SCALARS: Readonly<Record<string, string>> = { Int: 'number', Float: 'number', Boolean: 'boolean' };

/** The TypeScript of a leaf: a union for an enum; every scalar of this schema that is no number comes as text. */
export function leafType(type: GraphQLNamedType): string {
  if (isEnumType(type)) {
    return type
      .getValues()
      .map(({ name }) => `'${name}'`)
      .join(' | ');
  }
  return isScalarType(type) ? (SCALARS[type.name] ?? 'string') : type.name;
}

/** Puts the lists and nulls of a type around what it holds. */
export function wrapped(type: GraphQLType, inner: string): string {
  if (isNonNullType(type)) return bare(type.ofType, inner);
  return `${bare(type, inner)} | null`;
}

function bare(type: GraphQLType, inner: string): string {
  if (isListType(type)) return `ReadonlyArray<${wrapped(type.ofType as GraphQLType, inner)}>`;
  return inner.startsWith("'") ? `(${inner})` : inner;
}

/** What a type holds in the end, whatever lists and nulls are around it. */
export function namedTypeOf(type: GraphQLInputType | GraphQLOutputType): GraphQLNamedType {
  return getNamedType(type);
}

/** The input objects that variables of these types are made of, those within others too. */
export function inputObjectsOf(types: readonly GraphQLInputType[]): readonly GraphQLInputObjectType[] {
  const found = new Set<GraphQLInputObjectType>();
  const add = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || found.has(named)) return;
    found.add(named);
    Object.values(named.getFields()).forEach((field) => add(field.type));
  };
  types.forEach(add);
  return [...found];
}

/** An input object as an interface. */
export function inputInterface(type: GraphQLInputObjectType): string {
  const fields = Object.values(type.getFields()).map((field) => {
    const isOptional = !isNonNullType(field.type) || field.defaultValue !== undefined;
    return `  readonly ${field.name}${isOptional ? '?' : ''}: ${wrapped(field.type, leafType(getNamedType(field.type)))};`;
  });
  return [`interface ${type.name} {`, ...fields, '}'].join('\n');
}
