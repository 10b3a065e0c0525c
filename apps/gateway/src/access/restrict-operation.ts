import { meets } from '@citizen-graph/access';
import type { Grant, Requirement } from '@citizen-graph/access';
import { invariant } from '@citizen-graph/reference';
import { GraphQLError, Kind, getNamedType, isCompositeType, isNonNullType, visit } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLCompositeType,
  GraphQLSchema,
  InlineFragmentNode,
  OperationDefinitionNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { isLeftOut, objectTypesOf, selectionOf } from '../selections';
import { TYPE_KEY, isAnythingRemoved, nothingRemoved } from './removed-fields';
import type { RemovedFields } from './removed-fields';

export interface Restriction {
  readonly schema: GraphQLSchema;
  readonly requirements: ReadonlyMap<string, Requirement>;
  readonly grant: Grant;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** As their types take them, with defaults in the place of those that are not given. */
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface RestrictedOperation {
  /** Without what the grant does not hold, its fragments written out; null where nothing is left to ask. */
  readonly operation: OperationDefinitionNode | null;
  readonly removed: RemovedFields;
  /** The coordinate whose null took the whole answer with it; null where there is an answer. */
  readonly lost: string | null;
}

/**
 * Takes out of an operation what a grant does not hold. Where a field that may not be null is taken out, the
 * field around it goes, as its null would. Null where the grant holds all that is asked.
 */
export function restrictOperation(
  operation: OperationDefinitionNode,
  restriction: Restriction,
): RestrictedOperation | null {
  const root = restriction.schema.getRootType(operation.operation);
  invariant(root, 'an operation that fits the schema has a root type');
  const removed = nothingRemoved();
  const walk = new RestrictionWalk(restriction);
  const selections = walk.select(operation.selectionSet, root, removed);
  if (selections !== null && !isAnythingRemoved(removed)) return null;
  if (selections === null) return { operation: null, removed, lost: walk.cause };
  const isEmpty = selections.every((selection) => selection === PLACEHOLDER);
  return {
    operation: isEmpty ? null : withUsedVariables(operation, { kind: Kind.SELECTION_SET, selections }),
    removed,
    lost: null,
  };
}

// The values of variables that only a field took that is gone are nobody's business any more.
function withUsedVariables(
  operation: OperationDefinitionNode,
  selectionSet: SelectionSetNode,
): OperationDefinitionNode {
  const used = new Set<string>();
  visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const { variableDefinitions = [] } = operation;
  const kept = variableDefinitions.filter(({ variable }) => used.has(variable.name.value));
  return { ...operation, variableDefinitions: kept, selectionSet };
}

const PLACEHOLDER: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: TYPE_KEY },
  name: { kind: Kind.NAME, value: '__typename' },
};

class RestrictionWalk {
  /** The field that may not be null and whose null the field around it takes over; null while there is none. */
  cause: string | null = null;

  constructor(readonly restriction: Restriction) {}

  /** What is left of a selection set; null where a field goes that may not be null. */
  select(
    set: SelectionSetNode,
    parent: GraphQLCompositeType,
    removed: RemovedFields,
  ): SelectionNode[] | null {
    const left: SelectionNode[] = [];
    for (const selection of set.selections) {
      if (isLeftOut(selection, this.restriction.variables)) continue;
      const kept =
        selection.kind === Kind.FIELD
          ? this.#field(selection, parent, removed)
          : this.#fragment(selection, parent, removed);
      if (kept === null) return null;
      left.push(...kept);
    }
    return removed.fields.size > 0 || left.length === 0 ? [PLACEHOLDER, ...left] : left;
  }

  #field(field: FieldNode, parent: GraphQLCompositeType, removed: RemovedFields): SelectionNode[] | null {
    const name = field.name.value;
    if (keyOf(field) === TYPE_KEY) throw keptAlias();
    if (name.startsWith('__')) return [field];
    const types = objectTypesOf(parent, this.restriction.schema).map((type) => type.name);
    const refused = types.filter((type) => !this.#mayRead(`${type}.${name}`));
    if (refused.length === types.length) return this.#remove(field, parent, { types, removed });
    const kept = this.#within(field, parent, removed);
    if (kept === null) return this.#remove(field, parent, { types, removed });
    if (refused.length === 0) return [kept];
    const left = this.#remove(field, parent, { types: refused, removed });
    if (left === null) return null;
    return types.filter((type) => !refused.includes(type)).map((type) => onType(type, [kept]));
  }

  #within(field: FieldNode, parent: GraphQLCompositeType, removed: RemovedFields): FieldNode | null {
    const type = this.#typeOf(field, parent);
    if (field.selectionSet === undefined || !isCompositeType(type)) return field;
    const key = keyOf(field);
    const inner = removed.within.get(key) ?? nothingRemoved();
    const selections = this.select(field.selectionSet, type, inner);
    if (selections === null) return null;
    removed.within.set(key, inner);
    return { ...field, selectionSet: { ...field.selectionSet, selections } };
  }

  #remove(
    field: FieldNode,
    parent: GraphQLCompositeType,
    { types, removed }: { readonly types: readonly string[]; readonly removed: RemovedFields },
  ): SelectionNode[] | null {
    const coordinate = this.cause ?? `${types[0]}.${field.name.value}`;
    this.cause = this.#isRequired(field, parent) ? coordinate : null;
    if (this.cause !== null) return null;
    const key = keyOf(field);
    const before = removed.fields.get(key);
    removed.fields.set(key, { types: new Set([...(before?.types ?? []), ...types]), coordinate });
    return [];
  }

  #fragment(
    fragment: FragmentSpreadNode | InlineFragmentNode,
    parent: GraphQLCompositeType,
    removed: RemovedFields,
  ): SelectionNode[] | null {
    const { selectionSet, type } = selectionOf(fragment, parent, this.restriction);
    const selections = this.select(selectionSet, type, removed);
    return selections === null ? null : [onType(type.name, selections, fragment.directives)];
  }

  #mayRead(coordinate: string): boolean {
    const requirement = this.restriction.requirements.get(coordinate);
    return requirement !== undefined && meets(this.restriction.grant, requirement);
  }

  #typeOf(field: FieldNode, parent: GraphQLCompositeType) {
    return getNamedType(this.#definitionOf(field, parent).type);
  }

  #isRequired(field: FieldNode, parent: GraphQLCompositeType): boolean {
    return isNonNullType(this.#definitionOf(field, parent).type);
  }

  #definitionOf(field: FieldNode, parent: GraphQLCompositeType) {
    const fields = 'getFields' in parent ? parent.getFields() : {};
    const definition = fields[field.name.value];
    invariant(definition, 'a field that fits the schema is defined');
    return definition;
  }
}

function onType(
  type: string,
  selections: readonly SelectionNode[],
  directives: InlineFragmentNode['directives'] = [],
): InlineFragmentNode {
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: type } },
    directives,
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}

function keptAlias(): GraphQLError {
  return new GraphQLError(`The alias ${TYPE_KEY} is kept for the gateway. Use another one.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  });
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}
