import { Kind, doTypesOverlap, getNamedType, isAbstractType, isCompositeType } from 'graphql';
import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { leafType, wrapped } from './type-writer';

interface Document {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** A field of an answer: what selects it, and whether some answers lack it. */
interface Asked {
  readonly type: GraphQLOutputType | null;
  readonly sets: SelectionSetNode[];
  isOptional: boolean;
}

/** The TypeScript of what is answered to selections of a type. */
export function answerType(
  sets: readonly SelectionSetNode[],
  parent: GraphQLCompositeType,
  place: { readonly document: Document; readonly indent: string },
): string {
  const fields = new Map<string, Asked>();
  for (const set of sets)
    collect(set.selections, { parent, isOptional: false }, { document: place.document, fields });
  const indent = `${place.indent}  `;
  const lines = [...fields].map(([key, { type, sets: inner, isOptional }]) => {
    const written = type === null ? 'string' : fieldType(type, inner, { ...place, indent });
    return `${indent}readonly ${key}${isOptional ? '?' : ''}: ${written};`;
  });
  return ['{', ...lines, `${place.indent}}`].join('\n');
}

function fieldType(
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  place: { readonly document: Document; readonly indent: string },
): string {
  const named = getNamedType(type);
  return wrapped(type, isCompositeType(named) ? answerType(sets, named, place) : leafType(named));
}

interface Around {
  readonly parent: GraphQLCompositeType;
  readonly isOptional: boolean;
}

interface Collected {
  readonly document: Document;
  readonly fields: Map<string, Asked>;
}

function collect(selections: readonly SelectionNode[], around: Around, collected: Collected): void {
  for (const selection of selections) {
    const isOptional = around.isOptional || hasCondition(selection);
    if (selection.kind === Kind.FIELD) addField(selection, { ...around, isOptional }, collected);
    else {
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? collected.document.fragments.get(selection.name.value)
          : selection;
      if (fragment === undefined) continue;
      const inner = within(
        fragment.typeCondition?.name.value,
        { ...around, isOptional },
        collected.document.schema,
      );
      if (inner !== null) collect(fragment.selectionSet.selections, inner, collected);
    }
  }
}

/** What a fragment on a type selects from; some answers lack it where other types may stand in the place. */
function within(condition: string | undefined, around: Around, schema: GraphQLSchema): Around | null {
  const type = condition === undefined ? around.parent : schema.getType(condition);
  if (!isCompositeType(type) || !doTypesOverlap(schema, type, around.parent)) return null;
  const isSure =
    type === around.parent || (isAbstractType(type) && schema.isSubType(type, around.parent as never));
  return { parent: type, isOptional: around.isOptional || !isSure };
}

function addField(field: FieldNode, { parent, isOptional }: Around, { fields }: Collected): void {
  const key = field.alias?.value ?? field.name.value;
  const definition = 'getFields' in parent ? parent.getFields()[field.name.value] : undefined;
  const known = fields.get(key) ?? { type: definition?.type ?? null, sets: [], isOptional };
  if (field.selectionSet !== undefined) known.sets.push(field.selectionSet);
  known.isOptional &&= isOptional;
  fields.set(key, known);
}

function hasCondition({ directives = [] }: SelectionNode): boolean {
  return directives.some(({ name }) => name.value === 'include' || name.value === 'skip');
}
