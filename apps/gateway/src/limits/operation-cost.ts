import { invariant } from '@citizen-graph/reference';
import { Kind, getNamedType, getNullableType, isCompositeType, isListType, valueFromAST } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { isLeftOut, objectTypesOf, selectionOf } from '../selections';
import type { CostSheet, FieldCost } from './cost-sheet';

export interface CostedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As their types take them, with defaults in the place of those that are not given. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What an operation is taken to cost before it runs: one for each object that it would give, and what the sheet
 * adds. What several types answer costs what the dearest of them does. After the cost directives of
 * GraphQL (https://ibm.github.io/graphql-specs/cost-spec.html).
 */
export function operationCost(asked: CostedOperation, schema: GraphQLSchema, sheet: CostSheet): number {
  const root = schema.getRootType(asked.operation.operation);
  invariant(root, 'an operation that fits the schema has a root type');
  return new CostWalk(asked, schema, sheet).ofSelections(asked.operation.selectionSet, root);
}

/** The argument of a list that names what it is to hold. */
const IDENTIFIERS = 'ids';

class CostWalk {
  constructor(
    readonly asked: CostedOperation,
    readonly schema: GraphQLSchema,
    readonly sheet: CostSheet,
  ) {}

  ofSelections({ selections }: SelectionSetNode, parent: GraphQLCompositeType): number {
    return selections.reduce((cost, selection) => cost + this.#ofSelection(selection, parent), 0);
  }

  #ofSelection(selection: SelectionNode, parent: GraphQLCompositeType): number {
    if (isLeftOut(selection, this.asked.variables)) return 0;
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, parent);
    const { fragments } = this.asked;
    const { selectionSet, type } = selectionOf(selection, parent, { schema: this.schema, fragments });
    return this.ofSelections(selectionSet, type);
  }

  #ofField(field: FieldNode, parent: GraphQLCompositeType): number {
    const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
    // What is asked of the schema itself is answered without any subgraph.
    if (definition === undefined) return 0;
    const entries = this.#entriesOf(field, parent);
    const type = getNamedType(definition.type);
    const object = isCompositeType(type) ? 1 : 0;
    const inner =
      isCompositeType(type) && field.selectionSet ? this.ofSelections(field.selectionSet, type) : 0;
    const weight = Math.max(0, ...entries.map((entry) => entry.weight ?? 0));
    return weight + (object + inner) * this.#lengthOf(field, definition, entries);
  }

  #lengthOf(
    field: FieldNode,
    definition: GraphQLField<unknown, unknown>,
    entries: readonly FieldCost[],
  ): number {
    if (!isListType(getNullableType(definition.type))) return 1;
    const given = entries.flatMap(({ sizeArgument }) => this.#numberOf(sizeArgument, field, definition));
    const assumed = Math.max(1, ...given, ...entries.map(({ size }) => size ?? 1));
    // Whoever names what they want gets no more than that; the directives know no argument that is a list.
    const named = this.#valueOf(IDENTIFIERS, field, definition);
    return Array.isArray(named) ? Math.min(assumed, named.length) : assumed;
  }

  #numberOf(name: string | null, field: FieldNode, definition: GraphQLField<unknown, unknown>): number[] {
    const value = this.#valueOf(name, field, definition);
    return typeof value === 'number' ? [value] : [];
  }

  #valueOf(name: string | null, field: FieldNode, { args }: GraphQLField<unknown, unknown>): unknown {
    const stated = args.find((argument) => argument.name === name);
    if (stated === undefined) return undefined;
    const node = field.arguments?.find((argument) => argument.name.value === name);
    const given = node && valueFromAST(node.value, stated.type, this.asked.variables);
    return given === undefined ? stated.defaultValue : given;
  }

  #entriesOf({ name }: FieldNode, parent: GraphQLCompositeType): readonly FieldCost[] {
    return objectTypesOf(parent, this.schema).flatMap(
      (type) => this.sheet.get(`${type.name}.${name.value}`) ?? [],
    );
  }
}
