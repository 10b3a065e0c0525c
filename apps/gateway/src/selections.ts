import { invariant } from '@citizen-graph/reference';
import {
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  getDirectiveValues,
  isAbstractType,
  isCompositeType,
} from 'graphql';
import type {
  FragmentDefinitionNode,
  FragmentSpreadNode,
  GraphQLCompositeType,
  GraphQLObjectType,
  GraphQLSchema,
  InlineFragmentNode,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';

/** Whether `@skip` or `@include` leaves a selection out, with these values of the variables. */
export function isLeftOut(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] === true || include?.['if'] === false;
}

/** The object types that something of a type may be. */
export function objectTypesOf(
  type: GraphQLCompositeType,
  schema: GraphQLSchema,
): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

/** What a fragment selects, and from which type. */
export interface FragmentSelection {
  readonly selectionSet: SelectionSetNode;
  readonly type: GraphQLCompositeType;
}

/** The selection of a fragment that is spread or written in place, in an operation that fits the schema. */
export function selectionOf(
  fragment: FragmentSpreadNode | InlineFragmentNode,
  parent: GraphQLCompositeType,
  {
    schema,
    fragments,
  }: { readonly schema: GraphQLSchema; readonly fragments: Readonly<Record<string, FragmentDefinitionNode>> },
): FragmentSelection {
  const stated = fragment.kind === Kind.FRAGMENT_SPREAD ? fragments[fragment.name.value] : fragment;
  invariant(stated, 'a fragment that is spread is defined');
  const condition = stated.typeCondition?.name.value;
  const type = condition === undefined ? parent : schema.getType(condition);
  invariant(isCompositeType(type), 'a fragment is on a type with fields');
  return { selectionSet: stated.selectionSet, type };
}
