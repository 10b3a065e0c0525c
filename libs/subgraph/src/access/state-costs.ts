import { Kind, visit } from 'graphql';
import type {
  ConstDirectiveNode,
  DocumentNode,
  FieldDefinitionNode,
  ObjectTypeDefinitionNode,
  TypeNode,
} from 'graphql';
import { directive } from './directive';

/** How long lists are taken to be, and what fields cost; see the table of costs of libs/access. */
export interface Costs {
  readonly sizeOf: (type: string, field: string) => number | 'first' | undefined;
  readonly weightOf: (coordinate: string) => number | undefined;
}

/** Writes `@listSize` and `@cost` into a schema. Throws, with the coordinate, for a list without a size. */
export function stateCosts(document: DocumentNode, costs: Costs): DocumentNode {
  const state = (type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode => ({
    ...type,
    fields: (type.fields ?? []).map((field) => ({
      ...field,
      directives: [...(field.directives ?? []), ...costsOf(type.name.value, field, costs)],
    })),
  });
  return visit(document, { ObjectTypeDefinition: state });
}

function costsOf(
  type: string,
  field: FieldDefinitionNode,
  { sizeOf, weightOf }: Costs,
): ConstDirectiveNode[] {
  const coordinate = `${type}.${field.name.value}`;
  const weight = weightOf(coordinate);
  const cost = weight === undefined ? [] : [directive('cost', { weight })];
  if (!isList(field.type)) return cost;
  const size = sizeOf(type, field.name.value);
  if (size === undefined) throw new Error(`Say in libs/access/src/cost-table.ts how long ${coordinate} is.`);
  const length = size === 'first' ? { slicingArguments: [size] } : { assumedSize: size };
  return [...cost, directive('listSize', length)];
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.NON_NULL_TYPE ? isList(type.type) : type.kind === Kind.LIST_TYPE;
}
