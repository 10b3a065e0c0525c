import { Kind, visit } from 'graphql';
import type { DocumentNode, OperationDefinitionNode, ValueNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** How deep values of variables may lie within each other; no input of the schema has more than 4. */
export const MOST_NESTED_VALUES = 16;

export interface AskedValues {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
}

/** How many values the longest argument or variable lists, at any depth, with what its variables hold. */
export function mostListValues({ document, operation, variables }: AskedValues): number {
  const sizes = new Map(Object.entries(variables).map(([name, value]) => [name, valuesIn(value)]));
  let most = Math.max(0, ...sizes.values());
  const defaults = new Map(
    operation.variableDefinitions?.map(({ variable, defaultValue }) => [variable.name.value, defaultValue]),
  );
  const valuesOf = (node: ValueNode): number => {
    if (node.kind === Kind.LIST) {
      return node.values.reduce((count, value) => count + 1 + valuesOf(value), 0);
    }
    if (node.kind === Kind.OBJECT) {
      return node.fields.reduce((count, { value }) => count + valuesOf(value), 0);
    }
    if (node.kind !== Kind.VARIABLE) return 0;
    const name = node.name.value;
    const given = defaults.get(name);
    return sizes.get(name) ?? (given === undefined ? 0 : valuesOf(given));
  };
  visit(document, {
    Argument: ({ value }) => {
      most = Math.max(most, valuesOf(value));
    },
  });
  return most;
}

/** How many values of lists lie in a value; infinitely many where they lie too deep to look. */
function valuesIn(value: unknown, depth = 0): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (depth === MOST_NESTED_VALUES) return Infinity;
  const own = Array.isArray(value) ? value.length : 0;
  return Object.values(value).reduce<number>((count, one) => count + valuesIn(one, depth + 1), own);
}
