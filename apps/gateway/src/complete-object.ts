import {
  Kind,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLOutputType,
  GraphQLSchema,
  SelectionNode,
  SelectionSetNode,
} from 'graphql';
import { lose, under } from './completion';
import type { Completion } from './completion';
import { isJsonObject } from './subgraph-answer';
import type { JsonObject } from './subgraph-answer';
import { isValidLeaf } from './valid-leaf';

/** Stands for a missing value that may not be null: what holds it becomes null. */
const LOST = Symbol('lost');

/** The type a value should have and what was selected of it. */
interface Slot<Type extends GraphQLOutputType = GraphQLOutputType> {
  readonly type: Type;
  readonly selectionSet: SelectionSetNode | undefined;
  /** Under @skip or @include: its fields may be absent. */
  readonly optional?: boolean;
}

/** Completes an object in place; null when it is none, or when a field that may not be null is. */
export function completeComposite(
  value: unknown,
  slot: Slot<GraphQLCompositeType>,
  completion: Completion,
): JsonObject | null {
  if (!isJsonObject(value)) return lose(completion);
  const name = value['__typename'];
  const type = name === undefined ? slot.type : completion.schema.getType(String(name));
  if (!isCompositeType(type)) return lose(completion);
  return completeFields(value, { ...slot, type }, completion) ? value : null;
}

function completeFields(
  source: JsonObject,
  slot: Slot<GraphQLCompositeType>,
  completion: Completion,
): boolean {
  const { type, selectionSet } = slot;
  return (selectionSet?.selections ?? []).every((selection) => {
    const optional = slot.optional === true || isConditional(selection);
    if (selection.kind === Kind.FIELD) {
      const fieldType = typeOfField(selection, type);
      if (!fieldType) return true;
      const { selectionSet: selected } = selection;
      const field = { key: keyOf(selection), type: fieldType, selectionSet: selected, optional };
      return completeField(source, field, completion);
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? completion.fragments[selection.name.value] : selection;
    if (!fragment || !applies(fragment.typeCondition?.name.value, type, completion.schema)) return true;
    return completeFields(source, { type, selectionSet: fragment.selectionSet, optional }, completion);
  });
}

function completeField(
  source: JsonObject,
  field: Slot & { readonly key: string },
  completion: Completion,
): boolean {
  const { key, type, selectionSet } = field;
  const value = Object.hasOwn(source, key) ? source[key] : undefined;
  if (value === undefined && field.optional) return true;
  const completed = under(key, completion, () => completeValue(value, { type, selectionSet }, completion));
  if (completed === LOST) return false;
  if (completed !== value) source[key] = completed;
  return true;
}

function completeValue(value: unknown, { type, selectionSet }: Slot, completion: Completion): unknown {
  if (isNonNullType(type)) {
    const reported = completion.errors.length;
    const completed = completeValue(value, { type: type.ofType, selectionSet }, completion);
    if (completed !== null) return completed;
    if (completion.errors.length === reported) lose(completion);
    return LOST;
  }
  if (value === null) return null;
  if (isListType(type)) return completeList(value, { type: type.ofType, selectionSet }, completion);
  if (isCompositeType(type)) return completeComposite(value, { type, selectionSet }, completion);
  return isValidLeaf(value, type) ? value : lose(completion);
}

function completeList(value: unknown, items: Slot, completion: Completion): unknown {
  if (!Array.isArray(value)) return lose(completion);
  let kept = true;
  for (const [index, item] of value.entries()) {
    const completed = under(index, completion, () => completeValue(item, items, completion));
    if (completed === LOST) kept = false;
    else if (completed !== item) value[index] = completed;
  }
  return kept ? value : null;
}

function typeOfField(field: FieldNode, type: GraphQLCompositeType): GraphQLOutputType | undefined {
  return isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value]?.type : undefined;
}

function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

function isConditional(selection: SelectionNode): boolean {
  return (selection.directives ?? []).some(({ name }) => name.value === 'skip' || name.value === 'include');
}

function applies(condition: string | undefined, type: GraphQLCompositeType, schema: GraphQLSchema): boolean {
  if (condition === undefined || condition === type.name) return true;
  const conditionType = schema.getType(condition);
  return isAbstractType(conditionType) && !isAbstractType(type) && schema.isSubType(conditionType, type);
}
