import { invariant } from '@citizen-graph/reference';
import { fragmentsOf } from '@citizen-graph/subgraph';
import { GraphQLError, Kind, execute } from 'graphql';
import type {
  DocumentNode,
  ExecutionResult,
  FragmentDefinitionNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';

/** Whether an operation asks for the schema. */
export function isIntrospection(
  { selectionSet }: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  return rootFieldsOf(selectionSet, fragments).some(isOfSchema);
}

interface AskedSchema {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Answers from the schema that a caller may see. Asks for nothing else are refused in such an operation. */
export async function introspect(
  schema: GraphQLSchema,
  { document, operation, variables }: AskedSchema,
): Promise<ExecutionResult> {
  const fragments = fragmentsOf(document);
  const others = rootFieldsOf(operation.selectionSet, fragments).filter(
    (name) => !isOfSchema(name) && name !== '__typename',
  );
  if (others.length > 0) {
    throw new GraphQLError(
      `The operation asks for the schema and for ${others.join(', ')}. Ask for the schema in an operation of its own.`,
      { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } },
    );
  }
  return execute({
    schema,
    document,
    variableValues: variables,
    ...(operation.name && { operationName: operation.name.value }),
  });
}

function isOfSchema(name: string): boolean {
  return name === '__schema' || name === '__type';
}

function rootFieldsOf(
  { selections }: SelectionSetNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection;
    invariant(fragment, 'a fragment that is spread is defined');
    return rootFieldsOf(fragment.selectionSet, fragments);
  });
}
