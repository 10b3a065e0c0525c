import { TypeInfo, print, separateOperations, visit, visitWithTypeInfo } from 'graphql';
import type { DocumentNode, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';

/** How many different calculations one request may ask for: with each of a second or two, as many as it is waited for. */
export const MOST_CALCULATIONS = 4;

/** The fields whose answers take long to calculate, by their schema coordinates. */
export const CALCULATED_FIELDS: readonly string[] = ['Surveys.drivers'];

/** An operation and the document that it stands in. */
export interface StatedOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The different calculations that an operation asks for, each as its field and arguments are written. Fields
 * that are written alike are one, whatever they are called; a field counts although it may be skipped.
 */
export function calculationsOf(
  { document, operation }: StatedOperation,
  schema: GraphQLSchema,
): readonly string[] {
  const found = new Set<string>();
  const typeInfo = new TypeInfo(schema);
  const note = (field: FieldNode): void => {
    const coordinate = `${typeInfo.getParentType()?.name}.${field.name.value}`;
    if (CALCULATED_FIELDS.includes(coordinate)) found.add(`${coordinate}(${argumentsOf(field)})`);
  };
  const withItsFragments = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  visit(withItsFragments, visitWithTypeInfo(typeInfo, { Field: note }));
  return [...found];
}

function argumentsOf({ arguments: given = [] }: FieldNode): string {
  return given.map(print).sort().join(', ');
}
